namespace LeftBehind.Domain.Tests.Calendars;

/// <summary>What a calendar refuses, and that it says why.</summary>
public sealed class CalendarMisuseTests
{
    private static readonly SchoolCalendar Autumn = Lay.Terms("2025-09-01/2026-01-30").Off("2025-10-01/2025-10-08").On("2025-09-28");

    /// <summary>What is done, which exception it throws, and the words that must stand in its message.</summary>
    public static TheoryData<Func<object>, Type, string[]> Wrong => new()
    {
        { () => new SchoolCalendar("a b", DateTimeZone.Utc, Autumn.Terms[0]), typeof(ArgumentException), ["id", "allowed"] },
        { () => new SchoolCalendar("a", null!, Autumn.Terms[0]), typeof(ArgumentNullException), ["zone"] },
        { () => new SchoolCalendar("a", DateTimeZone.Utc), typeof(ArgumentException), ["At least one", "terms"] },
        { () => new SchoolCalendar("a", DateTimeZone.Utc, null!), typeof(ArgumentNullException), ["terms"] },
        { () => new Term("t", "y", new(2025, 9, 2), new(2025, 9, 1)), typeof(ArgumentException), ["on or after its first day", "2025-09-02", "2025-09-01"] },
        { () => new Term(null!, "y", new(2025, 9, 1), new(2025, 9, 1)), typeof(ArgumentNullException), ["name"] },
        { () => Lay.Terms("2025-09-01/2026-01-30", "2026-01-30/2026-07-10"), typeof(FaultsException), ["CAL001", "term 1 2026-01-30/2026-07-10", "term 0 2025-09-01/2026-01-30", "in order, apart"] },
        { () => Lay.Terms("2026-03-01/2026-07-10", "2025-09-01/2026-01-30"), typeof(FaultsException), ["CAL001", "$.terms[1]"] },
        { () => Lay.Terms("a 2025-09-01/2025-10-01", "b 2025-11-01/2025-12-01", "a 2026-01-01/2026-02-01"), typeof(FaultsException), ["CAL002", "$.terms[2].schoolYear", "side by side"] },
        { () => Lay.Terms("2025-09-01/2055-09-01"), typeof(FaultsException), ["LIM004", "2025-09-01 to 2055-09-01", "at most 30 years"] },
        { () => Autumn.Until("2055-09-01"), typeof(FaultsException), ["LIM004", "at most 30 years"] },
        { () => Autumn.Until("2026-01-29"), typeof(FaultsException), ["CAL003", "2026-01-29", "on or after", "2026-01-30"] },
        { () => Autumn.WithProvisionalFrom(new(2026, 1, 31)), typeof(ArgumentOutOfRangeException), ["2026-01-31", "2025-09-01/2026-01-30"] },
        { () => Autumn.WithProvisionalFrom(new(2025, 8, 31)), typeof(ArgumentOutOfRangeException), ["2025-08-31", "2025-09-01/2026-01-30"] },
        { () => Autumn.WithHoliday(null!), typeof(ArgumentNullException), ["days"] },
        { () => Autumn.WithHoliday(new LocalDate(2025, 9, 28)), typeof(ArgumentException), ["2025-09-28 is a make-up day", "one or the other"] },
        { () => Autumn.Off("2025-09-20/2025-09-30"), typeof(ArgumentException), ["2025-09-28 is a make-up day"] },
        { () => Autumn.On("2025-10-08"), typeof(ArgumentException), ["2025-10-08 is a holiday", "take that away first"] },
        { () => Autumn.On("2025-09-28"), typeof(ArgumentException), ["2025-09-28", "a make-up day already", "take that away first"] },
        { () => Autumn.On("2025-09-27", IsoDayOfWeek.None), typeof(ArgumentOutOfRangeException), ["Monday to Sunday, or null"] },
        { () => Autumn.On("2025-09-27", (IsoDayOfWeek)8), typeof(ArgumentOutOfRangeException), ["Monday to Sunday, or null"] },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void WrongUseSaysWhatIsWrong(Func<object> use, Type exception, string[] words)
    {
        var thrown = Assert.Throws(exception, use);

        Assert.All(words, word => Assert.Contains(word, thrown.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void ASpanOfADayLessThanThirtyYearsIsAllowed() =>
        Assert.Equal(Lay.Date("2055-08-31"), Lay.Terms("2025-09-01/2055-08-31").Span.End);

    [Fact]
    public void ACalendarMayLieAtTheEndOfAllDates() =>
        Assert.Equal(["9999-12-20", "9999-12-27"], Lay.Of(Recurrence.On(Anchor.Weekday(IsoDayOfWeek.Monday)), Lay.Terms("9999-12-20/9999-12-31")));

    [Fact]
    public void WhatWasTakenAwayMayBeGivenAgain()
    {
        var calendar = Autumn.WithoutMakeUpDay(new(2025, 9, 28)).Off("2025-09-28").WithoutHoliday(new(2025, 9, 28)).On("2025-09-28", IsoDayOfWeek.Monday);

        Assert.Equal(IsoDayOfWeek.Monday, calendar.TimetableDay(new(2025, 9, 28)));
    }

    [Fact]
    public void AVerbLeavesTheCalendarAsItWas()
    {
        _ = Autumn.WithoutMakeUpDay(new(2025, 9, 28)).Until("2026-02-28").WithChinaHolidays();

        Assert.Equal(["2025-09-28"], Autumn.MakeUpDays.Select(day => day.ToString()));
        Assert.Null(Autumn.Until);
        Assert.Equal("school 2025-09-01/2026-01-30", Autumn.ToString());
    }
}
