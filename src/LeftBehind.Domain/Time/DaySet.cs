using System;
using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>A set of days as sorted, disjoint, non-adjacent spans. Immutable.</summary>
internal sealed class DaySet
{
    public static readonly DaySet Empty = new(Array.Empty<DaySpan>());

    public static readonly DaySet All = new(new[] { new DaySpan(Day.Min, Day.Max) });

    private DaySet(DaySpan[] spans) => Spans = spans;

    public DaySpan[] Spans { get; }

    public bool IsEmpty => Spans.Length == 0;

    public int First => Spans[0].From;

    public int Last => Spans[Spans.Length - 1].To;

    public static DaySet Of(int from, int to) => from > to ? Empty : new DaySet(new[] { new DaySpan(from, to) });

    /// <summary>The union of spans in any order; those without a day are left out.</summary>
    public static DaySet Of(List<DaySpan> spans)
    {
        if (spans.Count == 0)
            return Empty;
        spans.Sort(static (a, b) => a.From.CompareTo(b.From));
        var joined = new List<DaySpan>(spans.Count);
        foreach (var span in spans)
            Append(joined, span);
        return Finished(joined);
    }

    public DaySet Union(DaySet other)
    {
        if (IsEmpty || ReferenceEquals(other, All))
            return other;
        if (other.IsEmpty || ReferenceEquals(this, All))
            return this;
        var all = new List<DaySpan>(Spans.Length + other.Spans.Length);
        all.AddRange(Spans);
        all.AddRange(other.Spans);
        return Of(all);
    }

    public DaySet Intersect(DaySet other)
    {
        if (IsEmpty || ReferenceEquals(other, All))
            return this;
        if (other.IsEmpty || ReferenceEquals(this, All))
            return other;
        var common = new List<DaySpan>();
        for (int i = 0, j = 0; i < Spans.Length && j < other.Spans.Length;)
        {
            var (a, b) = (Spans[i], other.Spans[j]);
            var (from, to) = (Math.Max(a.From, b.From), Math.Min(a.To, b.To));
            if (from <= to)
                common.Add(new DaySpan(from, to));
            if (a.To < b.To)
                i++;
            else
                j++;
        }
        return Finished(common);
    }

    public DaySet Intersect(int from, int to) => from > to ? Empty : Intersect(Of(from, to));

    public DaySet Complement()
    {
        var gaps = new List<DaySpan>(Spans.Length + 1);
        var next = Day.Min;
        foreach (var span in Spans)
        {
            if (span.From > next)
                gaps.Add(new DaySpan(next, span.From - 1));
            next = span.To + 1;
        }
        if (next <= Day.Max)
            gaps.Add(new DaySpan(next, Day.Max));
        return Finished(gaps);
    }

    public DaySet Except(DaySet other) => other.IsEmpty ? this : Intersect(other.Complement());

    /// <summary>With the gaps of at most <paramref name="days"/> days between its spans filled.</summary>
    public DaySet WithGapsFilled(int days)
    {
        if (days == 0 || Spans.Length < 2)
            return this;
        var joined = new List<DaySpan>(Spans.Length) { Spans[0] };
        for (var i = 1; i < Spans.Length; i++)
        {
            var last = joined[joined.Count - 1];
            if (Spans[i].From - last.To - 1 <= days)
                joined[joined.Count - 1] = last with { To = Spans[i].To };
            else
                joined.Add(Spans[i]);
        }
        return Finished(joined);
    }

    /// <summary>With every span beginning <paramref name="months"/> months later, those that are not that long left out.</summary>
    public DaySet AfterMonths(int months)
    {
        if (months == 0)
            return this;
        var later = new List<DaySpan>(Spans.Length);
        foreach (var span in Spans)
        {
            var from = Day.PlusMonths(span.From, months);
            if (from <= span.To)
                later.Add(span with { From = from });
        }
        return Finished(later);
    }

    public bool Contains(int day)
    {
        foreach (var span in Spans)
        {
            if (day <= span.To)
                return span.From <= day;
        }
        return false;
    }

    public bool Overlaps(int from, int to)
    {
        foreach (var span in Spans)
        {
            if (span.To >= from)
                return span.From <= to && from <= to;
        }
        return false;
    }

    public int Count()
    {
        var count = 0;
        foreach (var span in Spans)
            count += span.Length;
        return count;
    }

    private static void Append(List<DaySpan> joined, DaySpan span)
    {
        if (span.From > span.To)
            return;
        if (joined.Count == 0 || joined[joined.Count - 1].To < span.From - 1)
            joined.Add(span);
        else if (joined[joined.Count - 1].To < span.To)
            joined[joined.Count - 1] = joined[joined.Count - 1] with { To = span.To };
    }

    private static DaySet Finished(List<DaySpan> spans) => spans.Count == 0 ? Empty : new DaySet(spans.ToArray());
}
