using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Makes the clocks of all incidents of a log at an instant. Section 6 of docs/semantics.md.</summary>
/// <param name="policy">The policy.</param>
/// <param name="zone">The school's zone.</param>
/// <param name="log">The log; its records that were taken out answer nothing.</param>
/// <param name="children">The children of the roster on a day, or null: no roster.</param>
internal sealed class ClockMaker(Policy policy, DateTimeZone zone, LogView log, IncidentChildren? children)
{
    private readonly ILookup<string, CareRecord> _answers = log.Standing.Select(item => item.Record).Where(record => record.IncidentId is not null).ToLookup(record => record.IncidentId!);

    public IReadOnlyList<EscalationClock> At(Instant now)
    {
        FaultsException.ThrowIfAny(MissingOccurrences().ToArray());
        return log.Log.Incidents.SelectMany(Of)
            .Select(item => (Clock: item.Face.At(now, item.Answers, item.IsRequired, zone), item.Position))
            .OrderBy(item => item.Clock.DeadlineAt ?? Instant.MaxValue)
            .ThenBy(item => item.Clock.DeadlineAt is null)
            .ThenBy(item => item.Clock.Incident.Id, StringComparer.Ordinal)
            .ThenBy(item => item.Position)
            .ThenBy(item => item.Clock.StepNumber)
            .ThenBy(item => item.Clock.ChildId, StringComparer.Ordinal)
            .Select(item => item.Clock)
            .ToArray();
    }

    /// <summary>The first instant after another at which some clock stands otherwise, if nothing is entered; null: none.</summary>
    public Instant? NextChange(Instant now)
    {
        FaultsException.ThrowIfAny(MissingOccurrences().ToArray());
        return log.Log.Incidents.SelectMany(Of)
            .Where(item => item.IsRequired)
            .Select(item => item.Face.NextChange(now, item.Answers, zone))
            .Min();
    }

    private static ClockStart StartOf(Escalation escalation, EscalationStep step) => step.CountedFrom ?? escalation.CountedFrom;

    private IEnumerable<Fault> MissingOccurrences() =>
        from incident in log.Log.Incidents
        where incident.OccurredAt is null
        from escalation in Escalations(incident)
        from step in escalation.Steps
        where StartOf(escalation, step) == ClockStart.Occurred
        group escalation.Id by incident.Id into wanted
        select new Fault("INC001", $"$.incidents['{wanted.Key}']", "no \"occurredAt\"", "an instant, wanted by " + string.Join(", ", wanted.Distinct()));

    private IEnumerable<Escalation> Escalations(Incident incident) =>
        policy.VersionOn(incident.AwareAt.InZone(zone).Date)?.Escalations.Where(escalation => escalation.Kinds.Contains(incident.Kind)) ?? Enumerable.Empty<Escalation>();

    private IEnumerable<(ClockFace Face, CareRecord[] Answers, bool IsRequired, int Position)> Of(Incident incident)
    {
        var day = Day.In(zone, incident.AwareAt);
        var counting = incident.Children.Distinct().Where(child => children is null || children.Counts(child, day)).ToArray();
        if (incident.Children.Count > 0 && counting.Length == 0)
            yield break;
        var (answers, position) = (_answers[incident.Id].ToArray(), 0);
        foreach (var escalation in Escalations(incident))
        {
            for (var number = 1; number <= escalation.Steps.Count; number++)
            {
                var step = escalation.Steps[number - 1];
                var each = (step.Action is not null || step.Party!.IsFamily) && counting.Length > 0;
                foreach (var child in each ? counting : new string?[] { null })
                    yield return (new ClockFace(incident, escalation, number, child, counting), answers, Required(incident, step, child, day), position);
            }
            position++;
        }
    }

    private bool Required(Incident incident, EscalationStep step, string? child, int day) =>
        (step.Severities is null || step.Severities.Contains(incident.Severity))
        && !(step.Party == Role.Parents && child is not null && children is not null && !children.HasParent(child, day));
}
