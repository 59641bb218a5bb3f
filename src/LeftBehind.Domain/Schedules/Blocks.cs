using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>The blocks of a recurrence on a calendar: sorted by their days, each once, each with at least one live day.</summary>
internal static class Blocks
{
    /// <param name="recurrence">The recurrence.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="ofAChild">The dates of anchors that are a child's own.</param>
    public static Block[] Of(Recurrence recurrence, CalendarDays calendar, Func<Anchor, IEnumerable<int>> ofAChild)
    {
        var season = calendar.Of(recurrence.Season);
        var blocks = recurrence.Cycle is { } cycle
            ? cycle.Kind == CycleKind.Period ? Periods(cycle.Period!, recurrence.Season, calendar) : PerCycle(cycle, calendar, season)
            : Around(recurrence, calendar, season, ofAChild);
        return blocks.ToArray();
    }

    private static IEnumerable<Block> PerCycle(Cycle cycle, CalendarDays calendar, DaySet season)
    {
        foreach (var span in Nominal(cycle.Kind, calendar))
        {
            var live = season.Intersect(span.From, span.To);
            if (live.IsEmpty || (cycle.Kind == CycleKind.SchoolWeek && calendar.SchoolDays(span.From, span.To) == 0))
                continue;
            yield return new Block(span.From, span.To, live);
        }
    }

    private static IEnumerable<DaySpan> Nominal(CycleKind kind, CalendarDays calendar) => kind switch
    {
        CycleKind.Term => calendar.Terms,
        CycleKind.SchoolYear => calendar.SchoolYears,
        CycleKind.SchoolDay => Each(calendar.Span, 1).Where(day => calendar.IsSchoolDay(day.From)),
        CycleKind.Day => Each(calendar.Span, 1),
        CycleKind.Week or CycleKind.SchoolWeek => Each(calendar.Span with { From = Day.Monday(calendar.Span.From) }, 7),
        CycleKind.Month => Months(calendar.Span, 1),
        CycleKind.Quarter => Months(calendar.Span, 3),
        CycleKind.HalfYear => Months(calendar.Span, 6),
        _ => Months(calendar.Span, 12),
    };

    private static IEnumerable<DaySpan> Each(DaySpan span, int days)
    {
        for (var from = span.From; from <= span.To; from += days)
            yield return new DaySpan(from, from + days - 1);
    }

    private static IEnumerable<DaySpan> Months(DaySpan span, int months)
    {
        var first = Day.Date(span.From);
        var from = Day.Number(new LocalDate(first.Year, first.Month - ((first.Month - 1) % months), 1));
        while (from <= span.To)
        {
            var next = Day.PlusMonths(from, months);
            yield return new DaySpan(from, next - 1);
            from = next;
        }
    }

    private static IEnumerable<Block> Periods(Period period, Season season, CalendarDays calendar)
    {
        foreach (var home in season == Season.Term ? calendar.Terms : calendar.Vacations)
        {
            var start = Day.Date(home.From);
            for (int k = 0, from = home.From; from <= home.To; k++)
            {
                var next = Day.Number(start.Plus(Times(period, k + 1)));
                yield return new Block(from, next - 1, DaySet.Of(from, Math.Min(next - 1, home.To)));
                from = next;
            }
        }
    }

    private static Period Times(Period period, int k) =>
        new PeriodBuilder { Months = period.Months * k, Weeks = period.Weeks * k, Days = period.Days * k }.Build();

    private static List<Block> Around(Recurrence recurrence, CalendarDays calendar, DaySet season, Func<Anchor, IEnumerable<int>> ofAChild)
    {
        var anchors = new SortedSet<int>();
        foreach (var anchor in recurrence.Anchors)
            anchors.UnionWith(anchor.IsOfAChild ? ofAChild(anchor) : AnchorDates.Of(anchor, calendar));
        var blocks = new List<Block>(anchors.Count);
        foreach (var day in anchors)
        {
            var (from, to) = (day + recurrence.FromDays, day + recurrence.ToDays);
            if (season.Contains(day) && calendar.SpanSet.Overlaps(from, to))
                blocks.Add(new Block(from, to, calendar.SpanSet.Intersect(from, to)));
        }
        return blocks;
    }
}
