using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>A child that lacks helpers on consecutive days.</summary>
/// <param name="Child">The place of the child.</param>
/// <param name="Days">The first run of days on which it is enrolled, certainly left behind and has the same number of helpers, too few.</param>
/// <param name="Has">How many it has.</param>
/// <param name="Lacks">How many it lacks.</param>
internal sealed record LackingChild(int Child, DaySpan Days, int Has, int Lacks)
{
    /// <summary>The children that lack a helper by a rule, by id; a rule that gives no least number asks for one.</summary>
    public static LackingChild[] Of(RuleInForce rule, PairingsOfKind pairings, FactsView facts, LeftBehindDays leftBehind)
    {
        var least = rule.Rule.HelpersPerChild?.Min ?? 1;
        return Enumerable.Range(0, facts.School.Children.Count)
            .Select(child => First(child, least, pairings.CountHelpers(child, rule.Days.Intersect(facts.Child(child).Enrolled).Intersect(leftBehind.Of(rule.Version, child).Certain))))
            .OfType<LackingChild>()
            .OrderBy(child => facts.School.Children[child.Child].Id, StringComparer.Ordinal)
            .ToArray();
    }

    private static LackingChild? First(int child, int least, IEnumerable<CountedDays> counts)
    {
        foreach (var (days, count) in counts)
        {
            if (count < least)
                return new LackingChild(child, days, count, least - count);
        }
        return null;
    }
}
