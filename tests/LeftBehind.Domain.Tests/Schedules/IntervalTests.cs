using LeftBehind.Domain.Tests.Calendars;

namespace LeftBehind.Domain.Tests.Schedules;

/// <summary>Dates counted in days, weeks, months and years from a birth or an act, against official test cases for vaccinations.</summary>
public sealed class IntervalTests
{
    private const string FiftyYears = "2024-0102";

    /// <summary>Cases that need a day that does not exist in its month: there it becomes the first of the next month, here the last of this one.</summary>
    private static readonly string[] Deviations =
        ["2013-0055", "2013-0123", "2013-0161", "2013-0365", "2013-0618", "2013-0672", "2013-0709", "2013-0747", "2013-0757", "2013-0765", "2013-0781"];

    public static TheoryData<string> Otherwise => new(Deviations);

    public static TheoryData<string> Equal => new(EqualIds);

    /// <summary>Of the cases whose dates are equal, those with a window of at most 366 days, the longest reach of an offset.</summary>
    public static TheoryData<string> WithAWindow => new(EqualIds.Where(id => Length(IntervalCase.All[id]) is >= 0 and <= 366));

    private static IEnumerable<string> EqualIds => IntervalCase.All.Keys.Except(Deviations).Where(id => id != FiftyYears);

    [Theory]
    [MemberData(nameof(Equal))]
    public void ACaseHasTheSameDates(string id) => Assert.Equal(IntervalCase.All[id].Expected, IntervalCase.All[id].Dates());

    [Theory]
    [MemberData(nameof(Otherwise))]
    public void ACaseThatNeedsADayThatDoesNotExistEndsInItsMonth(string id)
    {
        var item = IntervalCase.All[id];
        string[] dates = id == "2013-0757" ? ["2025-12-08", "2026-02-28", "2026-04-25"] : ["2025-12-08", "2026-01-29", "2026-03-27"];

        Assert.Equal(id == "2013-0757" ? ["2025-12-08", "2026-03-01", "2026-04-25"] : ["2025-12-08", "2026-01-29", "2026-03-28"], item.Expected);
        Assert.Equal(dates, item.Dates());
    }

    [Fact]
    public void FiftyYearsAreMoreThanACalendarHas()
    {
        Assert.Contains("born+P50Y", IntervalCase.All[FiftyYears].Intervals);
        Assert.Contains("at most 30 years", Assert.Throws<FaultsException>(() => IntervalCase.All[FiftyYears].Dates()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(WithAWindow))]
    public void ACaseHasTheSameStatusOnItsDay(string id)
    {
        var item = IntervalCase.All[id];
        var expected = item.Status switch
        {
            "upcoming" => ObligationStatus.Upcoming,
            "open" or "due" => ObligationStatus.Due,
            _ => ObligationStatus.Missed,
        };

        Assert.Equal(expected, new OneWindow(Lay.Date(item.Expected[0]), 0, Length(item), Period.FromDays(0)).On(item.AsOf, CareLog.Empty).Status);
    }

    [Fact]
    public void EveryCaseIsEqualOrListed() => Assert.Equal((431, 419, 11), (IntervalCase.All.Count, EqualIds.Count(), Deviations.Length));

    /// <summary>The days from opening to the last day in time; negative where the case has no last day.</summary>
    private static int Length(IntervalCase item) =>
        item.Expected[2].Length == 0 ? -1 : Period.DaysBetween(Lay.Date(item.Expected[0]), Lay.Date(item.Expected[2]));
}
