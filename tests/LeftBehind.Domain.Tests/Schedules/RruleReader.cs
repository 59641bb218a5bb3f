using LeftBehind.Domain.Tests.Calendars;

namespace LeftBehind.Domain.Tests.Schedules;

/// <summary>Says a rule of RFC 5545 in the two families of recurrence, where they can; the dates are the first days of the blocks.</summary>
internal static class RruleReader
{
    private static readonly string[] Weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    private static readonly int[] LongestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    /// <summary>The recurrence, or null.</summary>
    public static Recurrence? Read(RruleVector rule) => rule.From == rule.To && rule.From is not null ? null : rule.Shape switch
    {
        "DAILY" when rule.Interval <= 366 && !IsFar(rule) => Recurrence.Per(Cycle.Every(Period.FromDays(rule.Interval)), SeasonOf(rule)),
        "WEEKLY BYDAY" when rule.Interval == 1 => Recurrence.On(rule.List("BYDAY").Select(day => Anchor.Weekday(Weekday(day))).ToArray()),
        "WEEKLY BYDAY" when rule.List("BYDAY").Length == 1 => Recurrence.Per(Cycle.Every(Period.FromWeeks(rule.Interval)), Season.Term),
        "MONTHLY" => OnDates(MonthsOf(rule), [rule.Start.Day]),
        "MONTHLY BYMONTHDAY" when 12 % rule.Interval != 0 => Months(rule.Interval),
        "MONTHLY BYMONTHDAY" => OnDates(MonthsOf(rule), rule.Numbers("BYMONTHDAY")),
        "MONTHLY BYMONTH BYMONTHDAY" => OnDates(MonthsOf(rule).Intersect(rule.Numbers("BYMONTH")), rule.Numbers("BYMONTHDAY")),
        "MONTHLY BYMONTHDAY BYSETPOS" => Months(rule.Interval), // 28 to 31, the last of them: the day of the start or the last of the month
        "YEARLY" when rule.Interval > 1 => Months(12 * rule.Interval),
        "YEARLY" => OnDates([rule.Start.Month], [rule.Start.Day]),
        "YEARLY BYMONTH BYMONTHDAY" => OnDates(rule.Numbers("BYMONTH"), rule.Numbers("BYMONTHDAY")),
        "YEARLY BYMONTH BYMONTHDAY BYSETPOS" => OnDates([2], [29]), // 28 and 29 February, the last of them
        "YEARLY BYDAY BYMONTH" => (rule.List("BYMONTH")[0], rule.List("BYDAY")[0]) switch
        {
            ("5", "2SU") => Recurrence.On(Anchor.MothersDay),
            ("6", "3SU") => Recurrence.On(Anchor.FathersDay),
            _ => null,
        },
        "YEARLY BYYEARDAY" when rule.Numbers("BYYEARDAY")[0] <= 365 => DaysAfterNewYear(rule.Numbers("BYYEARDAY")[0] - 1),
        _ => null,
    };

    /// <summary>What the library says for a rule that can be said: so many days as the rule counts, or those of its window.</summary>
    public static string[] Days(RruleVector rule)
    {
        var recurrence = Read(rule)!;
        var calendar = Calendar(rule, recurrence);
        var range = rule is { From: { } from, To: { } to } ? new DateInterval(from, to.PlusDays(-1)) : calendar.Span;
        var days = recurrence.BlocksOn(calendar, range).Select(block => block.Start).Where(day => day >= rule.Start && range.Contains(day));
        return days.Take(rule.Count ?? int.MaxValue).Select(Lay.Text).ToArray();
    }

    /// <summary>A school that is open from the start to the end of what is asked; at weekends too if the rule has such days.</summary>
    private static SchoolCalendar Calendar(RruleVector rule, Recurrence recurrence)
    {
        var first = First(rule, recurrence);
        var last = rule.Until ?? rule.To?.PlusDays(-1) ?? first.PlusYears(recurrence.Cycle is null && rule.Shape.StartsWith('Y') ? 29 : rule.Shape.StartsWith('W') ? 3 : 20);
        last = LocalDate.Max(first, last);
        if (recurrence.Season == Season.Vacation)
            return new SchoolCalendar("v", DateTimeZone.Utc, new Term("before", "y", first.PlusDays(-30), first.PlusDays(-1))).WithUntil(last);
        var calendar = new SchoolCalendar("t", DateTimeZone.Utc, new Term("all", "y", first, last));
        return rule.Shape == "WEEKLY BYDAY" && rule.List("BYDAY").Any(day => day is "SA" or "SU")
            ? calendar.Span.Where(day => day.DayOfWeek >= IsoDayOfWeek.Saturday).Aggregate(calendar, (so, day) => so.WithMakeUpDay(day))
            : calendar;
    }

    private static LocalDate First(RruleVector rule, Recurrence recurrence)
    {
        if (recurrence.Anchors.Contains(Anchor.NewYear))
            return new LocalDate(rule.Start.Year, 1, 1); // the anchor is before the day
        if (recurrence.Cycle is null)
            return rule.From > rule.Start ? rule.From.Value : rule.Start; // dates have no phase
        if (rule.Shape != "WEEKLY BYDAY")
            return rule.Start;
        var day = Weekday(rule.List("BYDAY")[0]);
        return rule.Start.DayOfWeek == day ? rule.Start : rule.Start.Next(day);
    }

    private static bool IsFar(RruleVector rule) => rule.To?.Year - rule.Start.Year > 29;

    private static Season SeasonOf(RruleVector rule) => rule.Note.Contains("vacation", StringComparison.Ordinal) ? Season.Vacation : Season.Term;

    private static IsoDayOfWeek Weekday(string day) => (IsoDayOfWeek)(Array.IndexOf(Weekdays, day) + 1);

    private static Recurrence? Months(int months) => months <= 120 ? Recurrence.Per(Cycle.Every(Period.FromMonths(months)), Season.Term) : null;

    private static IEnumerable<int> MonthsOf(RruleVector rule) =>
        Enumerable.Range(0, 12).Select(k => ((rule.Start.Month - 1 + (k * rule.Interval)) % 12) + 1).Distinct();

    private static Recurrence DaysAfterNewYear(int days) => Recurrence.On(Anchor.NewYear).Reaching(Period.FromDays(days), Period.FromDays(days));

    /// <summary>Dates of the year; those counted from the end of a month lie before the first day of the next.</summary>
    private static Recurrence? OnDates(IEnumerable<int> months, int[] days)
    {
        var fromEnd = days[0] < 0;
        var dates = months.SelectMany(month => days.Where(day => day <= LongestMonths[month - 1])
            .Select(day => fromEnd ? new AnnualDate((month % 12) + 1, 1) : new AnnualDate(month, day))).ToArray();
        if (dates.Length == 0 || (fromEnd && days.Length > 1))
            return null;
        var recurrence = Recurrence.On(dates.Select(Anchor.EveryYearOn).ToArray());
        return fromEnd ? recurrence.Reaching(Period.FromDays(days[0]), Period.FromDays(days[0])) : recurrence;
    }
}
