using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests;

/// <summary>Where an input from a day does reach back, and exactly how far: the boundaries that docs/changing-a-policy.md names.</summary>
public sealed class InputsFromADayTests
{
    [Theory]
    [InlineData("9-18", true)]
    [InlineData("9-19", false)]
    public void AnAbsenceFillsTheGapBeforeItWhereInterruptionsDoNotCount(string from, bool isOwed)
    {
        // Home for ten days, 8 to 17 September, is not home for good; eleven are.
        var scene = Empty(Weekly(TalkDuty())).Under(version => version.Covering(Eligibility.AnyParentAway.BridgingDays(10)))
            .Pupil("k1", more: child => child.Declared(AwayParents.Both, When("9-1/9-7"))
                .Declared(AwayParents.None, DateRange.From(Day("9-8")).To(Day(from).PlusDays(-1))).Declared(AwayParents.Both, When(from + "/..")));

        Assert.Equal(isOwed, scene.Ledger("9-8/9-14", "12-1").Obligations.Count == 1);
        Assert.Single(scene.Ledger("9-1/9-7", "12-1").Obligations);
    }

    [Theory]
    [InlineData("9-12/9-14", "talk@k1 9-1/9-7 missed 0+0 ", "talk@k1 9-8/9-14 fulfilled 1+0 r1")]
    [InlineData("9-11/9-14", "talk@k1 9-1/9-7 fulfilled-late 0+1 r1", "talk@k1 9-8/9-14 excused 0+0 ")]
    public void ARecordOfBeforeFindsAnotherPlaceWhereADayExcusesItsWindow(string excused, string first, string second)
    {
        // The first week can be made up until the 10th; the talk of the 9th is the second week's until that is excused.
        var scene = Of(Weekly(TalkDuty()).WithGrace(Period.FromDays(3))).Did("r1", "9-9").Excused(excused);

        Assert.Equal([first.Trim(), second.Trim()], View.Credit(scene.Ledger("9-1/9-14", "12-1")));
    }

    [Fact]
    public void TheFirstIntervalOfWhatWasNotGivenSaysThatBeforeItWasNone()
    {
        var duty = Weekly(TalkDuty()).Only(ChildFilter.LeftBehind.Boarding());

        Assert.Equal(["talk@k1 9-1/9-7 undetermined"], View.Status(Of(duty).Ledger("9-1/9-7", "12-1")));
        Assert.Empty(Empty(duty).Child("k1", more: child => child.Boards(When("9-15/.."))).Mentor("t1", "k1").Ledger("9-1/9-7", "12-1").Obligations);
    }

    [Fact]
    public void AFactOfBeforeThatIsEnteredLaterChangesNothingUntilTheInstantAtWhichItIsKnown()
    {
        var scene = Of(Weekly(TalkDuty())).Did("r1", "9-3", record => record.WithRecordedAt(At("9-20 08:00")));

        Assert.Equal(["talk@k1 9-1/9-7 missed"], View.Status(scene.Programme().Ledger(Span("9-1/9-7"), AsOf.Day(Day("12-1")).WithKnownAt(At("9-20 08:00").Minus(Duration.Epsilon)), scene.Log)));
        Assert.Equal(["talk@k1 9-1/9-7 fulfilled"], View.Status(scene.Programme().Ledger(Span("9-1/9-7"), AsOf.Day(Day("12-1")).WithKnownAt(At("9-20 08:00")), scene.Log)));
    }

    [Fact]
    public void ADutyBeforeAHolidayIsOwedBeforeTheDayFromWhichTheHolidayIs()
    {
        var duty = TalkDuty().WithRecurrence(Recurrence.On(Anchor.HolidayStart).Reaching(Period.FromDays(-7), Period.FromDays(-3)));

        Assert.Empty(Of(duty).Ledger("9-1/9-14", "12-1").Obligations);
        Assert.Equal(["talk@k1 9-8/9-12 missed"], View.Status(Of(duty).On(calendar => calendar.WithHoliday(Day("9-15"))).Ledger("9-1/9-14", "12-1")));
    }

    [Fact]
    public void ABlockThatSpansTheDayIsJudgedAsAWhole()
    {
        // Three of five school days are covered, less than three quarters; with Thursday and Friday off they are three of three.
        var scene = Empty(TalkDuty().Per(Cycle.SchoolWeek)).Child("k1", "9-1/9-3").Mentor("t1", "k1");

        Assert.Equal(["talk@k1 9-1/9-3 waived"], View.Status(scene.Ledger("9-1/9-7", "12-1")));
        Assert.Equal(["talk@k1 9-1/9-3 missed"], View.Status(scene.On(calendar => calendar.WithHoliday(Span("9-4/9-5"))).Ledger("9-1/9-7", "12-1")));
    }
}
