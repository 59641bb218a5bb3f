using LeftBehind.Domain.Tests.Calendars;

namespace LeftBehind.Domain.Tests.Schedules;

/// <summary>Blocks that reach from an offset to an offset around anchors; each date written by hand.</summary>
public sealed class OffsetTests
{
    private static readonly SchoolCalendar Year = Lay.Terms("2025-09-01/2026-01-30", "2026-03-02/2026-07-10");

    public static TheoryData<Anchor, Period, Period, string[]> Reaches => new()
    {
        { Anchor.TermStart, Period.Zero, Period.Zero, ["2025-09-01", "2026-03-02"] },
        { Anchor.TermStart, Period.Zero, Period.FromDays(6), ["2025-09-01/2025-09-07", "2026-03-02/2026-03-08"] },
        { Anchor.TermStart, Period.FromWeeks(1), Period.FromWeeks(2), ["2025-09-08/2025-09-15", "2026-03-09/2026-03-16"] },
        { Anchor.TermStart, Period.FromDays(-7), Period.FromDays(6), ["2025-08-25/2025-09-07: 2025-09-01/2025-09-07", "2026-02-23/2026-03-08"] },
        { Anchor.TermStart, Period.FromWeeks(-1), Period.FromWeeks(1), ["2025-08-25/2025-09-08: 2025-09-01/2025-09-08", "2026-02-23/2026-03-09"] },
        { Anchor.TermStart, Period.FromWeeks(-2), Period.FromDays(-1), ["2026-02-16/2026-03-01"] }, // of the first, all days lie before the span
        { Anchor.TermStart, Period.FromDays(-1), Period.FromDays(-1), ["2026-03-01"] },
        { Anchor.TermEnd, Period.FromDays(1), Period.FromDays(7), ["2026-01-31/2026-02-06"] }, // of the last, all days lie after it
        { Anchor.TermEnd, Period.Zero, Period.FromDays(1), ["2026-01-30/2026-01-31", "2026-07-10/2026-07-11: 2026-07-10"] },
        { Anchor.TermEnd, Period.FromDays(-366), Period.FromDays(366), ["2025-01-29/2027-01-31: 2025-09-01/2026-07-10", "2025-07-09/2027-07-11: 2025-09-01/2026-07-10"] },
        { Anchor.SpringFestival, Period.FromDays(-15), Period.FromDays(15), ["2026-02-02/2026-03-04"] },
        { Anchor.EveryYearOn(new AnnualDate(12, 31)), Period.FromDays(60), Period.FromDays(60), ["2026-03-01"] },
        { Anchor.Weekday(IsoDayOfWeek.Sunday), Period.Zero, Period.FromDays(6), [] },
    };

    [Theory]
    [MemberData(nameof(Reaches))]
    public void ABlockReachesFromItsOffsetToItsOffset(Anchor anchor, Period from, Period to, string[] blocks) =>
        Assert.Equal(blocks, Lay.Of(Recurrence.On(anchor).Reaching(from, to), Year));

    [Fact]
    public void TheVacationUntilTheEndOfTheSpanLetsABlockLive() =>
        Assert.Equal(
            ["2026-01-31/2026-02-06", "2026-07-11/2026-07-17: 2026-07-11/2026-07-12"],
            Lay.Of(Recurrence.On(Anchor.TermEnd).Reaching(Period.FromDays(1), Period.FromDays(7)), Year.Until("2026-07-12")));

    [Fact]
    public void TheSeasonIsAskedOfTheAnchorNotOfTheBlock() =>
        Assert.Equal(
            ["2026-01-28/2026-01-31"],
            Lay.Of(Recurrence.On(Anchor.VacationStart).Reaching(Period.FromDays(-3), Period.Zero).During(Season.Vacation), Year));

    [Fact]
    public void TwoAnchorsOnOneDayMakeOneBlock() =>
        Assert.Equal(
            ["2025-09-01/2025-09-02", "2026-03-02/2026-03-03"],
            Lay.Of(Recurrence.On(Anchor.TermStart, Anchor.EveryYearOn(new AnnualDate(9, 1))).Reaching(Period.Zero, Period.FromDays(1)), Year));

    [Fact]
    public void TheLastOfFebruaryAndTheDayBeforeAreOneInACommonYear() =>
        Assert.Equal(
            ["2027-02-28", "2028-02-28", "2028-02-29"],
            Lay.Of(Recurrence.On(Anchor.EveryYearOn(new AnnualDate(2, 29)), Anchor.EveryYearOn(new AnnualDate(2, 28))), Lay.Terms("2027-01-01/2028-12-31")));

    [Fact]
    public void AnchorsOnTwoDaysMakeBlocksThatOverlap() =>
        Assert.Equal(
            ["2026-01-29/2026-01-31", "2026-01-30/2026-02-01", "2026-07-09/2026-07-11: 2026-07-09/2026-07-10"],
            Lay.Of(Recurrence.On(Anchor.VacationStart, Anchor.TermEnd).Reaching(Period.FromDays(-1), Period.FromDays(1)), Year));

    [Fact]
    public void BlocksAreInOrderOfTheirDatesWhateverThatOfTheAnchors() =>
        Assert.Equal(
            ["2025-09-10", "2025-10-01", "2026-01-01", "2026-06-01"],
            Lay.Of(Recurrence.On(Anchor.ChildrensDay, Anchor.NationalDay, Anchor.NewYear, Anchor.TeachersDay), Year));

    [Theory]
    [InlineData("2026-02-16/2026-02-16", 0)] // before every day of it
    [InlineData("2026-02-17/2026-02-17", 1)]
    [InlineData("2026-03-02/2026-03-02", 1)]
    [InlineData("2026-03-03/2026-03-03", 0)]
    public void ABlockIsOfARangeThatHoldsOneOfItsDays(string range, int count) =>
        Assert.Equal(count, Lay.Of(Recurrence.On(Anchor.SpringFestival).Reaching(Period.Zero, Period.FromDays(13)), Year, range).Length);
}
