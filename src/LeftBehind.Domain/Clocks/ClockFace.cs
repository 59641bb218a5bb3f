using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>One clock: what answers it, and how it stands at an instant. Section 6, rules 1 and 3 to 5.</summary>
internal sealed class ClockFace(Incident incident, Escalation escalation, int stepNumber, string? child, IReadOnlyList<string> counting)
{
    private EscalationStep Step => escalation.Steps[stepNumber - 1];

    private Instant Start => (Step.CountedFrom ?? escalation.CountedFrom) == ClockStart.Occurred ? incident.OccurredAt!.Value : incident.AwareAt;

    public EscalationClock At(Instant now, IEnumerable<CareRecord> records, bool isRequired, DateTimeZone zone)
    {
        var deadline = Deadline(zone);
        var known = Known(now, records);
        var answered = Answered(known.Where(record => record.Result == CareResult.Accomplished));
        var state = isRequired ? State(now, deadline, answered) : ClockState.NotRequired;
        return new EscalationClock(incident, escalation, stepNumber, child)
        {
            Start = Start,
            DeadlineAt = deadline,
            State = state,
            Left = state != ClockState.Running || deadline is not { } end ? null : IsImmediate ? Duration.Zero : end - now,
            AnsweredAt = answered,
            Attempts = known.Count(record => record.Result != CareResult.Accomplished),
        };
    }

    /// <summary>The first instant after another at which the state is another: one just after the deadline, of an answer, or of the stand-down; null: none.</summary>
    public Instant? NextChange(Instant now, IReadOnlyList<CareRecord> records, DateTimeZone zone)
    {
        var state = StateAt(now, records, zone);
        return records.Where(Concerns).Select(record => record.Moment)
            .Append(incident.StandDownAt)
            .Append(Deadline(zone) + Duration.Epsilon)
            .OfType<Instant>()
            .Where(instant => instant > now)
            .OrderBy(instant => instant)
            .Cast<Instant?>()
            .FirstOrDefault(instant => StateAt(instant!.Value, records, zone) != state);
    }

    private ClockState StateAt(Instant now, IEnumerable<CareRecord> records, DateTimeZone zone) =>
        State(now, Deadline(zone), Answered(Known(now, records).Where(record => record.Result == CareResult.Accomplished)));

    private CareRecord[] Known(Instant now, IEnumerable<CareRecord> records) =>
        records.Where(record => Concerns(record) && record.Moment <= now).OrderBy(record => record.Moment).ToArray();

    private bool IsImmediate => Step.Deadline == Domain.Deadline.Immediately;

    private Instant? Deadline(DateTimeZone zone) => Step.Deadline.Days is { } days
        ? Day.EndOf(Day.In(zone, Start) + days, zone)
        : Start + Step.Deadline.Elapsed;

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
