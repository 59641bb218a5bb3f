using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Records that name an incident against the steps that it calls for: one that answers none is worth a word.</summary>
internal sealed class AnswerCheck
{
    private readonly Policy _policy;
    private readonly SchoolCalendar _calendar;
    private readonly Dictionary<string, Incident> _incidents = new();

    public AnswerCheck(Policy policy, SchoolCalendar calendar, CareLog log)
    {
        (_policy, _calendar) = (policy, calendar);
        foreach (var incident in log.Incidents)
            _incidents[incident.Id] = incident;
    }

    public void Check(Told<CareRecord> told, FaultSink faults)
    {
        if (!told.IsGiven || told.Value.IncidentId is not { } id)
            return;
        if (!_incidents.TryGetValue(id, out var incident))
            Warn(told, faults, "incident", id, _incidents.Keys.ToArray());
        else
            Check(told, incident, faults);
    }

    private void Check(Told<CareRecord> told, Incident incident, FaultSink faults)
    {
        var record = told.Value;
        var steps = IncidentCheck.Escalations(_policy, _calendar, incident).SelectMany(escalation => escalation.Steps).ToArray();
        if (record.StepId is not null)
        {
            var named = steps.Where(step => step.Id == record.StepId).ToArray();
            if (named.Length == 0)
                Warn(told, faults, "step", record.StepId, steps.Where(step => step.Id is not null).Select(step => step.Id!).ToArray());
            steps = named;
        }
        var answered = steps.Where(step => step.Party is { } party ? party == record.Party : step.Action == record.Action).ToArray();
        if (answered.Length > 0)
            Children(told, incident, answered, faults);
        else if (steps.Length > 0 || record.StepId is null)
            NoStep(told, incident, steps, faults);
    }

    private void NoStep(Told<CareRecord> told, Incident incident, EscalationStep[] steps, FaultSink faults)
    {
        var record = told.Value;
        if (record.Party is { } party)
            Warn(told, faults, "party", party.Value, steps.Where(step => step.Party is not null).Select(step => step.Party!.Value).ToArray());
        else if (record.StepId is not null || !IsWork(incident, record.Action))
            Warn(told, faults, "action", record.Action.Value, steps.Where(step => step.Action is not null).Select(step => step.Action!.Value).ToArray());
    }

    private bool IsWork(Incident incident, CareAction action) =>
        IncidentCheck.Version(_policy, _calendar, incident)?.Duties.Any(duty => duty.Actions.Contains(action)) ?? false;

    private static void Children(Told<CareRecord> told, Incident incident, EscalationStep[] answered, FaultSink faults)
    {
        var record = told.Value;
        var eachChild = answered.All(step => step.Action is not null || step.Party!.IsFamily);
        if (eachChild && incident.Children.Count > 0 && record.Children.Count > 0 && !record.Children.Any(incident.Children.Contains))
            Warn(told, faults, "children", string.Join(", ", record.Children), incident.Children);
    }

    private static void Warn(Told<CareRecord> told, FaultSink faults, string name, string found, IReadOnlyCollection<string> allowed)
    {
        var node = told.Node!.Members.First(member => member.Name == name).Value;
        faults.Warning(node.Spot, "INC004", Quote.Of(found) + ", which answers no step", Several.Of(allowed.Distinct(), "what the steps of the incident have"), Nearest.Of(found, allowed));
    }
}
