using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>The numbers and conditions of a pairing rule, or of some of its clauses alone.</summary>
internal readonly record struct PairingLimits(int LeastHelpers, int MostHelpers, int LeastChildren, int MostChildren, bool NamesHelpers, bool IsOwnClassOnly)
{
    public static PairingLimits Of(PairingRule rule) => Of(rule, Clauses(rule));

    public static PairingLimits Of(PairingRule rule, IReadOnlyCollection<PairingClause> clauses) => new(
        clauses.Contains(PairingClause.HelpersPerChildMin) ? rule.HelpersPerChild!.Min!.Value : 0,
        clauses.Contains(PairingClause.HelpersPerChildMax) ? rule.HelpersPerChild!.Max!.Value : int.MaxValue,
        clauses.Contains(PairingClause.ChildrenPerHelperMin) ? rule.ChildrenPerHelper!.Min!.Value : 0,
        clauses.Contains(PairingClause.ChildrenPerHelperMax) ? rule.ChildrenPerHelper!.Max!.Value : int.MaxValue,
        clauses.Contains(PairingClause.Helpers),
        clauses.Contains(PairingClause.OwnClassOnly));

    /// <summary>What a rule asks, in order.</summary>
    public static PairingClause[] Clauses(PairingRule rule) => Asked(rule).ToArray();

    /// <summary>All sets of what a rule asks, the smallest first, then in order.</summary>
    public static IEnumerable<PairingClause[]> Sets(PairingRule rule)
    {
        var all = Clauses(rule);
        return Enumerable.Range(0, 1 << all.Length)
            .Select(bits => all.Where((_, i) => (bits & (1 << i)) != 0).ToArray())
            .OrderBy(set => set.Length)
            .ThenBy(set => string.Concat(set.Select(clause => (int)clause)), System.StringComparer.Ordinal);
    }

    private static IEnumerable<PairingClause> Asked(PairingRule rule)
    {
        if (rule.HelpersPerChild?.Min is not null)
            yield return PairingClause.HelpersPerChildMin;
        if (rule.HelpersPerChild?.Max is not null)
            yield return PairingClause.HelpersPerChildMax;
        if (rule.ChildrenPerHelper?.Min is not null)
            yield return PairingClause.ChildrenPerHelperMin;
        if (rule.ChildrenPerHelper?.Max is not null)
            yield return PairingClause.ChildrenPerHelperMax;
        if (rule.Helpers is not null)
            yield return PairingClause.Helpers;
        if (rule.IsOwnClassOnly)
            yield return PairingClause.OwnClassOnly;
    }
}
