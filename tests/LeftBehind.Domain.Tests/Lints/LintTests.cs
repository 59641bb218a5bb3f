using static LeftBehind.Domain.Tests.Verdicts.TalkPolicies;

namespace LeftBehind.Domain.Tests.Lints;

/// <summary>Cases at the edge of a rule, beyond those of the page.</summary>
public sealed class LintTests
{
    private static readonly ChildFilter All = ChildFilter.LeftBehind;

    [Fact]
    public void BoardersOfTheUpperGradesAreLeftOutWhereDayPupilsAreNot()
    {
        var findings = Of(Weekly.Only(All.Boarding().InGrades(1, 2)), Other("day").Per(Cycle.SchoolWeek).Only(All.NotBoarding().InGrades(1, 2, 3))).Lint();
        Assert.Equal(["LINT005 talk, day: divided by boarding, those of yes leave out grades 3"], findings.Select(finding => finding.ToString()));
        Assert.Contains("\"grades\": [1, 2, 3]", findings[0].Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void BoyBoardersAreLeftOutWhereDayPupilsOfBothSexesAreNot()
    {
        var findings = Of(Weekly.Only(All.Boarding().OfSex(Sex.Female)), Other("day").Per(Cycle.SchoolWeek).Only(All.NotBoarding())).Lint();
        Assert.Equal("LINT005 talk, day: divided by boarding, those of yes leave out sex male", Assert.Single(findings).ToString());
    }

    [Fact]
    public void ADutyForAllFillsEveryGap() =>
        Assert.Empty(Of(Weekly.Only(All.InGrades(1)), Other("upper").Per(Cycle.SchoolWeek).Only(All.InGrades(3)), Other("all").Per(Cycle.Month, Season.Term)).Lint());

    [Fact]
    public void AClassThatTheVersionNamesElsewhereIsMissed()
    {
        var visit = Duty.ForEachFamily("visit", Role.HomeroomTeacher, CareAction.HomeVisit).Per(Cycle.Term).Only(All.InClasses("c3"));
        Assert.Equal("LINT005 talk, second: divided by classes, they leave out c3", Assert.Single(Of(Weekly.Only(All.InClasses("c1")), Other("second").Per(Cycle.SchoolWeek).Only(All.InClasses("c2")), visit).Lint()).ToString());
    }

    [Fact]
    public void WhoseRecordIsAcceptedDecidesWhatIsSwallowedNotWhoBearsIt()
    {
        var teacher = Duty.ForEachChild("teacher", Role.HomeroomTeacher, CareAction.HeartToHeartTalk).Per(Cycle.Month, Season.Term);
        Assert.Empty(Of(Weekly, teacher).Lint());
        Assert.Equal("LINT004 teacher, talk", Head(Assert.Single(Of(Weekly, teacher.AcceptedFrom(Role.HomeroomTeacher, Role.Mentor)).Lint())));
    }

    [Fact]
    public void TheSameOfTwoBearersIsToldAndOfTwoSubjectsIsNot()
    {
        var finding = Assert.Single(Of(Weekly, Duty.ForEachChild("other", Role.HomeroomTeacher, CareAction.HeartToHeartTalk).Per(Cycle.SchoolWeek)).Lint());
        Assert.Equal("LINT003 other, talk: the same is asked of two: homeroom-teacher and mentor", finding.ToString());
        Assert.Empty(Of(Weekly, Duty.ForEachFamily("family", Role.Mentor, CareAction.HeartToHeartTalk).Per(Cycle.SchoolWeek)).Lint());
    }

    [Fact]
    public void OnlyTheLastVersionIsLookedAt()
    {
        var policy = Of(Talk.Per(Cycle.Every(Period.FromMonths(1)), Season.Term)).Revise("2", new LocalDate(2026, 9, 1), version => version.WithDuty(Weekly));
        Assert.Empty(policy.Lint());
        Assert.Equal("1", Assert.Single(policy.Only("1").Lint()).VersionId);
    }

    [Theory]
    [InlineData(5, 0)]
    [InlineData(6, 1)]
    public void ASchoolWeekHasFiveDaysOfSchool(int times, int findings) => Assert.Equal(findings, Of(Weekly.WithTimes(times).OnDifferentDays()).Lint().Count);

    /// <summary>A talk is twenty minutes: 24 fill the eight hours of a school day.</summary>
    [Theory]
    [InlineData(24, 0)]
    [InlineData(25, 1)]
    public void ASchoolDayHasEightHours(int times, int findings) => Assert.Equal(findings, Of(Talk.Per(Cycle.SchoolDay).WithTimes(times)).Lint().Count);

    [Fact]
    public void AFilledGapMayHaveOneParentAwayWhereBothAreAsked() =>
        Assert.Empty(Under(Eligibility.BothParentsAway.BridgingDays(30), Weekly.Only(All.WithParentsAway(AwayParents.One))).Lint());

    private static Duty Other(string id) => Duty.ForEachChild(id, Role.Mentor, CareAction.HeartToHeartTalk);

    private static string Head(LintFinding finding) => $"{finding.Code} {string.Join(", ", finding.DutyIds)}";
}
