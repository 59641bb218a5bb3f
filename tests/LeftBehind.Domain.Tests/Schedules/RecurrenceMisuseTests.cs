using LeftBehind.Domain.Tests.Calendars;
using NodaTime.Text;

namespace LeftBehind.Domain.Tests.Schedules;

/// <summary>What recurrences, cycles and anchors refuse, and that they say why.</summary>
public sealed class RecurrenceMisuseTests
{
    private static readonly Recurrence Festival = Recurrence.On(Anchor.SpringFestival);

    private static readonly Cycle Weekly = Cycle.Every(Period.FromWeeks(1));

    /// <summary>What is done, which exception it throws, and the words that must stand in its message.</summary>
    public static TheoryData<Func<object>, Type, string[]> Wrong => new()
    {
        { () => Cycle.Every(null!), typeof(ArgumentNullException), ["period"] },
        { () => Cycle.Every(Period.Zero), typeof(ArgumentException), ["P1D to P366D, P1W to P53W, P1M to P120M", "given was P"] },
        { () => Cycle.Every(Period.FromDays(-1)), typeof(ArgumentException), ["P1D to P366D", "P-1D"] },
        { () => Cycle.Every(Period.FromDays(367)), typeof(ArgumentException), ["P1D to P366D", "P367D"] },
        { () => Cycle.Every(Period.FromWeeks(54)), typeof(ArgumentException), ["P1W to P53W", "P54W"] },
        { () => Cycle.Every(Period.FromMonths(121)), typeof(ArgumentException), ["P1M to P120M", "P121M"] },
        { () => Cycle.Every(Period.FromYears(1)), typeof(ArgumentException), ["P1M to P120M", "P1Y"] },
        { () => Cycle.Every(Period.FromHours(24)), typeof(ArgumentException), ["P1D to P366D", "PT24H"] },
        { () => Cycle.Every(Period.FromMonths(1) + Period.FromDays(1)), typeof(ArgumentException), ["P1M1D"] },
        { () => Recurrence.Per(null!), typeof(ArgumentNullException), ["cycle"] },
        { () => Recurrence.Per(Cycle.Month), typeof(ArgumentException), ["The cycle month needs a season", "the terms, the vacations or always"] },
        { () => Recurrence.Per(Weekly), typeof(ArgumentException), ["The cycle P1W needs a season: during the terms, the vacations."] },
        { () => Recurrence.Per(null!, Season.Term), typeof(ArgumentNullException), ["cycle"] },
        { () => Recurrence.Per(Cycle.Month, (Season)9), typeof(ArgumentOutOfRangeException), ["Term, Vacation, Always"] },
        { () => Recurrence.Per(Cycle.SchoolDay, Season.Vacation), typeof(ArgumentException), ["school-day", "only of the season Term", "given was Vacation"] },
        { () => Recurrence.Per(Cycle.SchoolWeek, Season.Always), typeof(ArgumentException), ["school-week", "only of the season Term", "given was Always"] },
        { () => Recurrence.Per(Cycle.Term, Season.Always), typeof(ArgumentException), ["The cycle term", "only of the season Term", "given was Always"] },
        { () => Recurrence.Per(Cycle.SchoolYear, Season.Term), typeof(ArgumentException), ["school-year", "only of the season Always", "given was Term"] },
        { () => Recurrence.Per(Weekly, Season.Always), typeof(ArgumentException), ["P1W", "counted from the first day of each term or vacation", "given was Always"] },
        { () => Recurrence.On(), typeof(ArgumentException), ["At least one", "anchors"] },
        { () => Recurrence.On(null!), typeof(ArgumentNullException), ["anchors"] },
        { () => Recurrence.On(Anchor.NewYear, null!), typeof(ArgumentNullException), ["anchors", "One of the values is null"] },
        { () => Festival.Reaching(null!, Period.Zero), typeof(ArgumentNullException), ["from"] },
        { () => Festival.Reaching(Period.Zero, null!), typeof(ArgumentNullException), ["to"] },
        { () => Festival.Reaching(Period.FromDays(1), Period.Zero), typeof(ArgumentException), ["From is at most to", "P1D and P"] },
        { () => Festival.Reaching(Period.FromWeeks(1), Period.FromDays(6)), typeof(ArgumentException), ["From is at most to", "P1W and P6D"] },
        { () => Festival.Reaching(Period.FromMonths(-1), Period.Zero), typeof(ArgumentException), ["days or weeks (negative ones too, at most 366 days)", "P-1M", "from"] },
        { () => Festival.Reaching(Period.Zero, Period.FromMonths(1)), typeof(ArgumentException), ["days or weeks", "P1M", "'to'"] },
        { () => Festival.Reaching(Period.FromDays(-367), Period.Zero), typeof(ArgumentException), ["at most 366 days", "P-367D"] },
        { () => Festival.Reaching(Period.Zero, Period.FromDays(367)), typeof(ArgumentException), ["at most 366 days", "P367D"] },
        { () => Festival.Reaching(Period.Zero, Period.FromWeeks(53)), typeof(ArgumentException), ["at most 366 days", "P53W"] },
        { () => Festival.Reaching(Period.Zero, Period.FromHours(24)), typeof(ArgumentException), ["days or weeks", "PT24H"] },
        { () => Recurrence.Per(Cycle.Term).Reaching(Period.Zero, Period.Zero), typeof(InvalidOperationException), ["Only blocks around anchors reach", "per term"] },
        { () => Festival.During((Season)4), typeof(ArgumentOutOfRangeException), ["Term, Vacation, Always"] },
        { () => Recurrence.Per(Cycle.Term).During(Season.Vacation), typeof(ArgumentException), ["The cycle term", "only of the season Term", "given was Vacation"] },
        { () => Recurrence.Per(Weekly, Season.Term).During(Season.Always), typeof(ArgumentException), ["P1W", "given was Always"] },
        { () => Festival.BlocksOn(null!, Lay.Days("2025-09-01")), typeof(ArgumentNullException), ["calendar"] },
        { () => Festival.BlocksOn(Lay.Terms("2025-09-01/2026-01-30"), null!), typeof(ArgumentNullException), ["range"] },
        { () => Anchor.Weekday(IsoDayOfWeek.None), typeof(ArgumentOutOfRangeException), ["Monday to Sunday"] },
        { () => Anchor.Weekday((IsoDayOfWeek)8), typeof(ArgumentOutOfRangeException), ["Monday to Sunday"] },
        { () => Anchor.AfterIncident(null!), typeof(ArgumentNullException), ["kind"] },
        { () => Duty.ForEachFamily("visit", Role.Mentor, CareAction.HomeVisit).On(Anchor.Birthday), typeof(ArgumentException), ["birthday is of a child", "visit", "toward each Family", "a duty for each child"] },
    };

    public static TheoryData<string> Longest => new("P1D", "P366D", "P1W", "P53W", "P1M", "P120M");

    [Theory]
    [MemberData(nameof(Wrong))]
    public void WrongUseSaysWhatIsWrong(Func<object> use, Type exception, string[] words)
    {
        var thrown = Assert.Throws(exception, use);

        Assert.All(words, word => Assert.Contains(word, thrown.Message, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Longest))]
    public void TheShortestAndTheLongestPeriodAreAllowed(string period) =>
        Assert.Equal(period, Cycle.Every(PeriodPattern.Roundtrip.Parse(period).Value).Text);

    [Fact]
    public void TheLongestReachIsAllowed()
    {
        var recurrence = Festival.Reaching(Period.FromDays(-366), Period.FromDays(366)).During(Season.Vacation);

        Assert.Equal((-366, 366, Season.Vacation), (recurrence.FromDays, recurrence.ToDays, recurrence.Season));
        Assert.Equal("on spring-festival from P-366D to P366D during vacation", recurrence.ToString());
    }

    [Fact]
    public void ACycleWithASeasonOfItsOwnMayBeGivenIt()
    {
        Assert.Equal(Recurrence.Per(Cycle.SchoolWeek), Recurrence.Per(Cycle.SchoolWeek, Season.Term));
        Assert.Equal(Recurrence.Per(Cycle.SchoolYear), Recurrence.Per(Cycle.SchoolYear, Season.Always));
        Assert.Equal(Recurrence.Per(Cycle.Month, Season.Vacation), Recurrence.Per(Cycle.Month, Season.Term).During(Season.Vacation));
    }
}
