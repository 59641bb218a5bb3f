namespace LeftBehind.Domain.Tests.Calendars;

/// <summary>The State Council notices for 2007 to 2026 as calendars, against the days of another collection.</summary>
public sealed class HolidayNoticeTests
{
    private static readonly string[][] Rows = DataFile.Rows("holiday-notices.csv");

    private static readonly SchoolCalendar TwentyYears = Lay.Terms("2007-01-01/2026-12-31").WithChinaHolidays();

    public static TheoryData<int> Years => new(Enumerable.Range(2007, 20));

    /// <summary>Days that stand in the notice for the year after.</summary>
    public static TheoryData<string, bool> Decembers => new()
    {
        { "2007-12-29", true }, { "2007-12-30", false }, { "2007-12-31", false }, { "2011-12-31", true },
        { "2018-12-29", true }, { "2018-12-30", false }, { "2018-12-31", false }, { "2022-12-31", false },
    };

    [Theory]
    [MemberData(nameof(Years))]
    public void EveryDayOfAYearIsASchoolDayAsTheNoticesSay(int year)
    {
        for (var day = new LocalDate(year, 1, 1); day.Year == year; day = day.PlusDays(1))
        {
            var weekday = day.DayOfWeek;
            var school = Kind(day) switch { "off" => false, "work" => true, _ => weekday is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) };
            Assert.Equal((day, school), (day, TwentyYears.IsSchoolDay(day)));
            Assert.Equal((day, school ? weekday : null), (day, TwentyYears.TimetableDay(day)));
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void EveryHolidayHasTheNameAndDaysOfItsNotice(int year)
    {
        foreach (var row in Rows.Where(row => row[2] == "off" && row[0] == $"{year}"))
        {
            var holiday = Assert.Single(TwentyYears.Holidays, holiday => holiday.Days.Contains(DataFile.Date(row[1])));
            Assert.Equal(new LocalizedText(row[3], null), holiday.Name);
            Assert.All(holiday.Days, day => Assert.True(Kind(day) == "off" || day.DayOfWeek >= IsoDayOfWeek.Saturday, $"{row[1]}: {holiday}"));
        }
    }

    [Fact]
    public void EveryRowOfTheCollectionIsInTheCalendarButTwoOfTheYearBefore()
    {
        Assert.Equal((678, 545, 133), (Rows.Length, Rows.Count(row => row[2] == "off"), Rows.Count(row => row[2] == "work")));
        Assert.Equal(["2006-12-30", "2006-12-31"], Rows.Select(row => row[1]).Where(day => !TwentyYears.Span.Contains(DataFile.Date(day))));
        Assert.Equal(131, TwentyYears.MakeUpDays.Count);
    }

    [Theory]
    [MemberData(nameof(Decembers))]
    public void ADayOfDecemberIsFoundInTheNoticeForTheYearAfter(string day, bool school)
    {
        var date = DataFile.Date(day);
        var autumn = Lay.Terms($"{date.Year}-09-01/{date.Year}-12-31").WithChinaHolidays();

        Assert.Equal(school, autumn.IsSchoolDay(date));
    }

    [Fact]
    public void ATermHasOnlyTheHolidaysThatReachIntoIt()
    {
        var calendar = Lay.Terms("2025-09-01/2025-10-03").WithChinaHolidays();

        Assert.Equal(["2025-10-01/2025-10-08"], calendar.Holidays.Select(holiday => holiday.ToString()));
        Assert.Equal(["2025-09-28"], calendar.MakeUpDays.Select(day => day.ToString()));
    }

    [Fact]
    public void AMondayThatIsAMakeUpDayIsAMonday()
    {
        var calendar = Lay.Terms("2020-01-01/2020-06-30").WithChinaHolidays();

        Assert.Contains(calendar.MakeUpDays, day => day.Date == new LocalDate(2020, 2, 3));
        Assert.True(calendar.IsSchoolDay(new(2020, 2, 3)));
        Assert.Equal(IsoDayOfWeek.Monday, calendar.TimetableDay(new(2020, 2, 3)));
        Assert.False(calendar.IsSchoolDay(new(2020, 2, 2)));
    }

    [Theory]
    [InlineData("2026-09-01/2026-12-31", null)]
    [InlineData("2026-09-01/2027-01-01", "2027-01-01")]
    [InlineData("2026-09-01/2027-01-22", "2027-01-01")]
    [InlineData("2027-09-01/2028-01-22", "2027-09-01")]
    public void FromTheFirstYearWithoutANoticeTheCalendarIsProvisional(string term, string? from) =>
        Assert.Equal(from is null ? null : DataFile.Date(from), Lay.Terms(term).WithChinaHolidays().ProvisionalFrom);

    [Fact]
    public void AProvisionalCalendarKeepsItsOwnDay()
    {
        var calendar = Lay.Terms("2026-09-01/2027-01-22").WithProvisionalFrom(new(2026, 12, 1)).WithChinaHolidays();

        Assert.Equal(new LocalDate(2026, 12, 1), calendar.ProvisionalFrom);
    }

    [Fact]
    public void ASpanFromBeforeTheFirstNoticeIsRefused()
    {
        var refused = Assert.Throws<FaultsException>(() => Lay.Terms("2006-09-01/2007-01-20").WithChinaHolidays());

        Assert.Contains("2006-09-01", refused.Message, StringComparison.Ordinal);
        Assert.Contains("2007 or later", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ASchoolHoldsAMakeUpDayOnAnotherDayThanTheNoticeSays()
    {
        var calendar = Lay.Terms("2025-09-01/2026-01-30").WithChinaHolidays()
            .WithoutMakeUpDay(new(2025, 9, 28)).WithMakeUpDay(new(2025, 9, 27), IsoDayOfWeek.Tuesday);

        Assert.False(calendar.IsSchoolDay(new(2025, 9, 28)));
        Assert.Null(calendar.TimetableDay(new(2025, 9, 28)));
        Assert.True(calendar.IsSchoolDay(new(2025, 9, 27)));
        Assert.Equal(IsoDayOfWeek.Tuesday, calendar.TimetableDay(new(2025, 9, 27)));
        Assert.True(calendar.IsSchoolDay(new(2025, 10, 11)));
    }

    [Fact]
    public void ASchoolOpensOnAHolidayThatItTakesAway()
    {
        var calendar = Lay.Terms("2025-09-01/2026-01-30").WithChinaHolidays().WithoutHoliday(new(2026, 1, 2));

        Assert.True(calendar.IsSchoolDay(new(2026, 1, 1)));
        Assert.True(calendar.IsSchoolDay(new(2026, 1, 2)));
        Assert.False(calendar.IsSchoolDay(new(2025, 10, 1)));
    }

    private static string? Kind(LocalDate day) => KindOf.GetValueOrDefault(day);

    private static Dictionary<LocalDate, string> KindOf { get; } = Rows.ToDictionary(row => DataFile.Date(row[1]), row => row[2]);
}
