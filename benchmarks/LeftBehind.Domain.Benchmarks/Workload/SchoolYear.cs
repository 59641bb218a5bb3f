using NodaTime;

namespace LeftBehind.Domain.Benchmarks.Workload;

/// <summary>The year: day 0 is 2024-09-01; two terms of 20 weeks with a closed week, vacations of 4 and 8 weeks.</summary>
internal static class SchoolYear
{
    public const int First = 1;

    public const int Last = 364;

    public const int AsOf = 287;

    public const int ClosedMonday = 29;

    /// <summary>Mid-autumn, spring festival, lantern, dragon boat.</summary>
    public static readonly int[] Festivals = { 16, 150, 164, 272 };

    public static readonly (int From, int To)[] Terms = { (1, 140), (169, 308) };

    public static readonly (int From, int To)[] Vacations = { (141, 168), (309, 364) };

    private static readonly LocalDate Zero = new(2024, 9, 1);

    public static LocalDate Date(int day) => Zero.PlusDays(day);

    public static int Day(LocalDate date) => Period.DaysBetween(Zero, date);

    public static DateInterval Interval(int from, int to) => new(Date(from), Date(to));

    public static SchoolCalendar Calendar() => new SchoolCalendar(
            "2024-2025",
            DateTimeZoneProviders.Tzdb["Asia/Shanghai"],
            new Term("autumn", "2024-2025", Date(Terms[0].From), Date(Terms[0].To)),
            new Term("spring", "2024-2025", Date(Terms[1].From), Date(Terms[1].To)))
        .WithUntil(Date(Last))
        .WithHoliday(Interval(ClosedMonday, ClosedMonday + 6));
}
