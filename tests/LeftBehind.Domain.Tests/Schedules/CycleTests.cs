using LeftBehind.Domain.Tests.Calendars;

namespace LeftBehind.Domain.Tests.Schedules;

/// <summary>The blocks of every cycle in every season it takes; each date written by hand. After a colon stand the live days, where they are not all of the block.</summary>
public sealed class CycleTests
{
    // Monday 1 September 2025 to Friday 30 January 2026, Monday 2 March to Friday 10 July 2026, until the end of August
    private static readonly SchoolCalendar Year = Lay.Terms("2025-09-01/2026-01-30", "2026-03-02/2026-07-10").Until("2026-08-31");

    // Friday 5 to Monday 8, Thursday 11 to Friday 12, until Saturday 13 September 2025
    private static readonly SchoolCalendar Short = Lay.Terms("2025-09-05/2025-09-08", "2025-09-11/2025-09-12").Until("2025-09-13");

    public static TheoryData<string, string, string[]> ShortBlocks => new()
    {
        { "day", "Term", ["2025-09-05", "2025-09-06", "2025-09-07", "2025-09-08", "2025-09-11", "2025-09-12"] },
        { "day", "Vacation", ["2025-09-09", "2025-09-10", "2025-09-13"] },
        { "day", "Always", ["2025-09-05", "2025-09-06", "2025-09-07", "2025-09-08", "2025-09-09", "2025-09-10", "2025-09-11", "2025-09-12", "2025-09-13"] },
        { "week", "Term", ["2025-09-01/2025-09-07: 2025-09-05/2025-09-07", "2025-09-08/2025-09-14: 2025-09-08 2025-09-11/2025-09-12"] },
        { "week", "Vacation", ["2025-09-08/2025-09-14: 2025-09-09/2025-09-10 2025-09-13"] },
        { "week", "Always", ["2025-09-01/2025-09-07: 2025-09-05/2025-09-07", "2025-09-08/2025-09-14: 2025-09-08/2025-09-13"] },
        { "school-day", "Term", ["2025-09-05", "2025-09-08", "2025-09-11", "2025-09-12"] },
        { "school-week", "Term", ["2025-09-01/2025-09-07: 2025-09-05/2025-09-07", "2025-09-08/2025-09-14: 2025-09-08 2025-09-11/2025-09-12"] },
        { "term", "Term", ["2025-09-05/2025-09-08", "2025-09-11/2025-09-12"] },
        { "school-year", "Always", ["2025-09-05/2025-09-13"] },
        { "month", "Vacation", ["2025-09-01/2025-09-30: 2025-09-09/2025-09-10 2025-09-13"] },
    };

    public static TheoryData<string, string, string[]> YearBlocks => new()
    {
        {
            "month", "Term",
            [
                "2025-09-01/2025-09-30", "2025-10-01/2025-10-31", "2025-11-01/2025-11-30", "2025-12-01/2025-12-31", "2026-01-01/2026-01-31: 2026-01-01/2026-01-30",
                "2026-03-01/2026-03-31: 2026-03-02/2026-03-31", "2026-04-01/2026-04-30", "2026-05-01/2026-05-31", "2026-06-01/2026-06-30", "2026-07-01/2026-07-31: 2026-07-01/2026-07-10",
            ]
        },
        {
            "month", "Vacation",
            ["2026-01-01/2026-01-31: 2026-01-31", "2026-02-01/2026-02-28", "2026-03-01/2026-03-31: 2026-03-01", "2026-07-01/2026-07-31: 2026-07-11/2026-07-31", "2026-08-01/2026-08-31"]
        },
        {
            "month", "Always",
            [
                "2025-09-01/2025-09-30", "2025-10-01/2025-10-31", "2025-11-01/2025-11-30", "2025-12-01/2025-12-31", "2026-01-01/2026-01-31", "2026-02-01/2026-02-28",
                "2026-03-01/2026-03-31", "2026-04-01/2026-04-30", "2026-05-01/2026-05-31", "2026-06-01/2026-06-30", "2026-07-01/2026-07-31", "2026-08-01/2026-08-31",
            ]
        },
        {
            "quarter", "Term",
            [
                "2025-07-01/2025-09-30: 2025-09-01/2025-09-30", "2025-10-01/2025-12-31", "2026-01-01/2026-03-31: 2026-01-01/2026-01-30 2026-03-02/2026-03-31",
                "2026-04-01/2026-06-30", "2026-07-01/2026-09-30: 2026-07-01/2026-07-10",
            ]
        },
        { "quarter", "Vacation", ["2026-01-01/2026-03-31: 2026-01-31/2026-03-01", "2026-07-01/2026-09-30: 2026-07-11/2026-08-31"] },
        {
            "half-year", "Term",
            ["2025-07-01/2025-12-31: 2025-09-01/2025-12-31", "2026-01-01/2026-06-30: 2026-01-01/2026-01-30 2026-03-02/2026-06-30", "2026-07-01/2026-12-31: 2026-07-01/2026-07-10"]
        },
        { "half-year", "Always", ["2025-07-01/2025-12-31: 2025-09-01/2025-12-31", "2026-01-01/2026-06-30", "2026-07-01/2026-12-31: 2026-07-01/2026-08-31"] },
        { "year", "Always", ["2025-01-01/2025-12-31: 2025-09-01/2025-12-31", "2026-01-01/2026-12-31: 2026-01-01/2026-08-31"] },
        { "year", "Vacation", ["2026-01-01/2026-12-31: 2026-01-31/2026-03-01 2026-07-11/2026-08-31"] },
        { "term", "Term", ["2025-09-01/2026-01-30", "2026-03-02/2026-07-10"] },
        { "school-year", "Always", ["2025-09-01/2026-08-31"] },
    };

    private static Cycle[] Cycles { get; } =
        [Cycle.SchoolDay, Cycle.SchoolWeek, Cycle.EveryDay, Cycle.Week, Cycle.Month, Cycle.Quarter, Cycle.HalfYear, Cycle.Year, Cycle.Term, Cycle.SchoolYear];

    [Theory]
    [MemberData(nameof(ShortBlocks))]
    public void ACycleCutsTwoWeeksIntoBlocks(string cycle, string season, string[] blocks) => Assert.Equal(blocks, Lay.Of(Per(cycle, season), Short));

    [Theory]
    [MemberData(nameof(YearBlocks))]
    public void ACycleCutsAYearIntoBlocks(string cycle, string season, string[] blocks) => Assert.Equal(blocks, Lay.Of(Per(cycle, season), Year));

    [Fact]
    public void ASchoolDayIsNoHolidayButMayBeAWeekend() =>
        Assert.Equal(
            ["2025-09-01", "2025-09-02", "2025-09-04", "2025-09-05", "2025-09-06", "2025-09-08", "2025-09-09"],
            Lay.Of(Recurrence.Per(Cycle.SchoolDay), Lay.Terms("2025-09-01/2025-09-09").Off("2025-09-03").On("2025-09-06")));

    [Fact]
    public void ASchoolWeekKeepsItsHolidaysAmongTheLiveDays() =>
        Assert.Equal(
            [
                "2025-09-01/2025-09-07: 2025-09-03/2025-09-07", "2025-09-08/2025-09-14", "2025-09-15/2025-09-21", "2025-09-22/2025-09-28",
                "2025-09-29/2025-10-05", "2025-10-06/2025-10-12", "2025-10-13/2025-10-19: 2025-10-13/2025-10-14",
            ],
            Lay.Of(Recurrence.Per(Cycle.SchoolWeek), Lay.Terms("2025-09-03/2025-10-14").Off("2025-10-01/2025-10-08").On("2025-09-28").On("2025-10-11")));

    [Fact]
    public void AWeekWithoutASchoolDayIsNoSchoolWeek() =>
        Assert.Equal(
            ["2025-09-22/2025-09-28", "2025-10-06/2025-10-12: 2025-10-06/2025-10-10"],
            Lay.Of(Recurrence.Per(Cycle.SchoolWeek), Lay.Terms("2025-09-22/2025-10-10").Off("2025-09-29/2025-10-05")));

    [Fact]
    public void AMakeUpDayOnItsSundayMakesItOne() =>
        Assert.Equal(
            ["2025-09-22/2025-09-28", "2025-09-29/2025-10-05", "2025-10-06/2025-10-12: 2025-10-06/2025-10-10"],
            Lay.Of(Recurrence.Per(Cycle.SchoolWeek), Lay.Terms("2025-09-22/2025-10-10").Off("2025-09-29/2025-10-04").On("2025-10-05", IsoDayOfWeek.Friday)));

    [Fact]
    public void ATermThatBeginsOnASaturdayHasNoSchoolWeekThere() =>
        Assert.Equal(["2025-09-08/2025-09-14: 2025-09-08/2025-09-12"], Lay.Of(Recurrence.Per(Cycle.SchoolWeek), Lay.Terms("2025-09-06/2025-09-12")));

    [Fact]
    public void AWeekOfTwoAdjacentTermsIsOneBlock() =>
        Assert.Equal(
            ["2025-09-01/2025-09-07", "2025-09-08/2025-09-14", "2025-09-15/2025-09-21: 2025-09-15/2025-09-19"],
            Lay.Of(Recurrence.Per(Cycle.SchoolWeek), Lay.Terms("2025-09-01/2025-09-10", "2025-09-11/2025-09-19")));

    [Fact]
    public void ASchoolYearLastsToTheDayBeforeTheNext() =>
        Assert.Equal(
            ["2024-09-01/2025-08-31", "2025-09-01/2026-02-28"],
            Lay.Of(Recurrence.Per(Cycle.SchoolYear), Lay.Terms("a 2024-09-01/2025-01-17", "a 2025-02-17/2025-07-04", "b 2025-09-01/2026-01-30").Until("2026-02-28")));

    [Fact]
    public void TheLastSchoolYearEndsWithTheSpan() =>
        Assert.Equal(
            ["2024-09-01/2025-08-31", "2025-09-01/2026-01-30"],
            Lay.Of(Recurrence.Per(Cycle.SchoolYear), Lay.Terms("a 2024-09-01/2025-07-04", "b 2025-09-01/2026-01-30")));

    [Theory]
    [InlineData("2028-02-01/2028-02-29", "2028-02-01/2028-02-29")]
    [InlineData("2100-02-01/2100-02-28", "2100-02-01/2100-02-28")]
    public void FebruaryHasTheDaysOfItsYear(string term, string block) =>
        Assert.Equal([block], Lay.Of(Recurrence.Per(Cycle.Month, Season.Always), Lay.Terms(term)));

    [Fact]
    public void WhereThereIsNoVacationThereIsNoBlock() =>
        Assert.Empty(Lay.Of(Recurrence.Per(Cycle.Month, Season.Vacation), Lay.Terms("2025-09-01/2026-01-31", "2026-02-01/2026-07-10")));

    [Theory]
    [InlineData("2025-10-05/2025-10-05", "2025-09-29/2025-10-05")]
    [InlineData("2025-10-06/2025-10-06", "2025-10-06/2025-10-12")]
    [InlineData("2025-08-01/2025-09-01", "2025-09-01/2025-09-07")]
    public void ABlockOfARangeIsWhole(string range, string block) =>
        Assert.Equal([block], Lay.Of(Recurrence.Per(Cycle.SchoolWeek), Year, range));

    [Fact]
    public void ARangeOutsideTheSpanHasNoBlocks() =>
        Assert.Empty(Lay.Of(Recurrence.Per(Cycle.Month, Season.Always), Year, "2026-09-01/2026-12-31"));

    private static Recurrence Per(string cycle, string season) =>
        Recurrence.Per(Cycles.Single(item => item.Text == cycle), Enum.Parse<Season>(season));
}
