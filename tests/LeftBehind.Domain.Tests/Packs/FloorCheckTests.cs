using System.IO;
using LeftBehind.Domain.Tests.Conventions;
using static LeftBehind.Domain.Tests.Days;

namespace LeftBehind.Domain.Tests.Packs;

/// <summary>Where the packs of schools fall below the law. The findings were read one by one; those here were reckoned by hand.</summary>
public sealed class FloorCheckTests
{
    public static TheoryData<string> Schools => new(TheFloor.Schools);

    [Theory]
    [MemberData(nameof(Schools))]
    public async Task ASchoolBesideTheFloor(string school) =>
        await Verifier.Verify(TheFloor.Table(TheFloor.Check(school)) + "\n" + TheFloor.Table(TheFloor.Check(school, "zhejiang"))).UseTextForParameters(school);

    [Fact]
    public void TheTableOfThePageIsWhatIsFound() =>
        Assert.Contains(TheFloor.Page(), File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "the-floor.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);

    /// <summary>Two weeks of school and two of vacation: the law has four calls, the school two.</summary>
    [Fact]
    public void TheLawKnowsNoVacationAndTheWeeklyCallOfTheSchoolDoes()
    {
        var finding = TheFloor.Finding("yuxian-central-primary.reading", "parents-contact-child");
        Assert.Equal((CheckOutcome.Weaker, "child-calls-parents"), (finding.Outcome, finding.Verdict!.IdAfter));
        Assert.Contains(finding.Verdict.Differences, difference => difference is { Aspect: VerdictAspect.Recurrence, Kind: VerdictKind.Laxer });

        var calendar = new SchoolCalendar("c", DateTimeZone.Utc, new Term("autumn", "2025", Day("9-1"), Day("9-14"))).WithUntil(Day("9-28"));
        var builder = new SchoolBuilder("s");
        builder.Child("k1").Enrolled(When("9-1/..")).Born(Day("2016-3-1")).Declared(AwayParents.Both, When("2025-1-1/.."));
        var school = builder.Build();
        string[] Weeks(string pack, string duty) =>
            [.. TheFloor.Pack(pack).Only("1").For(calendar, school).Plan(calendar.Span, CareLog.Empty).Where(obligation => obligation.Duty.Id == duty).Select(obligation => Short(obligation.Window))];
        Assert.Equal(["9-1/9-7", "9-8/9-14", "9-15/9-21", "9-22/9-28"], Weeks("national-baseline", "parents-contact-child"));
        Assert.Equal(["9-1/9-7", "9-8/9-14"], Weeks("yuxian-central-primary.reading", "child-calls-parents"));
    }

    [Fact]
    public void TheRulebookExaminesLeftBehindPupilsAndTheLawEveryPupil()
    {
        var finding = TheFloor.Finding("primary-rulebook-2024", "yearly-health-check");
        Assert.Equal((CheckOutcome.Weaker, "yearly-health-check"), (finding.Outcome, finding.Verdict!.IdAfter));
        Assert.Contains("away none", Assert.Single(finding.Verdict.Witnesses).Facts);
    }

    [Fact]
    public void WhatTheRulebookOnlyEncouragesIsNotTheMonthlyActivity() =>
        Assert.Equal((CheckOutcome.Weaker, "social-practice"), Outcome("primary-rulebook-2024", "monthly-practice-activity"));

    /// <summary>Wanfohu says that parents often call: as much as the law on family education, less than the week of the law on minors.</summary>
    [Fact]
    public void OftenIsAsMuchAsRegularlyAndLessThanWeekly()
    {
        Assert.Equal(CheckOutcome.Equal, TheFloor.Finding("wanfohu-homeroom", "parents-keep-in-touch").Outcome);
        Assert.Equal((CheckOutcome.Weaker, "parents-keep-in-touch"), Outcome("wanfohu-homeroom", "parents-contact-child"));
    }

    [Fact]
    public void AVisitWhenTheGuardianFailsIsNoReportToThePolice() =>
        Assert.Equal((CheckOutcome.Weaker, "guardian-problem"), Outcome("wanfohu-homeroom", "five-cases"));

    [Fact]
    public void ThirtyMinutesForTheGuardianAreNoHelpForTheMind() =>
        Assert.Equal((CheckOutcome.Weaker, "emergency"), Outcome("yuxian-central-primary", "aid-after-event"));

    [Theory]
    [InlineData("three-twos-plan")]
    [InlineData("yuxian-central-primary")]
    [InlineData("primary-rulebook-2024")]
    public void ASchoolThatPhonesTheParentsEachMonthAsksMoreThanATalkAtSomeTime(string school) =>
        Assert.Equal(CheckOutcome.Stricter, TheFloor.Finding(school, "talk-with-parents-on-mind").Outcome);

    [Theory]
    [MemberData(nameof(Schools))]
    public void OnWhatParentsOweASchoolMayBeSilent(string school)
    {
        Assert.All(["entrust-child", "tell-school-of-entrustment", "parents-contact-carer", "parents-step-in", "parents-search"], rule =>
        {
            var finding = TheFloor.Finding(school, rule);
            Assert.Equal((CheckOutcome.Silent, false), (finding.Outcome, finding.IsWeaker));
        });
        Assert.False(TheFloor.Check(school).IsNoWeaker);
    }

    /// <summary>Every school takes in whoever has one parent away, at any age. The one child that it leaves out is not the law's either: the format cannot say that one of two parents must be absent.</summary>
    [Theory]
    [MemberData(nameof(Schools))]
    public void WhomASchoolLeavesOutHasBothParentsAtHomeWhoCannotCare(string school)
    {
        var finding = TheFloor.Finding(school, "eligibility");
        Assert.Equal(CheckOutcome.Weaker, finding.Outcome);
        Assert.Equal(["2 of 2 parents incapable, 0 absent"], finding.Verdict!.Witnesses.Single(witness => witness.Side == VerdictSide.Before).Facts);

        var absent = new Policy("floor", new PolicyVersion("1", Day("2025-11-1")).Covering(Eligibility.BothParentsAway.Under(16).Citing("L.cn.gf13.1a")));
        Assert.Equal(CheckOutcome.Stricter, Assert.Single(TheFloor.Pack(school).CheckAgainst(absent).Findings).Outcome);
    }

    private static (CheckOutcome Outcome, string? By) Outcome(string school, string rule)
    {
        var finding = TheFloor.Finding(school, rule);
        return (finding.Outcome, finding.Verdict?.IdAfter);
    }
}
