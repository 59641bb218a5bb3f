using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>
/// The calendars on which recurrences are compared: three school years each, of two terms, with holidays of up to eight days, from 2000 to 2026, so that every weekday
/// and leap year falls on every term; and dates of a child, of each anchor on its own, among them none.
/// </summary>
internal static class OrdinaryCalendars
{
    private const int Years = 3;
    private static readonly Lazy<CalendarDays[]> Made = new(() => Enumerable.Range(0, 9).Select(i => new CalendarDays(Of(2000 + (i * Years)))).ToArray());

    public static IReadOnlyList<CalendarDays> All => Made.Value;

    /// <summary>What dates a child may have on a calendar: none, and three times some that no anchor shares with another.</summary>
    public static IEnumerable<Func<Anchor, IEnumerable<int>>> ChildDates(CalendarDays calendar)
    {
        yield return static _ => Array.Empty<int>();
        for (var seed = 1; seed <= 3; seed++)
        {
            var given = seed;
            yield return anchor => Dates(anchor, calendar.Span, given);
        }
    }

    private static SchoolCalendar Of(int year)
    {
        var terms = Enumerable.Range(year, Years).SelectMany(first => new[]
        {
            new Term("autumn", Label(first), new LocalDate(first, 9, 1), new LocalDate(first + 1, 1, 20)),
            new Term("spring", Label(first), new LocalDate(first + 1, 2, 25), new LocalDate(first + 1, 7, 8)),
        });
        var calendar = new SchoolCalendar("ordinary", DateTimeZone.Utc, terms.ToArray()).WithUntil(new LocalDate(year + Years, 8, 31));
        for (var first = year; first < year + Years; first++)
        {
            calendar = calendar
                .WithHoliday(new DateInterval(new LocalDate(first, 10, 1), new LocalDate(first, 10, 8)))
                .WithHoliday(new DateInterval(new LocalDate(first + 1, 1, 1), new LocalDate(first + 1, 1, 3)))
                .WithHoliday(new DateInterval(new LocalDate(first + 1, 4, 4), new LocalDate(first + 1, 4, 6)))
                .WithHoliday(new DateInterval(new LocalDate(first + 1, 5, 1), new LocalDate(first + 1, 5, 5)));
        }
        return calendar;
    }

    private static string Label(int first) => FormattableString.Invariant($"{first}-{first + 1}");

    /// <summary>About four dates a year, from the letters of the anchor.</summary>
    private static IEnumerable<int> Dates(Anchor anchor, DaySpan span, int seed)
    {
        var number = (uint)seed;
        foreach (var letter in anchor.Text)
            number = unchecked((number * 31) + letter);
        for (var day = span.From; ; day += 40 + (int)(number % 97))
        {
            number = unchecked((number * 1664525) + 1013904223);
            if (day + (int)(number % 29) > span.To)
                yield break;
            yield return day + (int)(number % 29);
        }
    }
}
