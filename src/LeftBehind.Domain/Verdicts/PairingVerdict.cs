using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>The verdict of a later pairing rule on an earlier one of the same kind: its limits, who may help, and whether only of the child's class.</summary>
internal static class PairingVerdict
{
    public static Verdict Of(PairingRule? before, PairingRule? after)
    {
        var differences = Differences(before, after).Where(difference => difference.Kind != VerdictKind.Equal).ToArray();
        var witnesses = new PairingWitness(before, after).Find(Directions.Together(differences.Select(difference => difference.Kind)));
        var kind = witnesses.Count switch
        {
            0 => VerdictKind.Equal,
            1 => witnesses[0].Side == VerdictSide.After ? VerdictKind.Stricter : VerdictKind.Laxer,
            _ => VerdictKind.Incomparable,
        };
        return new Verdict("pairings", before?.Kind.Value, after?.Kind.Value, (after ?? before)!.Citations, kind, differences, witnesses);
    }

    private static IEnumerable<AspectDifference> Differences(PairingRule? before, PairingRule? after)
    {
        if (before is null || after is null)
        {
            yield return new AspectDifference(VerdictAspect.Presence, before is null ? VerdictKind.Stricter : VerdictKind.Laxer);
            yield break;
        }
        yield return new AspectDifference(VerdictAspect.ChildrenPerHelper, Narrower(before.ChildrenPerHelper, after.ChildrenPerHelper));
        yield return new AspectDifference(VerdictAspect.HelpersPerChild, Narrower(before.HelpersPerChild, after.HelpersPerChild));
        yield return new AspectDifference(VerdictAspect.Helpers, Helpers(before, after));
        yield return new AspectDifference(VerdictAspect.OwnClassOnly, Directions.Larger(before.IsOwnClassOnly, after.IsOwnClassOnly));
    }

    private static VerdictKind Narrower(Limit? before, Limit? after) => Directions.Together(new[]
    {
        Directions.Larger(before?.Min ?? 0, after?.Min ?? 0),
        Directions.Smaller(before?.Max ?? int.MaxValue, after?.Max ?? int.MaxValue),
    });

    /// <summary>Fewer may help; but where a helper must have children, fewer must.</summary>
    private static VerdictKind Helpers(PairingRule before, PairingRule after)
    {
        var narrower = Directions.Narrower(before.Helpers, after.Helpers);
        return narrower != VerdictKind.Equal && (before.ChildrenPerHelper?.Min > 0 || after.ChildrenPerHelper?.Min > 0) ? VerdictKind.Incomparable : narrower;
    }
}
