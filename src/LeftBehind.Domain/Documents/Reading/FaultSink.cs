using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>The faults of one document as they are found; it keeps the first 100 by place and counts the rest.</summary>
internal sealed class FaultSink(string file)
{
    private const int Most = 100;

    private readonly List<Entry> _kept = new(Most + 1);
    private int _number;

    /// <summary>How many errors there are, those not kept included.</summary>
    public int Errors { get; private set; }

    public int More => _number - _kept.Count;

    public IReadOnlyList<Fault> Faults => _kept.Select(entry => entry.Fault).ToArray();

    public void Error(Spot spot, string code, string found, string allowed, string? suggestion = null)
    {
        Errors++;
        Add(spot, code, found, allowed, suggestion, FaultSeverity.Error);
    }

    public void Warning(Spot spot, string code, string found, string allowed, string? suggestion = null) =>
        Add(spot, code, found, allowed, suggestion, FaultSeverity.Warning);

    private void Add(Spot spot, string code, string found, string allowed, string? suggestion, FaultSeverity severity)
    {
        var key = new Entry(spot.Position, code, _number++, null!);
        if (_kept.Count == Most && key.CompareTo(_kept[Most - 1]) > 0)
            return;
        var fault = new Fault(code, spot.Path, found, allowed, suggestion, severity)
        {
            File = file,
            Line = spot.Source.Line(spot.Offset),
            Column = spot.Source.Column(spot.Offset),
        };
        var at = _kept.BinarySearch(key);
        _kept.Insert(at < 0 ? ~at : at, key with { Fault = fault });
        if (_kept.Count > Most)
            _kept.RemoveAt(Most);
    }

    private sealed record Entry(long Position, string Code, int Number, Fault Fault) : IComparable<Entry>
    {
        public int CompareTo(Entry? other)
        {
            var order = Position.CompareTo(other!.Position);
            order = order != 0 ? order : string.CompareOrdinal(Code, other.Code);
            return order != 0 ? order : Number.CompareTo(other.Number);
        }
    }
}
