namespace LeftBehind.Domain.Tests.Calendars;

/// <summary>School days, timetable weekdays, vacations and the span; section 1 of the semantics.</summary>
public sealed class SchoolDayTests
{
    // Monday 1 September 2025 to Friday 30 January 2026, Monday 2 March to Friday 10 July 2026
    private static readonly SchoolCalendar Year = Lay.Terms("2025-09-01/2026-01-30", "2026-03-02/2026-07-10");

    public static TheoryData<string, bool, IsoDayOfWeek?> Days => new()
    {
        { "2025-08-31", false, null }, // the day before the span
        { "2025-09-01", true, IsoDayOfWeek.Monday }, // the first
        { "2025-09-05", true, IsoDayOfWeek.Friday },
        { "2025-09-06", false, null }, // a Saturday
        { "2025-09-07", false, null }, // a Sunday
        { "2025-09-28", true, IsoDayOfWeek.Sunday }, // a make-up day, by its own timetable
        { "2025-10-01", false, null }, // a holiday
        { "2025-10-09", true, IsoDayOfWeek.Thursday }, // the day after it
        { "2025-10-11", true, IsoDayOfWeek.Friday }, // a make-up day that counts as a Friday
        { "2025-10-15", true, IsoDayOfWeek.Monday }, // a Wednesday that counts as a Monday
        { "2026-01-30", true, IsoDayOfWeek.Friday }, // the last of the term
        { "2026-02-02", false, null }, // a Monday of the vacation
        { "2026-02-14", false, null }, // a make-up day outside every term
        { "2026-03-02", true, IsoDayOfWeek.Monday },
        { "2026-07-10", true, IsoDayOfWeek.Friday }, // the last day of the span
        { "2026-07-13", false, null }, // after it
    };

    private static SchoolCalendar Full { get; } = Year.Off("2025-10-01/2025-10-08")
        .On("2025-09-28").On("2025-10-11", IsoDayOfWeek.Friday).On("2025-10-15", IsoDayOfWeek.Monday).On("2026-02-14");

    [Theory]
    [MemberData(nameof(Days))]
    public void ADateIsASchoolDayOfATimetableOrNone(string date, bool school, IsoDayOfWeek? timetable)
    {
        Assert.Equal(school, Full.IsSchoolDay(Lay.Date(date)));
        Assert.Equal(timetable, Full.TimetableDay(Lay.Date(date)));
    }

    [Fact]
    public void TheGapBetweenTermsIsAVacation()
    {
        Assert.Equal([Lay.Days("2026-01-31/2026-03-01")], Year.Vacations);
        Assert.Equal(Lay.Days("2025-09-01/2026-07-10"), Year.Span);
    }

    [Fact]
    public void UntilAddsTheVacationAfterTheLastTerm()
    {
        var calendar = Year.Until("2026-08-31");

        Assert.Equal([Lay.Days("2026-01-31/2026-03-01"), Lay.Days("2026-07-11/2026-08-31")], calendar.Vacations);
        Assert.Equal(Lay.Days("2025-09-01/2026-08-31"), calendar.Span);
    }

    [Fact]
    public void UntilTheLastDayOfTheLastTermAddsNoVacation() =>
        Assert.Equal([Lay.Days("2026-01-31/2026-03-01")], Year.Until("2026-07-10").Vacations);

    [Fact]
    public void UntilTheDayAfterAddsAVacationOfOneDay() =>
        Assert.Equal(Lay.Days("2026-07-11"), Year.Until("2026-07-11").Vacations[^1]);

    [Fact]
    public void AdjacentTermsHaveNoVacationBetweenThem() =>
        Assert.Empty(Lay.Terms("2025-09-01/2026-01-31", "2026-02-01/2026-07-10").Vacations);

    [Fact]
    public void AGapOfOneDayIsAVacation() =>
        Assert.Equal([Lay.Days("2026-01-31")], Lay.Terms("2025-09-01/2026-01-30", "2026-02-01/2026-07-10").Vacations);

    [Fact]
    public void HolidaysMayTouchOverlapAndLieOutsideTheSpan()
    {
        var calendar = Year.Off("2025-10-01/2025-10-03", "2025-10-04/2025-10-08", "2025-10-06/2025-10-09", "2026-12-31");

        Assert.False(calendar.IsSchoolDay(new(2025, 10, 9)));
        Assert.True(calendar.IsSchoolDay(new(2025, 10, 10)));
    }

    [Fact]
    public void AHolidayOnAWeekendChangesNothing() =>
        Assert.Equal(Count(Year), Count(Year.Off("2025-09-06/2025-09-07")));

    [Fact]
    public void ATermOfOneDayIsATerm()
    {
        var calendar = Lay.Terms("2025-09-01/2025-09-01");

        Assert.True(calendar.IsSchoolDay(new(2025, 9, 1)));
        Assert.Equal(Lay.Days("2025-09-01"), calendar.Span);
    }

    private static int Count(SchoolCalendar calendar) => calendar.Span.Count(calendar.IsSchoolDay);
}
