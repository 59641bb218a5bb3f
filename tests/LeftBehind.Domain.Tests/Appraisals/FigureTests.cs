using static LeftBehind.Domain.Tests.Appraisals.Work;

namespace LeftBehind.Domain.Tests.Appraisals;

/// <summary>Scores, completeness, timeliness and awards.</summary>
public sealed class FigureTests
{
    private static PersonAppraisal OneOfEach(PolicyVersion version) =>
        Mentor("k1", "k2", "k3").Under(version).Appraise(Oct(8), Talked("k1", Sept(30)), Talked("k2", Oct(1))).Only();

    private static PersonAppraisal LateOnly(AppraisalRule rule) =>
        Mentor("k1").Under(Version(Talk).WithAppraisal(rule)).Appraise(Oct(8), Talked("k1", Oct(7))).Only();

    [Fact]
    public void LateCountsHalfAndMissedNothing()
    {
        var person = OneOfEach(Version(Talk));
        Assert.Equal(("t1", 3, 1, 1, 1), (person.PersonId, person.Counted, person.Fulfilled, person.Late, person.Missed));
        Assert.Equal((50.0m, 66.7m, 33.3m), (person.Score, person.Completeness, person.Timeliness));
    }

    [Fact]
    public void WeightsCountForTheScoreAlone()
    {
        var visit = Duty.ForEachChild("visit", Role.Mentor, CareAction.HomeVisit).Per(Cycle.Month, Season.Term);
        var person = Mentor("k1").Under(Version(Talk.WithWeight(2.5m), visit.WithWeight(0.5m))).Appraise(Oct(8), Talked("k1", Sept(1))).Only();
        Assert.Equal((83.3m, 50.0m, 50.0m), (person.Score, person.Completeness, person.Timeliness));
        Assert.Equal([2.5m, 0.5m], person.CountedObligations.Select(item => item.Weight));
        Assert.Equal([1m, 0m], person.CountedObligations.Select(item => item.Credit));
    }

    [Fact]
    public void WithoutWeightThereIsNoScoreAndNoAward()
    {
        var person = OneOfEach(Version(Talk.WithWeight(0)).WithAppraisal(new AppraisalRule().WithAwardThreshold(0)));
        Assert.Equal((null, 66.7m, 33.3m, null), (person.Score, person.Completeness, person.Timeliness, person.Award));
    }

    [Theory]
    [InlineData("0.3335", "33.4")]
    [InlineData("0.33349999999999999999999999", "33.3")]
    [InlineData("0.0005", "0.1")]
    [InlineData("0.00049", "0.0")]
    [InlineData("1", "100.0")]
    [InlineData("0", "0.0")]
    public void AScoreIsRoundedHalfUpFromExactDigits(string credit, string score)
    {
        var person = LateOnly(new AppraisalRule().WithLateCredit(decimal.Parse(credit, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(score, person.Score!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("50.0", true)]
    [InlineData("49.9", true)]
    [InlineData("50.1", false)]
    public void TheAwardIsForTheScoreAsShown(string threshold, bool award)
    {
        var rule = new AppraisalRule().WithLateCredit(0.49951m).WithAwardThreshold(decimal.Parse(threshold, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((50.0m, award), (LateOnly(rule).Score, LateOnly(rule).Award));
    }

    [Fact]
    public void NoAwardForWhoMissedWhatMustNotBeMissed()
    {
        var rule = new AppraisalRule().WithAwardThreshold(50);
        Assert.True(OneOfEach(Version(Talk).WithAppraisal(rule)).Award);
        Assert.False(OneOfEach(Version(Talk).WithAppraisal(rule.WithMustNotMiss("talk"))).Award);
        Assert.True(LateOnly(rule.WithMustNotMiss("talk")).Award);
        Assert.Null(OneOfEach(Version(Talk)).Award);
    }

    [Fact]
    public void TheThresholdIsOfTheVersionOnTheLastDayAndTheRestOfTheObligationsOwn()
    {
        var first = Version(Talk).WithAppraisal(new AppraisalRule().WithLateCredit(1).WithAwardThreshold(100));
        var second = first.WithAppraisal(new AppraisalRule().WithLateCredit(0).WithAwardThreshold(20));
        Assert.Equal((100.0m, true), On(30));
        Assert.Equal((100.0m, true), On(29));

        (decimal?, bool?) On(int day)
        {
            var programme = Mentor("k1").Under(first, second.As("2", Sept(30)));
            var person = programme.Ledger(new(Sept(1), Sept(day)), AsOf.Day(Oct(8)), CareLog.Of([Talked("k1", Oct(7))])).Appraise().Only();
            return (person.Score, person.Award);
        }
    }

    [Fact]
    public void TheLastDayDecidesWhoseThresholdItIs()
    {
        var version = Version(Talk).WithAppraisal(new AppraisalRule().WithAwardThreshold(60));
        var programme = Mentor("k1").Under(version, version.WithAppraisal(new AppraisalRule().WithAwardThreshold(50)).As("2", Sept(30)));
        bool? Award(int day) => programme.Ledger(new(Sept(1), Sept(day)), AsOf.Day(Oct(8)), CareLog.Of([Talked("k1", Oct(7))])).Appraise().Only().Award;
        Assert.Equal((false, true), (Award(29), Award(30)));
    }

    [Fact]
    public void NothingCountedIsNoFigure()
    {
        var person = Mentor("k1").Under(Version(Talk).WithAppraisal(new AppraisalRule().WithAwardThreshold(0))).Appraise(Sept(30)).Only();
        Assert.Equal((0, 0, 0, 0), (person.Counted, person.Fulfilled, person.Late, person.Missed));
        Assert.Equal((null, null, null, null), (person.Score, person.Completeness, person.Timeliness, person.Award));
    }
}
