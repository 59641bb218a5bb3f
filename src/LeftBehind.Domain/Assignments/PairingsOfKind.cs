using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>The pairings of one kind as days, by child and by helper.</summary>
internal sealed class PairingsOfKind
{
    private readonly FactsView _facts;
    private readonly ILookup<int, PairedDays> _byChild;
    private readonly ILookup<string, PairedDays> _byHelper;

    public PairingsOfKind(FactsView facts, Role kind)
    {
        (_facts, Kind) = (facts, kind);
        var paired = facts.School.Pairings
            .Where(pairing => pairing.Kind == kind && facts.Knowledge.Stands(pairing.When))
            .Select(pairing => new PairedDays(facts.Index.ChildAt[pairing.ChildId], pairing.HelperId, facts.Knowledge.Span(pairing.When)))
            .ToArray();
        (_byChild, _byHelper) = (paired.ToLookup(item => item.Child), paired.ToLookup(item => item.Helper));
    }

    public Role Kind { get; }

    public IEnumerable<string> Helpers => _byHelper.Select(item => item.Key);

    public IEnumerable<int> Children => _byChild.Select(item => item.Key);

    /// <summary>The children of a helper with the days of each, enrolled or not.</summary>
    public IEnumerable<(int Child, DaySet Days)> ChildrenOf(string helper) =>
        _byHelper[helper].GroupBy(item => item.Child).Select(item => (item.Key, Union(item)));

    /// <summary>The days on which a child has each of its helpers.</summary>
    public DaySet[] HelpersOf(int child) => _byChild[child].GroupBy(item => item.Helper).Select(Union).ToArray();

    /// <summary>How many distinct enrolled children a helper has on each of the days.</summary>
    public IEnumerable<CountedDays> CountChildren(string helper, DaySet within) => CountedDays.Of(
        ChildrenOf(helper).Select(item => item.Days.Intersect(_facts.Child(item.Child).Enrolled)).ToArray(), within);

    /// <summary>How many distinct helpers a child has on each of the days.</summary>
    public IEnumerable<CountedDays> CountHelpers(int child, DaySet within) => CountedDays.Of(HelpersOf(child), within);

    /// <summary>The days on which a child is paired.</summary>
    public DaySet DaysOf(int child) => Union(_byChild[child]);

    /// <summary>The days on which a child is paired twice with one helper.</summary>
    public DaySet TwiceDaysOf(int child)
    {
        var twice = new List<DaySpan>();
        foreach (var helper in _byChild[child].GroupBy(item => item.Helper))
        {
            var each = helper.Select(item => DaySet.Of(item.Days.From, item.Days.To)).ToArray();
            twice.AddRange(CountedDays.Of(each, DaySet.All).Where(item => item.Count > 1).Select(item => item.Days));
        }
        return DaySet.Of(twice);
    }

    private static DaySet Union(IEnumerable<PairedDays> paired) => DaySet.Of(paired.Select(item => item.Days).ToList());
}
