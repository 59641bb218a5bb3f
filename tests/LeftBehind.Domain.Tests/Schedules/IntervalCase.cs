using LeftBehind.Domain.Tests.Calendars;
using NodaTime.Text;

namespace LeftBehind.Domain.Tests.Schedules;

/// <summary>A case of the vaccination schedule: from when a dose may be given, when it is asked for, and until when it is in time.</summary>
internal sealed class IntervalCase(string[] cells)
{
    public static IReadOnlyDictionary<string, IntervalCase> All { get; } = DataFile.Rows("cdsi-cases.csv").Select(row => new IntervalCase(row)).ToDictionary(item => item.Id);

    public string Id => cells[0];

    public LocalDate AsOf => DataFile.Date(cells[3]);

    /// <summary>The dates of the case: opens, due, last day in time or nothing.</summary>
    public string[] Expected => cells[7..10];

    public string Status => cells[10];

    public string[] Intervals => cells[4..7].Where(rule => rule.Length > 0).SelectMany(rule => rule.Split('|')).ToArray();

    /// <summary>The same dates by the library's blocks.</summary>
    public string[] Dates()
    {
        var opens = Latest(cells[4]);
        var due = LocalDate.Max(opens, Latest(cells[5]));
        if (cells[6].Length == 0)
            return [Lay.Text(opens), Lay.Text(due), string.Empty];
        var last = LocalDate.Max(due, Around(Latest(cells[6]), Period.FromDays(-1)));
        return [Lay.Text(opens), Lay.Text(due), Lay.Text(last)];
    }

    private LocalDate Latest(string rule) => rule.Split('|').Select(Day).Max();

    private LocalDate Day(string interval)
    {
        var (anchor, period) = (interval.Split('+')[0], PeriodPattern.Roundtrip.Parse(interval.Split('+')[1]).Value);
        var day = DataFile.Date(cells[anchor == "born" ? 1 : 2]);
        day = Counted(day, Period.FromMonths(12), period.Years);
        day = Counted(day, Period.FromMonths(1), period.Months);
        day = Around(day, Period.FromWeeks(period.Weeks));
        return Around(day, Period.FromDays(period.Days));
    }

    /// <summary>The first day of the k-th block of a period counted from a day.</summary>
    private static LocalDate Counted(LocalDate day, Period period, int k)
    {
        var last = day.PlusMonths((k + 1) * period.Months);
        var calendar = new SchoolCalendar("c", DateTimeZone.Utc, new Term("t", "y", day, last));
        return Recurrence.Per(Cycle.Every(period), Season.Term).BlocksOn(calendar, calendar.Span)[k].Start;
    }

    /// <summary>The block of one day that lies so far from its anchor.</summary>
    private static LocalDate Around(LocalDate day, Period offset)
    {
        var calendar = new SchoolCalendar("c", DateTimeZone.Utc, new Term("t", "y", day.PlusDays(-10), day.PlusDays(300)));
        var recurrence = Recurrence.On(Anchor.EveryYearOn(new AnnualDate(day.Month, day.Day))).Reaching(offset, offset);
        return Assert.Single(recurrence.BlocksOn(calendar, calendar.Span)).Start;
    }
}
