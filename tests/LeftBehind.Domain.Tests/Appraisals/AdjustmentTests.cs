using System.Text.Json.Nodes;
using static LeftBehind.Domain.Tests.Appraisals.Work;

namespace LeftBehind.Domain.Tests.Appraisals;

/// <summary>Points given and taken, as dated facts. Without them t1 has 50.0: one child on time, one missed.</summary>
public sealed class AdjustmentTests
{
    private static Ledger Half(AsOf asOf, PolicyVersion? version = null) =>
        Mentor("k1", "k2").Under(version ?? Version(Talk)).Ledger(September, asOf, CareLog.Of([Talked("k1", Sept(30))]));

    private static Ledger Half(PolicyVersion? version = null) => Half(AsOf.Day(Oct(8)), version);

    private static AppraisalAdjustment Points(decimal points, int day = 15) => new("t1", Sept(day), points);

    [Theory]
    [InlineData("5", "55.0")]
    [InlineData("-5.25", "44.8")]
    [InlineData("-5.2501", "44.7")]
    [InlineData("0.05", "50.1")]
    [InlineData("60", "100.0")]
    [InlineData("-60", "0.0")]
    public void TheyChangeTheScoreThatIsShownBetweenNothingAndAHundredAndNoCount(string points, string score)
    {
        var person = Half().Appraise(Points(decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture))).Only();
        Assert.Equal(score, person.Score!.Value.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((50.0m, 2, 1, 1, 50.0m), (person.ScoreBeforeAdjustments, person.Counted, person.Fulfilled, person.Missed, person.Completeness));
    }

    [Fact]
    public void SeveralAddUpBeforeTheScoreIsKeptWithinItsLimits()
    {
        var person = Half().Appraise(Points(70, 20), Points(-30, 10)).Only();
        Assert.Equal(90.0m, person.Score);
        Assert.Equal(["t1 2025-09-10 -30", "t1 2025-09-20 70"], person.Adjustments.Select(item => item.ToString()));
    }

    [Fact]
    public void OnlyThoseForDaysOfTheRangeAndKnownByThenCount()
    {
        var (entered, before) = (Instant.FromUtc(2025, 10, 1, 0, 0), new AppraisalAdjustment("t1", new(2025, 8, 31), 10));
        var ledger = Half(AsOf.Day(Oct(8)).WithKnownAt(Instant.FromUtc(2025, 10, 9, 0, 0)));
        Assert.Equal(50.0m, ledger.Appraise(before, new AppraisalAdjustment("t1", Oct(1), 10)).Only().Score);
        Assert.Equal((60.0m, 50.0m), (ledger.Appraise(Points(10).WithRecordedAt(entered)).Only().Score, ledger.Appraise(Points(10).WithRecordedAt(entered + Duration.FromDays(30))).Only().Score));
    }

    [Fact]
    public void TheAwardFollowsTheScoreThatIsShown()
    {
        var ledger = Half(Version(Talk).WithAppraisal(new AppraisalRule().WithAwardThreshold(60)));
        Assert.Equal((false, true), (ledger.Appraise(Points(9.9m)).Only().Award, ledger.Appraise(Points(10)).Only().Award));
    }

    [Fact]
    public void WhereThereIsNoScoreThereIsNoneAfterwards() => Assert.Null(Half(AsOf.Day(Sept(30)), Version(Talk.WithWeight(0))).Appraise(Points(10)).Only().Score);

    [Fact]
    public void TheJsonIsThatOfTheContractWithoutAnyAndNeverSaysTheReason()
    {
        Assert.DoesNotContain("djust", AnswerJson.Of(Half().Appraise()), StringComparison.Ordinal);
        var json = AnswerJson.Of(Half().Appraise(Points(5).WithReason("nursed her mother")));
        Assert.DoesNotContain("mother", json, StringComparison.Ordinal);
        Assert.Equal("[{\"on\":\"2025-09-15\",\"points\":5}]", JsonNode.Parse(json)!["people"]![0]!["adjustments"]!.ToJsonString());
        Assert.DoesNotContain("mother", Points(5).WithReason("nursed her mother").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void PointsBeyondAHundredAndStrangersAreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Points(100.1m));
        Assert.Contains("t9", Assert.Throws<ArgumentException>(() => Half().Appraise(new AppraisalAdjustment("t9", Sept(1), 1))).Message, StringComparison.Ordinal);
    }
}
