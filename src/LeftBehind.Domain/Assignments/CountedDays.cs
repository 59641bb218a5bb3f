using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Consecutive days and a number that holds on them.</summary>
internal readonly record struct CountedDays(DaySpan Days, int Count)
{
    /// <summary>In how many of the sets each day of <paramref name="within"/> lies, in order; neighbours with one number are one.</summary>
    public static IEnumerable<CountedDays> Of(IReadOnlyCollection<DaySet> sets, DaySet within)
    {
        if (within.IsEmpty)
            return Enumerable.Empty<CountedDays>();
        var changes = new SortedDictionary<int, int> { [Day.Min] = 0 };
        foreach (var span in sets.SelectMany(set => set.Spans))
        {
            Add(changes, span.From, 1);
            Add(changes, span.To + 1, -1);
        }
        foreach (var span in within.Spans)
        {
            Add(changes, span.From, 0);
            Add(changes, span.To + 1, 0);
        }
        return Join(Steps(changes, within), static (count, _) => count, equalOnly: true);
    }

    /// <summary>Neighbouring days as one run with the worst of their numbers.</summary>
    public static IEnumerable<CountedDays> Runs(IEnumerable<CountedDays> days, Func<int, int, int> worst) =>
        Join(days.OrderBy(item => item.Days.From), worst, equalOnly: false);

    private static void Add(SortedDictionary<int, int> changes, int day, int by) =>
        changes[day] = (changes.TryGetValue(day, out var before) ? before : 0) + by;

    private static IEnumerable<CountedDays> Steps(SortedDictionary<int, int> changes, DaySet within)
    {
        var (from, count) = (Day.Min, 0);
        foreach (var change in changes)
        {
            if (change.Key > from && within.Contains(from))
                yield return new CountedDays(new DaySpan(from, change.Key - 1), count);
            (from, count) = (change.Key, count + change.Value);
        }
    }

    private static IEnumerable<CountedDays> Join(IEnumerable<CountedDays> days, Func<int, int, int> worst, bool equalOnly)
    {
        CountedDays? open = null;
        foreach (var item in days)
        {
            if (open is { } last && last.Days.To == item.Days.From - 1 && (!equalOnly || last.Count == item.Count))
            {
                open = new CountedDays(last.Days with { To = item.Days.To }, worst(last.Count, item.Count));
                continue;
            }
            if (open is { } done)
                yield return done;
            open = item;
        }
        if (open is { } end)
            yield return end;
    }
}
