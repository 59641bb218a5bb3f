using static LeftBehind.Domain.Tests.Verdicts.TalkPolicies;

namespace LeftBehind.Domain.Tests.Verdicts;

/// <summary>A policy checked against a baseline.</summary>
public sealed class CheckTests
{
    private static readonly Duty Visit = Duty.ForEachFamily("visit", Role.HomeroomTeacher, CareAction.HomeVisit).Per(Cycle.Term).Citing("L1");
    private static readonly Policy Baseline = Of(Weekly.Citing("L2"), Visit);

    [Fact]
    public void APolicyIsNoWeakerThanItself()
    {
        var check = Baseline.CheckAgainst(Baseline);
        Assert.True(check.IsNoWeaker);
        Assert.Equal(["eligibility equal", "duties talk equal", "duties visit equal"], check.Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void WhatIsAskedLessOftenIsWeakerAndWhatIsNotAskedIsSilent()
    {
        var check = Of(Talk.Per(Cycle.Month, Season.Term)).CheckAgainst(Baseline);
        Assert.False(check.IsNoWeaker);
        Assert.Equal([(CheckOutcome.Equal, false), (CheckOutcome.Weaker, true), (CheckOutcome.Silent, true)], check.Findings.Select(finding => (finding.Outcome, finding.IsWeaker)));
        Assert.Equal(["L2"], check.Findings[1].Citations);
        Assert.NotEmpty(check.Findings[1].Verdict!.Witnesses);
    }

    [Fact]
    public void ADutyOfAnotherIdIsFoundByItsAction()
    {
        var check = Of(Duty.ForEachChild("conversation", Role.Mentor, CareAction.HeartToHeartTalk).Per(Cycle.SchoolWeek).WithTimes(2), Visit).CheckAgainst(Baseline);
        Assert.Equal(("conversation", CheckOutcome.Stricter), (check.Findings[1].Verdict!.IdAfter, check.Findings[1].Outcome));
        Assert.True(check.IsNoWeaker);
    }

    [Fact]
    public void OfSeveralTheNearestIsTaken()
    {
        var monthly = Duty.ForEachChild("monthly", Role.Mentor, CareAction.HeartToHeartTalk).Per(Cycle.Month, Season.Term);
        var weekly = Duty.ForEachChild("weekly", Role.Mentor, CareAction.HeartToHeartTalk).Per(Cycle.SchoolWeek);
        Assert.Equal("weekly", Of(monthly, weekly).CheckAgainst(Of(Weekly)).Findings[1].Verdict!.IdAfter);
    }

    [Fact]
    public void SilenceOnWhatTheFamilyOwesIsNoWeakness()
    {
        var calls = Duty.ForEachChild("call", Role.Parents, CareAction.ChildParentCall).Per(Cycle.Week, Season.Always);
        var finding = Of().CheckAgainst(Of(calls)).Findings[1];
        Assert.Equal((CheckOutcome.Silent, false), (finding.Outcome, finding.IsWeaker));
    }

    [Fact]
    public void ARuleWithoutDaysAsksThatItIsThere()
    {
        var baseline = Of(Talk);
        Assert.Equal([CheckOutcome.Silent, CheckOutcome.Equal, CheckOutcome.Stricter], new[] { Of(Visit), Of(Talk), Of(Weekly) }.Select(policy => policy.CheckAgainst(baseline).Findings[1].Outcome));
    }

    [Fact]
    public void ALaterClockIsWeaker()
    {
        var baseline = new Policy("law", Rules.WithEscalation(new Escalation("report", IncidentKind.Injury).Notify(Role.Authority, Deadline.Within(Duration.FromHours(2))).Citing("L3")));
        var school = new Policy("school", Rules.WithEscalation(new Escalation("accident", IncidentKind.Injury).Notify(Role.Authority, Deadline.WithinDays(1))));
        var finding = school.CheckAgainst(baseline).Findings[1];
        Assert.Equal(("report", "accident", CheckOutcome.Weaker), (finding.BaselineId, finding.Verdict!.IdAfter, finding.Outcome));
    }
}
