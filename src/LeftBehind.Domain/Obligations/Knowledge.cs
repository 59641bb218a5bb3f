using System;
using System.Collections.Generic;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>What is known at an instant, or everything that is given. Section 1 of docs/semantics.md.</summary>
internal readonly record struct Knowledge(Instant? At)
{
    public static Knowledge Everything => default;

    /// <summary>Whether what was entered then is known.</summary>
    public bool Has(Instant? recordedAt) => At is not { } at || recordedAt is not { } entered || entered <= at;

    /// <summary>Whether a range is known and not withdrawn.</summary>
    public bool Stands(DateRange range) => Has(range.RecordedAt) && !(range.WithdrawnAt is { } mistaken && (At is not { } at || mistaken <= at));

    /// <summary>The days of a range that stands, of a kind that may overlap others: open until its end is known.</summary>
    public DaySpan Span(DateRange range) => new(Day.Number(range.Start), Has(range.EndRecordedAt) ? Day.NumberOrMax(range.End) : Day.Max);

    /// <summary>The days of the ranges that stand, of one thing whose ranges may not overlap: a range whose end is not known yet is open only to the day before the next one.</summary>
    public List<(DaySpan Span, T Item)> Apart<T>(IReadOnlyList<T> items, Func<T, DateRange> when)
    {
        var known = new List<(DaySpan Span, T Item)>(items.Count);
        foreach (var item in items)
        {
            if (Stands(when(item)))
                known.Add((Span(when(item)), item));
        }
        for (var i = 0; i < known.Count; i++)
        {
            if (!Has(when(known[i].Item).EndRecordedAt))
                known[i] = (known[i].Span with { To = NextStart(known, known[i].Span.From) - 1 }, known[i].Item);
        }
        return known;
    }

    public DaySet ApartDays(IReadOnlyList<DateRange> ranges)
    {
        var spans = new List<DaySpan>(ranges.Count);
        foreach (var (span, _) in Apart(ranges, static range => range))
            spans.Add(span);
        return DaySet.Of(spans);
    }

    /// <summary>The union of ranges that may overlap.</summary>
    public DaySet Days(IEnumerable<DateRange> ranges)
    {
        var spans = new List<DaySpan>();
        foreach (var range in ranges)
        {
            if (Stands(range))
                spans.Add(Span(range));
        }
        return DaySet.Of(spans);
    }

    private static int NextStart<T>(List<(DaySpan Span, T Item)> known, int from)
    {
        var next = Day.Max + 1;
        foreach (var (span, _) in known)
        {
            if (span.From > from && span.From < next)
                next = span.From;
        }
        return next;
    }
}
