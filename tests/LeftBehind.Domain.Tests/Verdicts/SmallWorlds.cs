namespace LeftBehind.Domain.Tests.Verdicts;

/// <summary>All small calendars and all small sets of records on them.</summary>
internal static class SmallWorlds
{
    private static readonly LocalDate Monday = new(2025, 9, 1);

    /// <summary>
    /// Every calendar of at most so many days that begins on any weekday: term throughout, with every run of holidays or (up to a week) every set of them; or a term and a vacation, cut at every day, with or without a second term.
    /// </summary>
    public static IEnumerable<SchoolCalendar> Calendars(int mostDays) =>
        from weekday in Enumerable.Range(0, 7)
        from days in Enumerable.Range(1, mostDays)
        from calendar in Of(Monday.PlusDays(weekday), days)
        select calendar;

    /// <summary>None, and every one or two records on the days of a calendar and the eight after it.</summary>
    public static IEnumerable<CareLog> Logs(SchoolCalendar calendar)
    {
        var days = Enumerable.Range(0, Period.DaysBetween(calendar.Span.Start, calendar.Span.End) + 9).Select(calendar.Span.Start.PlusDays).ToArray();
        yield return CareLog.Empty;
        for (var i = 0; i < days.Length; i++)
        {
            yield return CareLog.Of([Talk("r1", days[i])]);
            for (var j = i; j < days.Length; j++)
                yield return CareLog.Of([Talk("r1", days[i]), Talk("r2", days[j])]);
        }
    }

    /// <summary>A child of whom nothing is unknown, with or without parents away, and the mentor.</summary>
    public static School School(AwayParents away)
    {
        var school = new SchoolBuilder("small");
        school.Class("class", 3);
        school.Child("c").Enrolled(DateRange.From(new LocalDate(1990, 1, 1))).Declared(away, DateRange.From(new LocalDate(1990, 1, 1))).InClass("class", DateRange.From(new LocalDate(1990, 1, 1)))
            .Born(new LocalDate(2015, 5, 5)).WithSex(Sex.Female).NoOtherNeeds().NoOtherBoarding();
        school.Staff("t1").Helps(Role.Mentor, "c", "p", DateRange.From(new LocalDate(1990, 1, 1)));
        return school.Build();
    }

    /// <summary>What a ledger says of each obligation, but for the id of the duty.</summary>
    public static IEnumerable<(DateInterval Window, ObligationStatus Status, int Times, int Done, int Late)> Told(Obligations obligations) =>
        obligations.Select(item => (item.Window, item.Status, item.Times, item.Done, item.Late));

    private static CareRecord Talk(string id, LocalDate day) => CareRecord.On(id, CareAction.HeartToHeartTalk, day, "t1").WithChildren("c").WithRole(Role.Mentor);

    private static IEnumerable<SchoolCalendar> Of(LocalDate start, int days)
    {
        var term = new SchoolCalendar("small", DateTimeZone.Utc, new Term("term", "one", start, start.PlusDays(days - 1)));
        return new[] { term }.Concat(days <= 7 ? SetsOfHolidays(term, days) : RunsOfHolidays(term, days)).Concat(Vacations(start, days));
    }

    private static IEnumerable<SchoolCalendar> SetsOfHolidays(SchoolCalendar term, int days) =>
        from set in Enumerable.Range(1, (1 << days) - 1)
        select Enumerable.Range(0, days).Where(day => (set & (1 << day)) != 0).Aggregate(term, (calendar, day) => calendar.WithHoliday(term.Span.Start.PlusDays(day)));

    private static IEnumerable<SchoolCalendar> RunsOfHolidays(SchoolCalendar term, int days) =>
        from first in Enumerable.Range(0, days)
        from last in Enumerable.Range(first, days - first)
        select term.WithHoliday(new DateInterval(term.Span.Start.PlusDays(first), term.Span.Start.PlusDays(last)));

    private static IEnumerable<SchoolCalendar> Vacations(LocalDate start, int days)
    {
        for (var cut = 1; cut < days; cut++)
        {
            var first = new Term("first", "one", start, start.PlusDays(cut - 1));
            yield return new SchoolCalendar("small", DateTimeZone.Utc, first).WithUntil(start.PlusDays(days - 1));
            yield return new SchoolCalendar("small", DateTimeZone.Utc, first, new Term("second", cut % 2 == 0 ? "one" : "two", start.PlusDays(days - 1), start.PlusDays(days - 1)));
        }
    }
}
