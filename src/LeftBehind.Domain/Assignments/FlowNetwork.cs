using System;
using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>
/// The greatest flow of least cost through a network whose costs are not negative: shortest paths by reduced costs, then all tight paths at once.
/// An arc and its reverse have the numbers 2n and 2n + 1.
/// </summary>
internal sealed class FlowNetwork(int nodes)
{
    private readonly List<int>[] _out = NewLists(nodes);
    private readonly FlowCost[] _potential = new FlowCost[nodes];
    private readonly FlowCost?[] _distance = new FlowCost?[nodes];
    private readonly bool[] _seen = new bool[nodes];
    private readonly int[] _next = new int[nodes];
    private (int To, int Left, FlowCost Cost)[] _arcs = new (int, int, FlowCost)[256];
    private int _count;
    private int _target = -1;

    /// <summary>Adds an arc; its number.</summary>
    public int Add(int from, int to, int capacity, FlowCost cost)
    {
        if (_count == _arcs.Length)
            Array.Resize(ref _arcs, _count * 2);
        _out[from].Add(_count);
        _arcs[_count++] = (to, capacity, cost);
        _out[to].Add(_count);
        _arcs[_count++] = (from, 0, -cost);
        return _count - 2;
    }

    /// <summary>What flows through an arc.</summary>
    public int Flow(int arc) => _arcs[arc ^ 1].Left;

    /// <summary>Sends as much as can be sent, as cheaply as can be.</summary>
    public void Send(int source, int sink)
    {
        while (FindDistances(source, sink))
        {
            do
                Array.Clear(_seen, 0, nodes);
            while (Push(source, sink, int.MaxValue) > 0);
        }
    }

    /// <summary>Whether, after all was sent, there is still a way from the source to a node: the nodes on this side of the least cut.</summary>
    public bool IsReached(int node) => _seen[node];

    /// <summary>
    /// Of all flows of the same cost, turns to one with a flow through the arc, if there is one; what is decided by <see cref="Decide"/> stays.
    /// </summary>
    public bool Prefer(int arc)
    {
        var from = _arcs[arc ^ 1].To;
        if (_arcs[arc].Left == 0 || !IsTight(arc))
            return false;
        if (_target != from)
            FindWays(from);
        if (_next[_arcs[arc].To] < 0)
            return false;
        Move(arc, 1);
        for (var node = _arcs[arc].To; node != from; node = _arcs[_next[node]].To)
            Move(_next[node], 1);
        _target = -1;
        return true;
    }

    /// <summary>Fixes the flow through an arc: it and its reverse are closed, and what flows is for the caller to remember.</summary>
    public void Decide(int arc)
    {
        if (Flow(arc) > 0)
            _target = -1;
        (_arcs[arc].Left, _arcs[arc ^ 1].Left) = (0, 0);
    }

    private static List<int>[] NewLists(int count)
    {
        var lists = new List<int>[count];
        for (var i = 0; i < count; i++)
            lists[i] = new List<int>();
        return lists;
    }

    private bool IsTight(int arc) => _potential[_arcs[arc ^ 1].To] + _arcs[arc].Cost == _potential[_arcs[arc].To];

    private void Move(int arc, int amount)
    {
        _arcs[arc].Left -= amount;
        _arcs[arc ^ 1].Left += amount;
    }

    /// <summary>Dijkstra by reduced costs; then raises the potentials so that the shortest paths are tight.</summary>
    private bool FindDistances(int source, int sink)
    {
        Array.Clear(_seen, 0, nodes);
        Array.Clear(_distance, 0, nodes);
        _distance[source] = FlowCost.Zero;
        for (var node = source; node >= 0 && node != sink; node = Nearest())
        {
            _seen[node] = true;
            Relax(node);
        }
        if (_distance[sink] is not { } far)
            return false;
        for (var node = 0; node < nodes; node++)
            _potential[node] += _distance[node] is { } near && near < far ? near : far;
        return true;
    }

    private void Relax(int node)
    {
        var here = _distance[node]!.Value + _potential[node];
        foreach (var arc in _out[node])
        {
            var to = _arcs[arc].To;
            if (_arcs[arc].Left == 0 || _seen[to])
                continue;
            var distance = here + _arcs[arc].Cost - _potential[to];
            if (_distance[to] is not { } known || distance < known)
                _distance[to] = distance;
        }
    }

    private int Nearest()
    {
        var nearest = -1;
        for (var node = 0; node < nodes; node++)
        {
            if (!_seen[node] && _distance[node] is { } distance && (nearest < 0 || distance < _distance[nearest]!.Value))
                nearest = node;
        }
        return nearest;
    }

    private int Push(int node, int sink, int most)
    {
        if (node == sink)
            return most;
        _seen[node] = true;
        var sent = 0;
        foreach (var arc in _out[node])
        {
            var (to, left) = (_arcs[arc].To, _arcs[arc].Left);
            if (left == 0 || _seen[to] || !IsTight(arc))
                continue;
            var pushed = Push(to, sink, Math.Min(most - sent, left));
            if (pushed > 0)
                Move(arc, pushed);
            sent += pushed;
            if (sent == most)
            {
                _seen[node] = false;
                break;
            }
        }
        return sent;
    }

    /// <summary>From each node the first arc of a tight way to <paramref name="target"/>, or -1; they hold until a flow changes.</summary>
    private void FindWays(int target)
    {
        _target = target;
        for (var node = 0; node < nodes; node++)
            _next[node] = -1;
        var queue = new Queue<int>();
        queue.Enqueue(target);
        while (queue.Count > 0)
        {
            foreach (var arc in _out[queue.Dequeue()])
            {
                var before = _arcs[arc].To;
                if (before == target || _next[before] >= 0 || _arcs[arc ^ 1].Left == 0 || !IsTight(arc ^ 1))
                    continue;
                _next[before] = arc ^ 1;
                queue.Enqueue(before);
            }
        }
    }
}
