using System;
using System.Collections.Generic;
using System.Linq;
using Google.OrTools.Graph;

namespace LeftBehind.Domain.OrTools.Tests;

/// <summary>
/// A random school whose children lack helpers, and what the best helpers cost: children without any, then places missing, then other classes,
/// other villages, no sibling, and the squares of the loads, as one number.
/// </summary>
internal sealed class RandomAssignment
{
    private readonly PossibleHelper[] _helpers;
    private readonly LackingChild[] _children;
    private readonly HelperChoice[][] _choices;

    public RandomAssignment(int seed, int children, int helpers)
    {
        var random = new Random(seed);
        _helpers = [.. Enumerable.Range(0, helpers).Select(i => new PossibleHelper(FormattableString.Invariant($"t{i:000}"), random.Next(3), random.Next(5)))];
        _children = [.. Enumerable.Range(0, children).Select(i => new LackingChild(i, new DaySpan(0, 6), random.Next(2), random.Next(10) == 0 ? 2 : 1))];
        _choices = [.. _children.Select(_ => Choices(random))];
    }

    /// <summary>What a missing place costs: more than all that comes after it, however often.</summary>
    public long Place => Class * Times;

    private long Without => Place * Times;

    private long Class => Village * Times;

    private long Village => Sibling * Times;

    private long Sibling => 20 * Times;

    private long Times => _children.Sum(child => child.Lacks) + 1;

    /// <summary>What the assignment of the library costs.</summary>
    public long Cost()
    {
        var best = new HelperAssignment(_helpers, _children, _choices).Best();
        var cost = 0L;
        var more = new int[_helpers.Length];
        for (var child = 0; child < _children.Length; child++)
        {
            cost += (_children[child].Lacks - best[child].Count) * Place;
            if (_children[child].Has == 0 && best[child].Count == 0)
                cost += Without;
            foreach (var choice in best[child])
            {
                cost += Of(choice);
                more[choice.Helper]++;
            }
        }
        Assert.All(Enumerable.Range(0, _helpers.Length), helper => Assert.InRange(more[helper], 0, _helpers[helper].Free));
        return cost + _helpers.Select((helper, i) => Square(helper.Load + more[i]) - Square(helper.Load)).Sum();
    }

    /// <summary>The least cost, by the other solver, over a network of its own making.</summary>
    public long OtherCost()
    {
        using var flow = new MinCostFlow();
        var (children, helpers) = (_children.Length, _helpers.Length);
        var (left, sink) = (children + helpers, children + helpers + 1);
        for (var child = 0; child < children; child++)
        {
            var lacks = _children[child].Lacks;
            flow.SetNodeSupply(child, lacks);
            if (lacks > 1)
                flow.AddArcWithCapacityAndUnitCost(child, left, lacks - 1, Place);
            flow.AddArcWithCapacityAndUnitCost(child, left, 1, Place + (_children[child].Has == 0 ? Without : 0));
            foreach (var choice in _choices[child])
                flow.AddArcWithCapacityAndUnitCost(child, children + choice.Helper, 1, Of(choice));
        }
        for (var helper = 0; helper < helpers; helper++)
        {
            for (var place = 0; place < _helpers[helper].Free; place++)
                flow.AddArcWithCapacityAndUnitCost(children + helper, sink, 1, Square(_helpers[helper].Load + place + 1) - Square(_helpers[helper].Load + place));
        }
        flow.AddArcWithCapacityAndUnitCost(left, sink, 2 * children, 0);
        flow.SetNodeSupply(sink, -_children.Sum(child => child.Lacks));
        Assert.Equal(MinCostFlowBase.Status.OPTIMAL, flow.Solve());
        return flow.OptimalCost();
    }

    private static long Square(long load) => load * load;

    private long Of(HelperChoice choice) => (choice.OwnClass ? 0 : Class) + (choice.SameVillage ? 0 : Village) + (choice.WithSibling ? 0 : Sibling);

    private HelperChoice[] Choices(Random random)
    {
        var choices = new List<HelperChoice>();
        for (var helper = 0; helper < _helpers.Length; helper++)
        {
            if (random.Next(10) < 8)
                choices.Add(new HelperChoice(helper, random.Next(6) == 0, random.Next(4) == 0, random.Next(9) == 0));
        }
        return [.. choices];
    }
}
