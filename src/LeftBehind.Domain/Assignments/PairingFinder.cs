using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Finds what is wrong with the pairings in a range of days. Section 7 of docs/semantics.md.</summary>
internal sealed class PairingFinder
{
    private readonly FactsView _facts;
    private readonly DaySet _range;
    private readonly LeftBehindDays _leftBehind;
    private readonly HelpersAllowed _allowed;
    private readonly RuleInForce[] _rules;

    public PairingFinder(PolicyTimeline timeline, FactsView facts, DaySpan range)
    {
        (_facts, _range, _leftBehind, _allowed) = (facts, DaySet.Of(range.From, range.To), new LeftBehindDays(timeline, facts), new HelpersAllowed(facts));
        _rules = RuleInForce.In(timeline, range).ToArray();
    }

    public IReadOnlyList<PairingFinding> Find() => _facts.School.Pairings.Select(pairing => pairing.Kind)
        .Union(_rules.Select(rule => rule.Rule.Kind))
        .SelectMany(kind => OfKind(new PairingsOfKind(_facts, kind), _rules.Where(rule => rule.Rule.Kind == kind).ToArray()))
        .OrderBy(finding => finding.From)
        .ThenBy(finding => finding.To)
        .ThenBy(finding => finding.Kind)
        .ThenBy(finding => finding.Who, StringComparer.Ordinal)
        .ThenBy(finding => finding.PairingKind.Value, StringComparer.Ordinal)
        .ToArray();

    private IEnumerable<PairingFinding> OfKind(PairingsOfKind pairings, RuleInForce[] rules)
    {
        foreach (var helper in pairings.Helpers)
        {
            var (over, outside) = (rules.SelectMany(rule => Over(rule, pairings, helper)), rules.SelectMany(rule => Outside(rule, pairings, helper)));
            foreach (var finding in Runs(PairingFindingKind.HelperOver, pairings, helper, over, Math.Max).Concat(Runs(PairingFindingKind.HelperOutsideRule, pairings, helper, Ones(outside), Math.Max)))
                yield return finding;
        }
        foreach (var finding in _facts.School.Staff.Where(member => !member.IsFromOutside).SelectMany(member =>
            Runs(PairingFindingKind.HelperUnder, pairings, member.Id, rules.SelectMany(rule => Under(rule, pairings, member.Id)), Math.Min)))
            yield return finding;
        foreach (var finding in Enumerable.Range(0, _facts.School.Children.Count).SelectMany(child => OfChild(pairings, rules, child)))
            yield return finding;
    }

    private IEnumerable<PairingFinding> OfChild(PairingsOfKind pairings, RuleInForce[] rules, int child)
    {
        var (id, enrolled) = (_facts.School.Children[child].Id, _facts.Child(child).Enrolled);
        var notEnrolled = pairings.DaysOf(child).Except(enrolled).Intersect(_range);
        return Runs(PairingFindingKind.ChildOver, pairings, id, rules.SelectMany(rule => Over(rule, pairings, child)), Math.Max)
            .Concat(Runs(PairingFindingKind.ChildUnder, pairings, id, rules.SelectMany(rule => Under(rule, pairings, child)), Math.Min))
            .Concat(Runs(PairingFindingKind.PairingNotEnrolled, pairings, id, Ones(notEnrolled.Spans), Math.Max))
            .Concat(Runs(PairingFindingKind.PairingOverlap, pairings, id, Ones(pairings.TwiceDaysOf(child).Intersect(_range).Spans), Math.Max));
    }

    private static IEnumerable<CountedDays> Over(RuleInForce rule, PairingsOfKind pairings, string helper) =>
        rule.Rule.ChildrenPerHelper?.Max is { } max ? pairings.CountChildren(helper, rule.Days).Where(item => item.Count > max) : Enumerable.Empty<CountedDays>();

    private IEnumerable<CountedDays> Under(RuleInForce rule, PairingsOfKind pairings, string staff)
    {
        if (rule.Rule.ChildrenPerHelper?.Min is not { } min || rule.Rule.Helpers is not { } roles)
            return Enumerable.Empty<CountedDays>();
        var member = _facts.Staff(staff)!;
        var asked = HelpersAllowed.RoleDays(member, roles).Intersect(member.Employed).Intersect(rule.Days);
        return pairings.CountChildren(staff, asked).Where(item => item.Count < min);
    }

    private IEnumerable<CountedDays> Over(RuleInForce rule, PairingsOfKind pairings, int child) => rule.Rule.HelpersPerChild?.Max is { } max
        ? pairings.CountHelpers(child, rule.Days.Intersect(_facts.Child(child).Enrolled)).Where(item => item.Count > max)
        : Enumerable.Empty<CountedDays>();

    private IEnumerable<CountedDays> Under(RuleInForce rule, PairingsOfKind pairings, int child) => rule.Rule.HelpersPerChild?.Min is { } min
        ? pairings.CountHelpers(child, rule.Days.Intersect(_facts.Child(child).Enrolled).Intersect(_leftBehind.Of(rule.Version, child).Certain)).Where(item => item.Count < min)
        : Enumerable.Empty<CountedDays>();

    /// <summary>The days on which a helper is outside the rule with any of the children, enrolled or not.</summary>
    private IEnumerable<DaySpan> Outside(RuleInForce rule, PairingsOfKind pairings, string helper)
    {
        var days = DaySet.Empty;
        foreach (var (child, paired) in pairings.ChildrenOf(helper))
            days = days.Union(_allowed.Outside(rule.Rule, child, helper).Intersect(paired));
        return days.Intersect(rule.Days).Spans;
    }

    private static IEnumerable<CountedDays> Ones(IEnumerable<DaySpan> spans) => spans.Select(span => new CountedDays(span, 1));

    private static IEnumerable<PairingFinding> Runs(PairingFindingKind kind, PairingsOfKind pairings, string who, IEnumerable<CountedDays> days, Func<int, int, int> worst) =>
        CountedDays.Runs(days, worst).Select(run => new PairingFinding(kind, pairings.Kind, who, run.Days, run.Count));
}
