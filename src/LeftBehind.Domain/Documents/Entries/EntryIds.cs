using System;
using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>The ids of the entries of a file, kept small: each once; two that differ in case alone are worth a word.</summary>
internal sealed class EntryIds(FaultSink faults)
{
    private readonly Dictionary<string, (int Line, int Index)> _first = new();
    private readonly HashSet<string> _folded = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the id of an entry could not be read: then nobody knows what the file lacks.</summary>
    public bool IsBlurred { get; private set; }

    public void Add(Node entry, Told<string> id)
    {
        IsBlurred |= !id.IsGiven;
        if (!id.IsGiven)
            return;
        var spot = id.Spot;
        if (_first.TryGetValue(id.Value, out var first))
        {
            var path = first.Index < 0 ? "$.id" : FormattableString.Invariant($"$[{first.Index}].id");
            faults.Error(spot, "DOC021", FormattableString.Invariant($"{Quote.Of(id.Value)}, which stands at {path}, line {first.Line}"), "an id that is unique in the file");
            return;
        }
        _first.Add(id.Value, (spot.Source.Line(spot.Offset), entry.Index));
        if (!_folded.Add(id.Value))
            faults.Warning(spot, "DOC022", Quote.Of(id.Value) + ", which differs from another id in case alone", "two ids that are easy to tell apart");
    }

    /// <summary>An entry of which nothing could be read.</summary>
    public void AddUnread() => IsBlurred = true;
}
