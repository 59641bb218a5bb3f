using NodaTime;

namespace LeftBehind.Domain.Worlds;

/// <summary>The dates of an anchor in and near the span, roughly.</summary>
internal static class AnchorFinder
{
    private static readonly Dictionary<string, (int Month, int Day)> Fixed = new(StringComparer.Ordinal)
    {
        ["new-year"] = (1, 1),
        ["womens-day"] = (3, 8),
        ["labour-day"] = (5, 1),
        ["childrens-day"] = (6, 1),
        ["teachers-day"] = (9, 10),
        ["national-day"] = (10, 1),
        ["mothers-day"] = (5, 12),
        ["fathers-day"] = (6, 19),
    };

    public static IEnumerable<LocalDate> Dates(string anchor, CalendarPlan calendar, ChildPlan? child)
    {
        if (Fixed.TryGetValue(anchor, out var day))
        {
            return EachYear(calendar, year => new LocalDate(year, day.Month, day.Day));
        }

        if (Array.IndexOf(Words.WeekdayAnchors, anchor) is >= 0 and var weekday)
        {
            return Weekdays(calendar, (IsoDayOfWeek)(weekday + 1));
        }

        return anchor.StartsWith("--", StringComparison.Ordinal)
            ? EachYear(calendar, new AnnualDate(Digits(anchor[2..4]), Digits(anchor[5..])).InYear)
            : Festivals.Dates(anchor) ?? OfTerms(anchor, calendar) ?? child?.Dates(anchor, calendar) ?? [];
    }

    private static IEnumerable<LocalDate> EachYear(CalendarPlan calendar, Func<int, LocalDate> date) =>
        Enumerable.Range(calendar.First.Year, calendar.Last.Year - calendar.First.Year + 1).Select(date);

    private static IEnumerable<LocalDate> Weekdays(CalendarPlan calendar, IsoDayOfWeek weekday)
    {
        for (var date = calendar.First.PlusDays(7 - (((int)calendar.First.DayOfWeek - (int)weekday + 7) % 7)).PlusDays(-7);
            date <= calendar.Last;
            date = date.PlusDays(7))
        {
            yield return date;
        }

        var word = Words.WeekdayAnchors[(int)weekday - 1];
        foreach (var day in calendar.MakeUps.Where(day => day.Value == word))
        {
            yield return day.Key;
        }
    }

    private static IEnumerable<LocalDate>? OfTerms(string anchor, CalendarPlan calendar) => anchor switch
    {
        "term-start" => calendar.Terms.Select(term => term.Days.From),
        "term-end" => calendar.Terms.Select(term => term.Days.End),
        "term-mid" => calendar.Terms.Select(term => term.Days.From.PlusDays(Period.DaysBetween(term.Days.From, term.Days.End) / 2)),
        "vacation-start" => calendar.Season("vacation").Select(gap => gap.From),
        "vacation-end" => calendar.Season("vacation").Select(gap => gap.End),
        "holiday-start" => calendar.Holidays.Select(holiday => holiday.From),
        _ => null,
    };

    private static int Digits(string text) => ((text[0] - '0') * 10) + text[1] - '0';
}
