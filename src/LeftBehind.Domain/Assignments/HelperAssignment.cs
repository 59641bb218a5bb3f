using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>
/// Gives helpers to children at the least cost: children without any helper, then places missing, then other classes, other villages, no sibling,
/// then the squares of the helpers' loads, then, child by child in the order of ids, the helpers with the smallest ids.
/// </summary>
internal sealed class HelperAssignment
{
    private const int Source = 0;
    private const int Sink = 1;
    private const int LeftOver = 2;
    private readonly PossibleHelper[] _helpers;
    private readonly LackingChild[] _children;
    private readonly HelperChoice[][] _choices;
    private readonly FlowNetwork _network;
    private readonly long _units;
    private readonly long _heaviest;

    public HelperAssignment(PossibleHelper[] helpers, LackingChild[] children, HelperChoice[][] choices)
    {
        (_helpers, _children, _choices) = (helpers, children, choices);
        _network = new FlowNetwork(3 + children.Length + helpers.Length);
        _units = children.Sum(child => (long)child.Lacks);
        _heaviest = _units * ((2L * (helpers.Select(helper => helper.Load).DefaultIfEmpty(0).Max() + children.Length)) + 1);
    }

    /// <summary>For each child the helpers given to it, by id.</summary>
    public IReadOnlyList<HelperChoice>[] Best()
    {
        AddHelpers();
        var arcs = new int[_children.Length][];
        for (var child = 0; child < _children.Length; child++)
            arcs[child] = AddChild(child);
        _network.Send(Source, Sink);
        return arcs.Select(Decided).ToArray();
    }

    private void AddHelpers()
    {
        var wanted = new int[_helpers.Length];
        foreach (var choice in _choices.SelectMany(choice => choice))
            wanted[choice.Helper]++;
        for (var helper = 0; helper < _helpers.Length; helper++)
        {
            for (var more = 0; more < Math.Min(wanted[helper], _helpers[helper].Free); more++)
                _network.Add(HelperNode(helper), Sink, 1, new FlowCost(0, (2L * (_helpers[helper].Load + more)) + 1));
        }
        _network.Add(LeftOver, Sink, int.MaxValue, FlowCost.Zero);
    }

    private int[] AddChild(int child)
    {
        var (node, lacks) = (3 + child, _children[child].Lacks);
        _network.Add(Source, node, lacks, FlowCost.Zero);
        var (place, without) = (_units + 1, _children[child].Has == 0 ? (_units + 1) * (_units + 1) : 0);
        if (lacks > 1)
            _network.Add(node, LeftOver, lacks - 1, new FlowCost(place, 0));
        _network.Add(node, LeftOver, 1, new FlowCost(place + without, 0));
        return _choices[child].Select(choice => _network.Add(node, HelperNode(choice.Helper), 1, Cost(choice))).ToArray();
    }

    private FlowCost Cost(HelperChoice choice)
    {
        var sibling = _heaviest + 1;
        var village = sibling * (_units + 1);
        return new FlowCost(choice.OwnClass ? 0 : 1, (choice.SameVillage ? 0 : village) + (choice.WithSibling ? 0 : sibling));
    }

    private int HelperNode(int helper) => 3 + _children.Length + helper;

    /// <summary>Among equals, pair by pair in the order of ids, the pair is made if it can be.</summary>
    private HelperChoice[] Decided(int[] arcs, int child)
    {
        var chosen = new List<HelperChoice>();
        for (var i = 0; i < arcs.Length; i++)
        {
            if (_network.Flow(arcs[i]) > 0 || _network.Prefer(arcs[i]))
                chosen.Add(_choices[child][i]);
            _network.Decide(arcs[i]);
        }
        return chosen.ToArray();
    }
}
