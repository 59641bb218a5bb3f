using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>The verdict of a later duty on an earlier one: the respects in which they differ bound it, the witnesses that are found decide it.</summary>
internal static class DutyVerdict
{
    public static Verdict Of(string section, DutyDemand? before, DutyDemand? after)
    {
        var (idBefore, idAfter, clauses) = (before?.Duty.Id, after?.Duty.Id, (after ?? before)!.Duty.Citations);
        var (earlier, later) = (Owed(before, after), Owed(after, before));
        if (earlier is null || later is null)
            return new Verdict(section, idBefore, idAfter, clauses, VerdictKind.Equal, Array.Empty<AspectDifference>(), Array.Empty<Witness>());
        var differences = earlier.IsOwedOnDays && later.IsOwedOnDays ? new DutyAspects(earlier, later).Differences() : Presence(later.IsOwedOnDays);
        var claimed = Directions.Together(differences.Select(difference => difference.Kind));
        var search = new WitnessSearch(earlier, later, differences);
        var witnesses = search.Find(Sides(claimed));
        return new Verdict(section, idBefore, idAfter, clauses, search.IsCut ? claimed : Kind(claimed, witnesses), differences, witnesses);
    }

    /// <summary>What is not there, or not owed on days, is the other duty that may be left undone; null where neither is owed.</summary>
    private static DutyDemand? Owed(DutyDemand? demand, DutyDemand? other)
    {
        if (demand is { IsOwedOnDays: true })
            return demand;
        return other is { IsOwedOnDays: true } ? other with { Duty = other.Duty.As(Modality.May) } : null;
    }

    private static AspectDifference[] Presence(bool isOwedAfter) => new[] { new AspectDifference(VerdictAspect.Presence, isOwedAfter ? VerdictKind.Stricter : VerdictKind.Laxer) };

    private static VerdictSide[] Sides(VerdictKind claimed) => claimed switch
    {
        VerdictKind.Equal => Array.Empty<VerdictSide>(),
        VerdictKind.Stricter => new[] { VerdictSide.After },
        VerdictKind.Laxer => new[] { VerdictSide.Before },
        _ => new[] { VerdictSide.After, VerdictSide.Before },
    };

    /// <summary>A side without a witness asks nothing that the other does not.</summary>
    private static VerdictKind Kind(VerdictKind claimed, IReadOnlyList<Witness> witnesses)
    {
        if (witnesses.Count == 0)
            return VerdictKind.Equal;
        if (claimed == VerdictKind.Moved || witnesses.Count == 2)
            return claimed;
        return witnesses[0].Side == VerdictSide.After ? VerdictKind.Stricter : VerdictKind.Laxer;
    }
}
