using LeftBehind.Domain.Tests.SchoolPairings;
using static LeftBehind.Domain.Tests.SchoolPairings.Pairs;

namespace LeftBehind.Domain.Tests.Feasibilities;

/// <summary>Whether small schools can do what is asked of them, reckoned by hand.</summary>
public sealed class FeasibilityTests
{
    private static readonly PairingRule Mentors = new PairingRule(Role.Mentor).WithChildrenPerHelper(AtMost(2)).WithHelpersPerChild(AtLeast(1)).HelpersAre(Role.Staff).Citing("S0.1.0b");
    private static readonly Duty Talk = Duty.ForEachChild("talk", Role.Mentor, CareAction.HeartToHeartTalk).Per(Cycle.SchoolWeek).WithTimes(2).Citing("S1");
    private static readonly WorkAssumptions Sixty = WorkAssumptions.Ours.WithMinutes(CareAction.HeartToHeartTalk, 30).WithWeeklyLimit(60);

    private static string[] Numbered(string letter, int count) => [.. Enumerable.Range(1, count).Select(i => $"{letter}{i:000}")];

    private static string Lines(Feasibility feasibility) => feasibility.ToText(Language.English);

    private static Feasibility Ask(CareProgramme programme, WorkAssumptions? work = null) => programme.Feasibility(Sept(1, 28), CareLog.Empty, work ?? WorkAssumptions.Ours);

    [Fact]
    public void EighteenTeachersCannotTakeAHundredAndThirtySixChildrenByTwos()
    {
        var facts = School(Numbered("k", 136), Numbered("t", 18));
        foreach (var child in Numbered("k", 24))
            facts.Child(child).Needs(Need.KeyChild, Always);
        foreach (var child in Numbered("k", 40))
            facts.Child(child).Needs(Need.Poverty, Always);
        var conflict = Assert.Single(Ask(facts.Programme(Mentors)).PairingConflicts);
        Assert.Equal(("18 × 2 < 136", 100, Sept(1, 28)), (conflict.Sum, conflict.Missing, conflict.Days));
        Assert.Equal([PairingClause.HelpersPerChildMin, PairingClause.ChildrenPerHelperMax], conflict.Clauses);
        Assert.Equal(
            ["a limit of 8 children per helper", "50 more helpers", "only children with this need: Child to look after first (112 children fewer)", "no helper promised to a child (136 children fewer)"],
            conflict.Relaxations.Select(item => item.ToString()));
        Assert.Equal("Mentor (2025-09-01/2025-09-28, version 1): 18 × 2 < 136, places missing: 100 [helpersPerChild.min, childrenPerHelper.max, S0.1.0b]", conflict.ToString());
    }

    [Fact]
    public void AmongNeedsThatWorkTheOneThatKeepsMostChildrenComesFirst()
    {
        var facts = School(Numbered("k", 5), "t1");
        facts.Child("k001").Needs(Need.Poverty, Always);
        facts.Child("k002").Needs(Need.KeyChild, Always);
        facts.Child("k003").Needs(Need.KeyChild, Always);
        var needs = Assert.Single(Ask(facts.Programme(Mentors)).PairingConflicts).Relaxations.Where(item => item.Kind == RelaxationKind.OnlyChildrenInNeed);
        Assert.Equal([("key-child", 3), ("poverty", 4)], needs.Select(item => (item.Need!.Value, item.ChildrenLeftOut)));
    }

    [Fact]
    public void ANeedThatLeavesTooFewChildrenForThoseWhoMustHelpIsNotOffered()
    {
        var facts = School(Numbered("k", 5), "t1", "t2");
        facts.Child("k001").Needs(Need.KeyChild, Always);
        foreach (var child in Numbered("k", 5).Skip(1))
            facts.Child(child).NoOtherNeeds();
        var rule = Mentors.WithChildrenPerHelper(new(1, 2)).WithHelpersPerChild(new(1, 1));
        Assert.Equal(
            [RelaxationKind.MoreChildrenPerHelper, RelaxationKind.MoreHelpers, RelaxationKind.FewerHelpersRequired],
            Assert.Single(Ask(facts.Programme(rule)).PairingConflicts).Relaxations.Select(item => item.Kind));
    }

    [Fact]
    public void TeachersWhoMustEachHaveAChildNeedAsManyChildren()
    {
        var rule = new PairingRule(Role.Mentor).WithChildrenPerHelper(AtLeast(1)).WithHelpersPerChild(AtMost(1)).HelpersAre(Role.Staff);
        var conflict = Assert.Single(Ask(School(["k1", "k2"], "t1", "t2", "t3", "t4", "t5").Programme(rule)).PairingConflicts);
        Assert.Equal((PairingLack.Children, "2 < 5", 3), (conflict.Lack, conflict.Sum, conflict.Missing));
        Assert.Equal([PairingClause.HelpersPerChildMax, PairingClause.ChildrenPerHelperMin, PairingClause.Helpers], conflict.Clauses);
        Assert.Equal([(RelaxationKind.MoreHelpersPerChild, (int?)3), (RelaxationKind.FewerChildrenRequired, 0)], conflict.Relaxations.Select(item => (item.Kind, item.Number)));
    }

    [Fact]
    public void WhatIsNotKnownMakesNothingImpossible()
    {
        var facts = new SchoolBuilder("hill");
        facts.Child("k1").Enrolled(Always);
        facts.Staff("t1").FromOutside();
        Assert.True(Ask(facts.Programme(Mentors)).IsFeasible);
        facts.Staff("t2");
        Assert.True(Ask(facts.Programme(Mentors.WithChildrenPerHelper(AtLeast(1)))).IsFeasible);
    }

    [Fact]
    public void TheDaysAreThoseOnWhichMostIsMissing()
    {
        var facts = School(Numbered("k", 4), "t1");
        facts.Staff("t2").Employed(Days(1, 10));
        facts.Child("k005").Enrolled(Days(20, 22)).Declared(AwayParents.Both, Always);
        var conflict = Assert.Single(Ask(facts.Programme(Mentors)).PairingConflicts);
        Assert.Equal((Sept(20, 22), "1 × 2 < 5"), (conflict.Days, conflict.Sum));
        Assert.True(facts.Programme(Mentors).Feasibility(Sept(1, 10), CareLog.Empty, WorkAssumptions.Ours).IsFeasible);
    }

    [Fact]
    public void EachVersionIsAskedOnItsOwnDays()
    {
        var programme = School(["k1", "k2", "k3"], "t1").Under(Version("1", 1, Mentors.WithChildrenPerHelper(AtMost(3))), Version("2", 12, Mentors));
        var conflict = Assert.Single(Ask(programme).PairingConflicts);
        Assert.Equal(("2", Sept(12, 28), "1 × 2 < 3"), (conflict.Version.Id, conflict.Days, conflict.Sum));
        var relaxed = conflict.Relaxations[0].Programme.Policy;
        Assert.Equal((3, 3), (relaxed.Versions[0].PairingRules[0].ChildrenPerHelper!.Max, relaxed.Versions[1].PairingRules[0].ChildrenPerHelper!.Max));
    }

    [Fact]
    public void APersonWithTooMuchWorkIsToldTheWeekAndTheDuties()
    {
        var version = Version("1", 1, Mentors).WithDuty(Talk);
        var facts = School(["k1", "k2"], "t1");
        var feasibility = Ask(facts.Under(version), Sixty);
        var conflict = Assert.Single(feasibility.WorkConflicts);
        Assert.Equal(("t1", Sept(1, 7), 120, 60, "60 < 120"), (conflict.PersonId, conflict.Weeks, conflict.Minutes, conflict.Capacity, conflict.Sum));
        Assert.Equal(["talk 120"], conflict.Duties.Select(item => item.ToString()));
        Assert.Equal(["S1"], conflict.Citations);
        Assert.Equal(["a weekly limit of 120 minutes", "talk only 1 × a block (8 acts fewer)", "without talk (16 acts fewer)"], conflict.Relaxations.Select(item => item.ToString()));
        Assert.Empty(feasibility.PairingConflicts);
    }

    [Fact]
    public void ChildrenWithoutAHelperAreWorkForWhomTheyAreProposedTo()
    {
        var version = Version("1", 1, Mentors.WithChildrenPerHelper(AtMost(4))).WithDuty(Talk);
        Assert.True(Ask(School(["k1", "k2"], "t1", "t2").Under(version), Sixty).IsFeasible);
        Assert.Single(Ask(School(["k1", "k2", "k3"], "t1", "t2").Under(version), Sixty).WorkConflicts);
    }

    [Fact]
    public void WhoHasTooManyChildrenGivesThemToOthersWhereTheRuleDoesNotCrowdThem()
    {
        // t1 and t2 are as good for anybody; the teacher of the class is better, and gets all three.
        var facts = School(["k1", "k2", "k3"], "t1", "t2", "t3");
        facts.Class("c1", 1).Teacher("t1", Always);
        foreach (var child in new[] { "k1", "k2", "k3" })
            facts.Child(child).InClass("c1", Always);
        var conflict = Assert.Single(Ask(facts.Under(Version("1", 1, Mentors.WithChildrenPerHelper(AtMost(4))).WithDuty(Talk)), Sixty).WorkConflicts);
        var relaxation = Assert.Single(conflict.Relaxations, item => item.Kind == RelaxationKind.FewerChildrenPerHelper);
        Assert.Equal(("t1", 1, 0), (conflict.PersonId, relaxation.Number, relaxation.ActsLeftOut));
        Assert.True(Ask(relaxation.Programme, relaxation.Assumptions).IsFeasible);
    }

    [Fact]
    public void AWeekOfLeaveHoldsNothingAndADayAtWorkHoldsAll()
    {
        var version = Version("1", 1).WithDuty(Duty.ForSchool("report", Role.Principal, CareAction.SendLetter).On(Anchor.EveryYearOn(new AnnualDate(9, 8)))
            .WithRecurrence(Recurrence.On(Anchor.EveryYearOn(new AnnualDate(9, 8))).Reaching(Period.Zero, Period.FromDays(7))).WithTimes(2));
        var work = WorkAssumptions.Ours.WithMinutes(CareAction.SendLetter, 40).WithWeeklyLimit(60);
        SchoolBuilder Facts(int to) => Facts2(School([], "t1"), to);
        SchoolBuilder Facts2(SchoolBuilder facts, int to)
        {
            facts.Staff("t1").Holds(Role.Principal, Always).OnLeave(Days(8, to));
            return facts;
        }
        Assert.True(Ask(Facts(13).Under(version), work).IsFeasible);
        Assert.Equal("60 < 80", Assert.Single(Ask(Facts(14).Under(version), work).WorkConflicts).Sum);
    }

    [Fact]
    public void WhatIsOnlyEncouragedIsNoWorkAndWhatNobodyAnswersForIsCounted()
    {
        var version = Version("1", 1).WithDuty(Talk.As(Modality.Encouraged)).WithDuty(Duty.ForSchool("report", Role.Principal, CareAction.SendLetter).Per(Cycle.Month, Season.Term));
        var feasibility = Ask(School(["k1", "k2"], "t1").Under(version), Sixty);
        Assert.Equal((true, 1), (feasibility.IsFeasible, feasibility.Unassigned));
    }

    [Fact]
    public void OurMinutesAreMarkedAndTheSchoolsReplaceThem()
    {
        Assert.Equal((20, true), (WorkAssumptions.Ours.MinutesOf(CareAction.HeartToHeartTalk), WorkAssumptions.Ours.IsOurs(CareAction.HeartToHeartTalk)));
        Assert.Equal((30, false), (Sixty.MinutesOf(CareAction.HeartToHeartTalk), Sixty.IsOurs(CareAction.HeartToHeartTalk)));
        Assert.Equal(30, WorkAssumptions.Ours.MinutesOf(new CareAction("something-of-their-own")));
        Assert.Null(WorkAssumptions.Ours.WeeklyLimit);
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkAssumptions.Ours.WithWeeklyLimit(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkAssumptions.Ours.WithMinutes(CareAction.HomeVisit, 10081));
    }

    [Fact]
    public void WithoutALimitWorkIsNotLimitedAndTheTextSaysSo() => Assert.Equal(
        "feasible 2025-09-01/2025-09-28\nno weekly limit is set: work is not limited\n",
        Lines(Ask(School(["k1", "k2"], "t1").Under(Version("1", 1, Mentors).WithDuty(Talk.WithTimes(300))))));
}
