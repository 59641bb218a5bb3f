using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>In which respects a later duty asks more or less than an earlier one. Each is judged alone.</summary>
internal sealed class DutyAspects(DutyDemand before, DutyDemand after)
{
    public IReadOnlyList<AspectDifference> Differences() => All()
        .Where(aspect => aspect.Kind != VerdictKind.Equal)
        .Select(aspect => new AspectDifference(aspect.Aspect, aspect.Kind))
        .ToArray();

    private IEnumerable<(VerdictAspect Aspect, VerdictKind Kind)> All()
    {
        var (earlier, later) = (before.Duty, after.Duty);
        yield return (VerdictAspect.Modality, Directions.Larger(before.Strength, after.Strength));
        yield return (VerdictAspect.Subject, earlier.Subject == later.Subject ? VerdictKind.Equal : VerdictKind.Incomparable);
        yield return (VerdictAspect.Bearer, earlier.Bearer == later.Bearer ? VerdictKind.Equal : VerdictKind.Moved);
        yield return (VerdictAspect.Recurrence, RecurrenceOrder.Of(earlier, later));
        yield return (VerdictAspect.Actions, Directions.Narrower(earlier.Actions, later.Actions));
        yield return (VerdictAspect.Media, Directions.Narrower(earlier.Media, later.Media));
        yield return (VerdictAspect.AcceptedFrom, AcceptedFrom());
        yield return (VerdictAspect.Evidence, Evidence(earlier.Evidence, later.Evidence));
        yield return (VerdictAspect.Grace, Directions.Smaller(before.Grace, after.Grace));
        yield return (VerdictAspect.AttemptsExcuse, Directions.Larger(before.AttemptsThatExcuse, after.AttemptsThatExcuse));
        yield return (VerdictAspect.MinimumCoverage, MinimumCoverage());
        if (before.IsForChildren && after.IsForChildren)
        {
            foreach (var aspect in new CoverageAspects(before, after).All())
                yield return aspect;
        }
    }

    /// <summary>Where another must act and nothing is said of whose records count, that goes with the bearer.</summary>
    private VerdictKind AcceptedFrom() => before.Duty.Bearer != after.Duty.Bearer && before.Duty.AcceptedRoles is null && after.Duty.AcceptedRoles is null
        ? VerdictKind.Equal
        : Directions.Narrower(before.AcceptedRoles, after.AcceptedRoles);

    /// <summary>Of a single day it is covered or not.</summary>
    private VerdictKind MinimumCoverage() => IsOfSingleDays(before.Duty.Recurrence!) && IsOfSingleDays(after.Duty.Recurrence!)
        ? VerdictKind.Equal
        : Directions.Together(new[] { Directions.Smaller(before.MinimumShare, after.MinimumShare), Directions.Smaller(before.MinimumDays, after.MinimumDays) });

    private static bool IsOfSingleDays(Recurrence recurrence) =>
        recurrence.Cycle is { } cycle ? cycle.Kind is CycleKind.Day or CycleKind.SchoolDay : recurrence.FromDays == recurrence.ToDays;

    private static VerdictKind Evidence(string? earlier, string? later) =>
        earlier == later ? VerdictKind.Equal : earlier is null ? VerdictKind.Stricter : later is null ? VerdictKind.Laxer : VerdictKind.Incomparable;
}
