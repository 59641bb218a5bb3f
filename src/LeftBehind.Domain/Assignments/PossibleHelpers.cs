using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>
/// Who may be proposed to whom: staff whom the rule names, or all where it names nobody; for peer helpers also the other children; and whoever helps in this kind already.
/// </summary>
internal sealed class PossibleHelpers
{
    private readonly FactsView _facts;
    private readonly RuleInForce _rule;
    private readonly PairingsOfKind _pairings;
    private readonly LeftBehindDays _leftBehind;
    private readonly HelpersAllowed _allowed;
    private readonly HashSet<string> _helping;
    private readonly Dictionary<string, (int Child, DaySet Days)[]> _children = new();

    public PossibleHelpers(FactsView facts, RuleInForce rule, PairingsOfKind pairings, LeftBehindDays leftBehind)
    {
        (_facts, _rule, _pairings, _leftBehind, _allowed) = (facts, rule, pairings, leftBehind, new HelpersAllowed(facts));
        _helping = new HashSet<string>(pairings.Helpers.Where(helper => pairings.ChildrenOf(helper).Any(item => !item.Days.Intersect(rule.Days).IsEmpty)));
        All = Ids().OrderBy(id => id, StringComparer.Ordinal).Select(Helper).ToArray();
    }

    /// <summary>Everybody who may help anybody, by id.</summary>
    public PossibleHelper[] All { get; }

    /// <summary>Whether a helper may have the child on all the days that it lacks one, and does not have it yet.</summary>
    public bool May(string helper, LackingChild lacking)
    {
        if (helper == _facts.School.Children[lacking.Child].Id || !IsThere(helper, lacking.Days))
            return false;
        return !_allowed.Outside(_rule.Rule, lacking.Child, helper).Overlaps(lacking.Days.From, lacking.Days.To)
            && !Children(helper).Any(item => item.Child == lacking.Child && item.Days.Overlaps(lacking.Days.From, lacking.Days.To));
    }

    public bool IsOfOwnClass(string helper, LackingChild lacking) =>
        _facts.Child(lacking.Child).ClassOn(lacking.Days.From) is { } own && IsKnownOf(own, helper, lacking.Days.From);

    public bool IsOfSameVillage(string helper, LackingChild lacking) => Village(lacking.Child) is { } village
        && ((_facts.Index.ChildAt.TryGetValue(helper, out var at) && Village(at) == village) || HelpsOne(helper, lacking, child => Village(child) == village));

    public bool HasSibling(string helper, LackingChild lacking) => _facts.School.Children[lacking.Child].FamilyId is { } family
        && HelpsOne(helper, lacking, child => _facts.School.Children[child].FamilyId == family);

    private bool IsKnownOf(string classId, string helper, int day) =>
        !(_facts.Index.ChildAt.TryGetValue(helper, out var at) && _facts.Child(at).Classes is null) && _allowed.OfClass(classId, helper).Contains(day);

    private bool HelpsOne(string helper, LackingChild lacking, Func<int, bool> like) => Children(helper)
        .Any(item => item.Child != lacking.Child && like(item.Child) && item.Days.Overlaps(lacking.Days.From, lacking.Days.To));

    private string? Village(int child) => _facts.School.Children[child].Village?.Reveal();

    private (int Child, DaySet Days)[] Children(string helper) =>
        _children.TryGetValue(helper, out var found) ? found : _children[helper] = _pairings.ChildrenOf(helper).ToArray();

    private bool IsThere(string helper, DaySpan days)
    {
        if (_facts.Staff(helper) is { } staff)
            return Holds(staff.Employed, days) && staff.AtWork.Contains(days.From);
        var child = _facts.Index.ChildAt[helper];
        return Holds(_facts.Child(child).Enrolled, days)
            && (_helping.Contains(helper) || !_leftBehind.Of(_rule.Version, child).Possible.Overlaps(days.From, days.To));
    }

    private static bool Holds(DaySet set, DaySpan days) => set.Spans.Any(span => span.From <= days.From && days.To <= span.To);

    private IEnumerable<string> Ids()
    {
        var isPeers = _rule.Rule.Kind == Role.PeerHelper;
        IEnumerable<string> ids = _helping;
        if (_rule.Rule.Helpers is not null || !isPeers)
            ids = ids.Concat(_facts.School.Staff.Where(member => !member.IsFromOutside).Select(member => member.Id));
        return (isPeers ? ids.Concat(_facts.School.Children.Select(child => child.Id)) : ids).Distinct();
    }

    private PossibleHelper Helper(string id)
    {
        var load = _pairings.CountChildren(id, _rule.Days).Max(item => item.Count);
        return new PossibleHelper(id, load, _rule.Rule.ChildrenPerHelper?.Max is { } max ? Math.Max(0, max - load) : int.MaxValue);
    }
}
