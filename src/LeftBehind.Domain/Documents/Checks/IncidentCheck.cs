using System;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Incidents against the escalations that they call for, and against a roster if there is one.</summary>
internal sealed class IncidentCheck(Policy policy, SchoolCalendar calendar, School? school)
{
    /// <summary>The escalations that an incident starts.</summary>
    public static Escalation[] Escalations(Policy policy, SchoolCalendar calendar, Incident incident) =>
        Version(policy, calendar, incident)?.Escalations.Where(escalation => escalation.Kinds.Contains(incident.Kind)).ToArray() ?? Array.Empty<Escalation>();

    public static PolicyVersion? Version(Policy policy, SchoolCalendar calendar, Incident incident) => policy.VersionOn(incident.AwareAt.InZone(calendar.Zone).Date);

    public void Check(Told<Incident> told, FaultSink faults)
    {
        if (!told.IsGiven)
            return;
        var escalations = Escalations(policy, calendar, told.Value);
        if (escalations.Length == 0)
            Unknown(told, faults);
        else if (told.Value.OccurredAt is null)
            Occurrence(told, escalations, faults);
        if (school is not null)
            Children(told, school, faults);
    }

    private static Node Part(Told<Incident> told, string name) => told.Node!.Members.First(member => member.Name == name).Value;

    private static void Occurrence(Told<Incident> told, Escalation[] escalations, FaultSink faults)
    {
        var wanting = escalations.Where(escalation => escalation.Steps.Any(step => (step.CountedFrom ?? escalation.CountedFrom) == ClockStart.Occurred)).ToArray();
        if (wanting.Length == 0)
            return;
        var steps = wanting.SelectMany(escalation => escalation.Steps.Select((step, at) => (step, at))
            .Where(pair => (pair.step.CountedFrom ?? escalation.CountedFrom) == ClockStart.Occurred)
            .Select(pair => escalation.Id + " step " + (pair.step.Id ?? (pair.at + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))));
        faults.Error(told.Spot, "INC001", "no \"occurredAt\"", "\"occurredAt\", a date-time with offset, wanted by " + string.Join(", ", steps));
    }

    private static void Children(Told<Incident> told, School school, FaultSink faults)
    {
        for (var i = 0; i < told.Value.Children.Count; i++)
        {
            var id = told.Value.Children[i];
            if (!school.TryGetChild(id, out _))
                faults.Warning(Part(told, "children").Items[i].Spot, "INC005", Quote.Of(id), "the id of a child of the roster", Nearest.Of(id, school.Children.Select(child => child.Id)));
        }
    }

    private void Unknown(Told<Incident> told, FaultSink faults)
    {
        var kinds = Version(policy, calendar, told.Value)?.Escalations.SelectMany(escalation => escalation.Kinds).Select(kind => kind.Value).Distinct().ToArray() ?? Array.Empty<string>();
        faults.Warning(Part(told, "kind").Spot, "INC003", Quote.Of(told.Value.Kind.Value), kinds.Length == 0 ? "no kind starts a clock" : string.Join(", ", kinds), Nearest.Of(told.Value.Kind.Value, kinds));
    }
}
