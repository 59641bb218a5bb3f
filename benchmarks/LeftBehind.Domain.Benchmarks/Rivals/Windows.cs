using System;
using System.Collections.Generic;
using System.Linq;
using LeftBehind.Domain.Benchmarks.Workload;

namespace LeftBehind.Domain.Benchmarks.Rivals;

/// <summary>The windows of the rules, worked out by hand for this one year and without the library.</summary>
internal static class Windows
{
    private static readonly DateOnly Zero = new(2024, 9, 1);

    /// <summary>The windows that all pupils share, by day; none for those around a pupil's own dates.</summary>
    public static Window[] Shared(Rhythm rhythm) => Nominal(rhythm)
        .Select(window => new Window(Math.Max(window.From, SchoolYear.First), Math.Min(window.To, SchoolYear.Last)))
        .Where(window => window.From <= window.To)
        .ToArray();

    /// <summary>The one window around a date of a pupil, or null.</summary>
    public static Window? Own(Rhythm rhythm, int birthday, int joined)
    {
        var (anchor, from, to) = rhythm == Rhythm.Birthday ? (birthday, birthday - 3, birthday + 3) : (joined, joined, joined + 29);
        return anchor is < SchoolYear.First or > SchoolYear.Last
            ? null
            : new Window(Math.Max(from, SchoolYear.First), Math.Min(to, SchoolYear.Last));
    }

    /// <summary>The days that count of some days on end: for a school week only those with school.</summary>
    public static int Size(Rhythm rhythm, int from, int to)
    {
        if (rhythm != Rhythm.SchoolWeek || from > to)
            return Math.Max(to - from + 1, 0);
        var size = 0;
        for (var day = from; day <= to; day++)
            size += (day - SchoolYear.First) % 7 < 5 ? 1 : 0;
        return size;
    }

    private static IEnumerable<Window> Nominal(Rhythm rhythm) => rhythm switch
    {
        Rhythm.SchoolWeek => Weeks().Select(monday => new Window(monday, monday + 6)),
        Rhythm.FridayToSunday => Weeks().Select(monday => new Window(monday + 4, monday + 6)),
        Rhythm.MondayToFriday => Weeks().Select(monday => new Window(monday, monday + 4)),
        Rhythm.Fortnight => Cut(SchoolYear.Terms, 14),
        Rhythm.ThreeVacationDays => Cut(SchoolYear.Vacations, 3),
        Rhythm.VacationWeek => Cut(SchoolYear.Vacations, 7),
        Rhythm.Month => Months(Zero, 1),
        Rhythm.Quarter => Months(Zero.AddMonths(-2), 3),
        Rhythm.TermStart => SchoolYear.Terms.Select(term => new Window(term.From, term.From + 13)),
        Rhythm.TermMid => SchoolYear.Terms.Select(term => (term.From + term.To) / 2).Select(mid => new Window(mid - 6, mid + 7)),
        Rhythm.TermEnd => SchoolYear.Terms.Select(term => new Window(term.To - 13, term.To)),
        Rhythm.Year => new[] { new Window(SchoolYear.First, SchoolYear.Last) },
        Rhythm.Festival => SchoolYear.Festivals.Select(day => new Window(day - 3, day + 3)),
        _ => Enumerable.Empty<Window>(),
    };

    private static IEnumerable<int> Weeks() => SchoolYear.Terms
        .SelectMany(term => Enumerable.Range(0, (term.To - term.From + 1) / 7).Select(week => term.From + (7 * week)))
        .Where(monday => monday != SchoolYear.ClosedMonday);

    private static IEnumerable<Window> Cut((int From, int To)[] seasons, int days)
    {
        foreach (var (from, to) in seasons)
        {
            for (var start = from; start <= to; start += days)
                yield return new Window(start, Math.Min(start + days - 1, to));
        }
    }

    private static IEnumerable<Window> Months(DateOnly first, int months)
    {
        for (var month = first; Number(month) <= SchoolYear.Last; month = month.AddMonths(months))
            yield return new Window(Number(month), Number(month.AddMonths(months)) - 1);
    }

    private static int Number(DateOnly date) => date.DayNumber - Zero.DayNumber;
}
