using System;
using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>The ids of one list: each once; two that differ in case alone are worth a word.</summary>
internal sealed class Uniques(FaultSink faults)
{
    private readonly Dictionary<string, Spot> _first = new();
    private readonly Dictionary<string, string> _folded = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the id of an element could not be read: then nobody knows what the list lacks.</summary>
    public bool IsBlurred { get; private set; }

    /// <summary>The list itself could not be read.</summary>
    public void Blur() => IsBlurred = true;

    public IEnumerable<string> All => _first.Keys;

    public static Uniques Of(FaultSink faults, IEnumerable<Told<string>> ids)
    {
        var uniques = new Uniques(faults);
        foreach (var id in ids)
            uniques.Add(id);
        return uniques;
    }

    public bool Contains(string id) => _first.ContainsKey(id);

    public bool TryGet(string id, out Spot spot) => _first.TryGetValue(id, out spot);

    /// <summary>Whether the id is new.</summary>
    public bool Add(Told<string> id)
    {
        IsBlurred |= !id.IsGiven;
        return id.IsGiven && Add(id.Value, id.Spot);
    }

    private bool Add(string id, Spot spot)
    {
        if (_first.TryGetValue(id, out var first))
        {
            faults.Error(spot, "DOC021", Quote.Of(id) + ", which stands at " + first.Text, "an id that is unique in its list");
            return false;
        }
        _first.Add(id, spot);
        if (_folded.TryGetValue(id, out var near))
            faults.Warning(spot, "DOC022", Quote.Of(id) + ", which differs from " + Quote.Of(near) + " in case alone", "two ids that are easy to tell apart");
        else
            _folded.Add(id, id);
        return true;
    }
}
