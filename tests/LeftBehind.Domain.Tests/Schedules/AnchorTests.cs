using LeftBehind.Domain.Tests.Calendars;

namespace LeftBehind.Domain.Tests.Schedules;

/// <summary>The dates of every anchor of the calendar, its season, and blocks around it; each date written by hand.</summary>
public sealed class AnchorTests
{
    private static readonly SchoolCalendar Year = Lay.Terms("2025-09-01/2026-01-30", "2026-03-02/2026-07-10").Until("2026-08-31");

    // Monday 22 September to Sunday 12 October 2025
    private static readonly SchoolCalendar Weeks = Lay.Terms("2025-09-22/2025-10-12").Off("2025-10-01/2025-10-08").On("2025-09-28", IsoDayOfWeek.Wednesday).On("2025-10-11");

    public static TheoryData<IsoDayOfWeek, string[]> Weekdays => new()
    {
        { IsoDayOfWeek.Monday, ["2025-09-22", "2025-09-29"] },
        { IsoDayOfWeek.Tuesday, ["2025-09-23", "2025-09-30"] },
        { IsoDayOfWeek.Wednesday, ["2025-09-24", "2025-09-28"] },
        { IsoDayOfWeek.Thursday, ["2025-09-25", "2025-10-09"] },
        { IsoDayOfWeek.Friday, ["2025-09-26", "2025-10-10"] },
        { IsoDayOfWeek.Saturday, ["2025-10-11"] },
        { IsoDayOfWeek.Sunday, [] },
    };

    public static TheoryData<Anchor, Season, string[]> InTheYear => new()
    {
        { Anchor.TermStart, Season.Always, ["2025-09-01", "2026-03-02"] },
        { Anchor.TermEnd, Season.Always, ["2026-01-30", "2026-07-10"] },
        { Anchor.TermMid, Season.Always, ["2025-11-15", "2026-05-06"] }, // 151 days on: 75; 130 days on: 65
        { Anchor.VacationStart, Season.Always, ["2026-01-31", "2026-07-11"] },
        { Anchor.VacationEnd, Season.Always, ["2026-03-01", "2026-08-31"] },
        { Anchor.TermStart, Season.Term, ["2025-09-01", "2026-03-02"] },
        { Anchor.TermEnd, Season.Vacation, [] },
        { Anchor.VacationStart, Season.Term, [] },
        { Anchor.VacationEnd, Season.Vacation, ["2026-03-01", "2026-08-31"] },
        { Anchor.NewYear, Season.Always, ["2026-01-01"] },
        { Anchor.WomensDay, Season.Term, ["2026-03-08"] }, // a Sunday of a term is in the term
        { Anchor.LabourDay, Season.Always, ["2026-05-01"] },
        { Anchor.MothersDay, Season.Always, ["2026-05-10"] },
        { Anchor.ChildrensDay, Season.Always, ["2026-06-01"] },
        { Anchor.FathersDay, Season.Always, ["2026-06-21"] },
        { Anchor.TeachersDay, Season.Always, ["2025-09-10"] },
        { Anchor.NationalDay, Season.Term, ["2025-10-01"] },
        { Anchor.NationalDay, Season.Vacation, [] },
        { Anchor.MidAutumn, Season.Always, ["2025-10-06"] },
        { Anchor.DoubleNinth, Season.Always, ["2025-10-29"] },
        { Anchor.Laba, Season.Always, ["2026-01-26"] },
        { Anchor.NewYearsEve, Season.Vacation, ["2026-02-16"] },
        { Anchor.SpringFestival, Season.Always, ["2026-02-17"] },
        { Anchor.SpringFestival, Season.Vacation, ["2026-02-17"] },
        { Anchor.SpringFestival, Season.Term, [] },
        { Anchor.Lantern, Season.Term, ["2026-03-03"] },
        { Anchor.Qingming, Season.Always, ["2026-04-05"] },
        { Anchor.DragonBoat, Season.Always, ["2026-06-19"] },
        { Anchor.Qixi, Season.Vacation, ["2026-08-19"] },
        { Anchor.TraditionalFestivals, Season.Always, ["2025-10-06", "2025-10-29", "2026-02-17", "2026-03-03", "2026-04-05", "2026-06-19"] },
        { Anchor.EveryYearOn(new AnnualDate(8, 31)), Season.Always, ["2026-08-31"] },
        { Anchor.EveryYearOn(new AnnualDate(9, 1)), Season.Always, ["2025-09-01"] },
        { Anchor.Birthday, Season.Always, [] }, // of a child: not on a calendar alone
    };

    public static TheoryData<string, string> Middles => new()
    {
        { "2025-09-01/2025-09-01", "2025-09-01" }, { "2025-09-01/2025-09-02", "2025-09-01" }, { "2025-09-01/2025-09-03", "2025-09-02" },
        { "2025-09-01/2025-09-05", "2025-09-03" }, { "2025-09-01/2025-09-06", "2025-09-03" }, { "2028-02-28/2028-03-01", "2028-02-29" },
    };

    public static TheoryData<string[], string[]> Runs => new()
    {
        { ["2025-10-01/2025-10-03", "2025-10-04/2025-10-08"], ["2025-10-01"] }, // they touch
        { ["2025-10-03/2025-10-08", "2025-10-01/2025-10-04"], ["2025-10-01"] }, // they overlap, in another order
        { ["2025-10-01/2025-10-03", "2025-10-05/2025-10-08"], ["2025-10-01", "2025-10-05"] }, // a day between them
        { ["2025-12-05", "2025-12-08"], ["2025-12-05", "2025-12-08"] }, // a weekend between them is no holiday
        { ["2025-08-30/2025-09-01"], [] }, // it begins before the span
        { ["2026-08-31/2026-09-02"], ["2026-08-31"] }, // it reaches beyond the span
    };

    [Theory]
    [MemberData(nameof(Weekdays))]
    public void AWeekdayIsEverySchoolDayWithItsTimetable(IsoDayOfWeek weekday, string[] days) =>
        Assert.Equal(days, Lay.Of(Recurrence.On(Anchor.Weekday(weekday)), Weeks));

    [Fact]
    public void AnOrdinaryWeekdayThatCountsAsAnotherLeavesItsOwn()
    {
        var calendar = Weeks.On("2025-10-09", IsoDayOfWeek.Wednesday);

        Assert.Equal(["2025-09-25"], Lay.Of(Recurrence.On(Anchor.Weekday(IsoDayOfWeek.Thursday)), calendar));
        Assert.Equal(["2025-09-24", "2025-09-28", "2025-10-09"], Lay.Of(Recurrence.On(Anchor.Weekday(IsoDayOfWeek.Wednesday)), calendar));
    }

    [Theory]
    [MemberData(nameof(InTheYear))]
    public void AnAnchorLiesInItsSeason(Anchor anchor, Season season, string[] days) =>
        Assert.Equal(days, Lay.Of(Recurrence.On(anchor).During(season), Year));

    [Theory]
    [MemberData(nameof(Middles))]
    public void TheMiddleOfATermIsHalfItsDifferenceOn(string term, string middle) =>
        Assert.Equal([middle], Lay.Of(Recurrence.On(Anchor.TermMid), Lay.Terms(term)));

    [Theory]
    [MemberData(nameof(Runs))]
    public void ARunOfHolidaysHasOneStart(string[] holidays, string[] starts) =>
        Assert.Equal(starts, Lay.Of(Recurrence.On(Anchor.HolidayStart), Year.Off(holidays)));

    [Fact]
    public void AHolidayOfAVacationStartsInTheVacation()
    {
        var calendar = Year.Off("2025-10-01/2025-10-08", "2026-02-16/2026-02-22");

        Assert.Equal(["2025-10-01"], Lay.Of(Recurrence.On(Anchor.HolidayStart).During(Season.Term), calendar));
        Assert.Equal(["2026-02-16"], Lay.Of(Recurrence.On(Anchor.HolidayStart).During(Season.Vacation), calendar));
    }

    [Theory]
    [InlineData(2, 29, "2027-02-28 2028-02-29 2029-02-28")]
    [InlineData(2, 28, "2027-02-28 2028-02-28 2029-02-28")]
    [InlineData(3, 1, "2027-03-01 2028-03-01 2029-03-01")]
    [InlineData(1, 1, "2027-01-01 2028-01-01 2029-01-01")]
    [InlineData(12, 31, "2027-12-31 2028-12-31 2029-12-31")]
    public void AFixedDateComesEveryYear(int month, int day, string days) =>
        Assert.Equal(days.Split(' '), Lay.Of(Recurrence.On(Anchor.EveryYearOn(new AnnualDate(month, day))), Lay.Terms("2027-01-01/2029-12-31")));

    /// <summary>2020 has a fourth month twice, 2025 a sixth, 2033 an eleventh.</summary>
    [Theory]
    [InlineData("2020-01-01/2020-12-31", "2020-01-25 2020-02-08 2020-04-04 2020-06-25 2020-10-01 2020-10-25")]
    [InlineData("2025-01-01/2025-12-31", "2025-01-29 2025-02-12 2025-04-04 2025-05-31 2025-10-06 2025-10-29")]
    [InlineData("2034-01-01/2034-03-31", "2034-02-19 2034-03-05")]
    public void ALeapMonthHoldsNoFestival(string term, string days) =>
        Assert.Equal(days.Split(' '), Lay.Of(Recurrence.On(Anchor.TraditionalFestivals), Lay.Terms(term)));
}
