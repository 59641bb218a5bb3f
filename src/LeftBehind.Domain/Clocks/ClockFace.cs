using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>One clock: what answers it, and how it stands at an instant. Section 6, rules 1 and 3 to 5.</summary>
internal sealed class ClockFace(Incident incident, Escalation escalation, int stepNumber, string? child, IReadOnlyList<string> counting)
{
    private EscalationStep Step => escalation.Steps[stepNumber - 1];

    public EscalationClock At(Instant now, IEnumerable<CareRecord> records, bool isRequired, DateTimeZone zone)
    {
        var start = (Step.CountedFrom ?? escalation.CountedFrom) == ClockStart.Occurred ? incident.OccurredAt!.Value : incident.AwareAt;
        var deadline = Deadline(start, zone);
        var known = records.Where(record => Concerns(record) && record.Moment <= now).OrderBy(record => record.Moment).ToArray();
        var answered = Answered(known.Where(record => record.Result == CareResult.Accomplished));
        var state = isRequired ? State(now, deadline, answered) : ClockState.NotRequired;
        return new EscalationClock(incident, escalation, stepNumber, child)
        {
            Start = start,
            DeadlineAt = deadline,
            State = state,
            Left = state != ClockState.Running || deadline is not { } end ? null : IsImmediate ? Duration.Zero : end - now,
            AnsweredAt = answered,
            Attempts = known.Count(record => record.Result != CareResult.Accomplished),
        };
    }

    private bool IsImmediate => Step.Deadline == Domain.Deadline.Immediately;

    private Instant? Deadline(Instant start, DateTimeZone zone) => Step.Deadline.Days is { } days
        ? Day.EndOf(Day.In(zone, start) + days, zone)
        : start + Step.Deadline.Elapsed;

    private bool Concerns(CareRecord record) =>
        (Step.Party is { } party ? record.Party == party : record.Action == Step.Action)
        && (record.StepId is null || record.StepId == Step.Id)
        && (child is null || record.Children.Count == 0 || record.Children.Contains(child));

    /// <summary>The instant of the answer; a clock of the incident is answered when the answers so far list every child that counts.</summary>
    private Instant? Answered(IEnumerable<CareRecord> answers)
    {
        var open = new HashSet<string>(counting);
        foreach (var answer in answers)
        {
            open.ExceptWith(answer.Children);
            if (child is not null || answer.Children.Count == 0 || open.Count == 0)
                return answer.Moment;
        }
        return null;
    }

    private ClockState State(Instant now, Instant? deadline, Instant? answered)
    {
        var inTime = IsImmediate ? null : deadline;
        if (incident.StandDownAt is { } down && down <= now && !(down > inTime) && !(answered <= down))
            return ClockState.Discharged;
        if (answered is not null)
            return answered > inTime ? ClockState.DoneLate : ClockState.Done;
        return now > inTime ? ClockState.Breached : ClockState.Running;
    }
}
