using System;
using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>Plans the obligations of a duty toward a subject over the whole span. Section 4, rules 1 to 6.</summary>
/// <param name="facts">The facts as they are known.</param>
/// <param name="timeline">The policy on the calendar.</param>
/// <param name="incidents">The incidents, whatever is known when.</param>
/// <param name="knowledge">What is known: the view of facts is shared by all instants between two entries, so it does not say.</param>
internal sealed class Planner(FactsView facts, PolicyTimeline timeline, IncidentDates incidents, Knowledge knowledge)
{
    public FactsView Facts { get; } = facts;

    public PolicyTimeline Timeline { get; } = timeline;

    public IncidentDates Incidents { get; } = incidents;

    public Knowledge Knowledge { get; } = knowledge;

    /// <summary>The blocks of a line for a subject, in the order of versions and days.</summary>
    public PlannedBlock[] BlocksOf(DutyLine line, int subject)
    {
        if (!line.HasChildAnchors)
            return line.BlocksFor(static (_, _) => Array.Empty<int>());
        if (line.HasIncidentAnchors)
            return OwnBlocks(line, subject);
        return Facts.OwnBlocks(line, subject) ??= OwnBlocks(line, subject);
    }

    /// <summary>The plan shared by all that are covered on every day, or null: the subject is not.</summary>
    public WholePlan? WholePlan(DutyLine line, int subject)
    {
        if (line.HasChildAnchors)
            return null;
        for (var i = 0; i < line.Duties.Count; i++)
        {
            var certain = Facts.Covered(line.Duties[i], subject).Certain;
            if (certain.IsEmpty || certain.Spans[0].From > Timeline.Days.Span.From || certain.Spans[0].To < Timeline.Days.Span.To)
                return null;
        }
        return line.Whole;
    }

    /// <summary>Fills <paramref name="planned"/> with the obligations of a line toward a subject; of one key only one is there.</summary>
    public void Plan(DutyLine line, int subject, List<Planned> planned)
    {
        planned.Clear();
        Coverage? coverage = null;
        VersionDuty? of = null;
        foreach (var block in BlocksOf(line, subject))
        {
            if (!ReferenceEquals(of, block.Duty))
            {
                of = block.Duty;
                coverage = Facts.Covered(of, subject);
            }
            if (of.IsOwedOnDays && !coverage!.IsEmpty && Obligation(block, coverage) is { } obligation)
                planned.Add(obligation);
        }
        if (line.Duties.Count > 1)
            OneOfEachKey(planned);
    }

    /// <summary>C: the certain days of a block; for a school week only if there is a school day among them.</summary>
    public static DaySet DaysIn(PlannedBlock block, DaySet covered)
    {
        var days = block.Live.Intersect(covered);
        return block.Duty.IsSchoolWeek && block.SizeOf(days) == 0 ? DaySet.Empty : days;
    }

    /// <summary>Whether a block gives an obligation, another of the same key left aside.</summary>
    public bool WouldBeThere(PlannedBlock block, int subject) => Obligation(block, Facts.Covered(block.Duty, subject)) is not null;

    private PlannedBlock[] OwnBlocks(DutyLine line, int subject) => line.BlocksFor(new ChildAnchors(this, subject).Of);

    private static Planned? Obligation(PlannedBlock block, Coverage coverage)
    {
        foreach (var span in coverage.Certain.Spans)
        {
            if (span.From <= block.LiveFrom && block.LiveTo <= span.To)
                return new Planned(block, block.LiveFrom, block.LiveTo, OwedState.Owed, IsClipped: false);
        }
        var certain = DaysIn(block, coverage.Certain);
        if (IsEnough(block, certain))
            return Of(block, certain, OwedState.Owed);
        var possible = ReferenceEquals(coverage.Certain, coverage.Possible) ? certain : DaysIn(block, coverage.Possible);
        if (IsEnough(block, possible))
            return Of(block, possible, OwedState.Undetermined);
        return certain.IsEmpty ? null : Of(block, certain, OwedState.Waived);
    }

    private static Planned Of(PlannedBlock block, DaySet days, OwedState state) =>
        new(block, days.First, days.Last, state, days.Count() != block.Live.Count());

    private static bool IsEnough(PlannedBlock block, DaySet days) => !days.IsEmpty
        && (block.SizeOf(days) >= block.Duty.MinimumShare * block.Size
            || (days.Last == block.LiveTo && days.Count() >= block.Duty.MinimumDays));

    /// <summary>Of one key: the oldest owed one (one not succeeded before one that is), else the oldest undetermined, else the oldest waived.</summary>
    internal static void OneOfEachKey(List<Planned> planned)
    {
        var best = new Dictionary<(int, int), int>(planned.Count);
        for (var i = 0; i < planned.Count; i++)
        {
            var key = (planned[i].Block.From, planned[i].Block.To);
            if (!best.TryGetValue(key, out var other) || Rank(planned[i]) < Rank(planned[other]))
                best[key] = i; // versions come in order, so the older one stays among equals
        }
        if (best.Count == planned.Count)
            return;
        var kept = 0;
        for (var i = 0; i < planned.Count; i++)
        {
            if (best[(planned[i].Block.From, planned[i].Block.To)] == i)
                planned[kept++] = planned[i];
        }
        planned.RemoveRange(kept, planned.Count - kept);
    }

    private static int Rank(Planned planned) => planned.State switch
    {
        OwedState.Owed => planned.Block.IsSucceeded ? 1 : 0,
        OwedState.Undetermined => 2,
        _ => 3,
    };
}
