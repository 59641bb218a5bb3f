using LeftBehind.Domain.Tests.Differential;
using LeftBehind.Domain.Worlds;
using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests;

/// <summary>What a change of policy means: impact of section 10, and the differences in words.</summary>
public sealed class CompareTests
{
    private static readonly DateInterval Term = Span("9-1/10-26");

    [Fact]
    public void ADutyThatIsAddedAddsItsObligations()
    {
        var change = Change(Of(Weekly(TalkDuty())), version => version.WithDuty(Scene.On(Duty.ForEachChild("visit", Role.Mentor, CareAction.HomeVisit), 6, "9-1", "9-22")));

        Assert.Equal(["talk: 8 → 8 (+0 −0, 0), 8 → 8", "visit: 0 → 2 (+2 −0, 0), 0 → 2, 9-1"], Rows(change.Duties));
        Assert.Equal(["t1: 8 → 10 (+2 −0, 0), 8 → 10"], Rows(change.People));
        Assert.Equal(["visit@k1 9-1/9-7", "visit@k1 9-22/9-28"], change.Added.Select(View.Window));
        Assert.Equal(("visit", DifferenceKind.Added), change.Differences.Select(item => (item.Id!, item.Kind)).Single());
    }

    [Fact]
    public void ADutyThatIsDroppedRemovesThem()
    {
        var change = Change(Of(Weekly(TalkDuty()).WithTimes(2)), version => version.WithoutDuty("talk"));

        Assert.Equal(["talk: 8 → 0 (+0 −8, 0), 16 → 0"], Rows(change.Duties));
        Assert.Equal(["t1: 8 → 0 (+0 −8, 0), 16 → 0"], Rows(change.People));
        Assert.Equal(8, change.Removed.Count);
        Assert.Equal(("talk", DifferenceKind.Removed), change.Differences.Select(item => (item.Id!, item.Kind)).Single());
    }

    [Fact]
    public void AWindowThatMovesInItsBlockIsRedated()
    {
        var change = Change(Of(TalkDuty().Per(Cycle.Month, Season.Term)).On(calendar => calendar.WithUntil(Day("10-31"))), version => version.WithDuty(TalkDuty().Per(Cycle.Month, Season.Always)));

        Assert.Equal(["talk: 2 → 2 (+0 −0, 1), 2 → 2, 10-1"], Rows(change.Duties));
        Assert.Equal(["talk@k1 10-1/10-31"], change.Redated.Select(View.Window));
    }

    [Fact]
    public void AQuotaThatGrowsIsMoreActsButNoMoreObligations()
    {
        var change = Change(Of(Weekly(TalkDuty())), version => version.WithDuty(version.Duty("talk").WithTimes(3)));

        Assert.Equal(["talk: 8 → 8 (+0 −0, 0), 8 → 24, 9-1"], Rows(change.Duties));
        Assert.Equal(["duty talk: how often: once in each week of term → 3 times in each week of term [no clause]"], change.Differences.Select(item => item.ToString()));
    }

    [Fact]
    public void ARhythmThatChangesRemovesTheOldBlocksAndAddsTheNew()
    {
        var change = Change(Of(Weekly(TalkDuty())), version => version.WithDuty(TalkDuty().Per(Cycle.Month, Season.Term)));

        Assert.Equal(["talk: 8 → 2 (+2 −8, 0), 8 → 2, 9-1"], Rows(change.Duties));
    }

    [Fact]
    public void AVersionOfLaterLeavesWhatCameBefore()
    {
        var scene = Of(Weekly(TalkDuty()));
        var change = scene.Programme().Compare(scene.Policy.Revise("2", Day("9-17"), version => version.WithDuty(TalkDuty().Per(Cycle.Month, Season.Term))), Term, scene.Log);

        // Weeks of 1, 8 and 15 September stay, the last of them until the 16th; five go, and two months come.
        Assert.Equal(["talk: 8 → 5 (+2 −5, 1), 8 → 5, 9-15"], Rows(change.Duties));
        Assert.Equal(["talk@k1 9-15/9-16"], change.Redated.Select(View.Window));
    }

    [Fact]
    public void WhatPassesFromOnePersonToAnotherIsRemovedThereAndAddedHere()
    {
        var scene = Empty(Scene.On(TalkDuty(), 6, "9-1")).Child("k1").Mentor("t1", "k1").Helper("t2", Role.Volunteer, "k1");
        var change = Change(scene, version => version.WithDuty(Scene.On(Duty.ForEachChild("talk", Role.Volunteer, Talk), 6, "9-1")));

        Assert.Equal(["talk: 1 → 1 (+0 −0, 0), 1 → 1"], Rows(change.Duties));
        Assert.Equal(["t1: 1 → 0 (+0 −1, 0), 1 → 0", "t2: 0 → 1 (+1 −0, 0), 0 → 1"], Rows(change.People));
    }

    [Fact]
    public void NobodyIsARowTooAndComesLast()
    {
        var change = Change(Of(Weekly(TalkDuty())).Child("k2"), version => version.WithoutDuty("talk"));

        Assert.Equal(["t1: 8 → 0 (+0 −8, 0), 8 → 0", "nobody: 8 → 0 (+0 −8, 0), 8 → 0"], Rows(change.People));
    }

    [Fact]
    public void WhatIsExcusedWaivedOrUndeterminedIsNotCounted()
    {
        var scene = Of(Weekly(TalkDuty())).Pupil("k2").Child("k3", "9-1/9-3").Excused("9-8/9-14");

        Assert.Equal(["talk: 7 → 0 (+0 −7, 0), 7 → 0"], Rows(Change(scene, version => version.WithoutDuty("talk")).Duties));
    }

    [Fact]
    public void ARenamedDutyIsOneDifferenceOfItsId()
    {
        var change = Change(Of(Weekly(TalkDuty()).WithTitle(new LocalizedText("谈心", "talk"))), version => version.WithoutDuty("talk").WithDuty(Weekly(TalkDuty("care")).WithTitle(new LocalizedText("谈心", "talk"))));

        Assert.Equal(["duty care: renamed: talk → care [no clause]"], change.Differences.Select(item => item.ToString()));
        Assert.Equal(["care: 0 → 8 (+8 −0, 0), 0 → 8, 9-1", "talk: 8 → 0 (+0 −8, 0), 8 → 0"], Rows(change.Duties));
    }

    [Fact]
    public void NoChangeIsNoDifferenceAndNoWork()
    {
        var change = Change(Of(Weekly(TalkDuty())), version => version);

        Assert.Empty(change.Differences);
        Assert.Equal(["talk: 8 → 8 (+0 −0, 0), 8 → 8"], Rows(change.Duties));
    }

    [Fact]
    public async Task AChangeInWords()
    {
        var change = Change(
            Of(Weekly(TalkDuty()).Citing("art-1"), TalkDuty("old").Per(Cycle.Term)).Child("k2"),
            version => version.WithMinimumDays(7).Covering(Eligibility.BothParentsAway).WithoutDuty("old")
                .WithDuty(Weekly(TalkDuty()).WithTimes(2).Citing("art-2")).WithDuty(Duty.ForSchool("meet", Role.Principal, CareAction.HomeVisit).Per(Cycle.Term)));
        await Verifier.Verify(change.ToText(Language.English) + "\n" + change.ToText(Language.Chinese));
    }

    [Fact]
    public void InEveryRowOfRandomWorldsAfterLessBeforeIsAddedLessRemoved()
    {
        for (var seed = 1UL; seed <= 200; seed++)
        {
            var world = WorldGenerator.Generate(seed);
            var programme = WorldRun.Read(world, out var log);
            var range = new DateInterval(world.Questions[0].From, world.Questions[0].To);
            var change = programme.Compare(Next(programme.Policy, seed), range, log);
            Assert.All(change.Duties.Concat(change.People).Concat(change.Weeks).Concat(change.Children), row => Assert.Equal(row.After - row.Before, row.Added - row.Removed));
            Assert.Equal(Sums(change.Duties), Sums(change.Weeks));
            Assert.All(change.Weeks, week => Assert.Equal((IsoDayOfWeek.Monday, week.Id), (week.Monday!.Value.DayOfWeek, $"{week.Monday:uuuu-MM-dd}")));
            Assert.Equal(change.Weeks.Select(week => week.ActsAfter).Append(0).Max(), change.PeakAfter?.ActsAfter ?? 0);
            Assert.Equal(change.Added.Count - change.Removed.Count, change.Duties.Sum(row => row.Added - row.Removed));
            Assert.Equal(change.Redated.Count, change.Duties.Sum(row => row.Redated));
            Assert.Equal(change.Duties.Sum(row => row.After), change.People.Sum(row => row.After));
            Assert.Equal(Owed(change.After.For(programme.Calendar, programme.School).Plan(range, log)).Except(Owed(programme.Plan(range, log))), change.Added.Select(item => item.Key));
        }
    }

    [Fact]
    public void AWeekHoldsTheWindowsThatBeginInIt()
    {
        var change = Change(Of(Weekly(TalkDuty())), version => version.WithDuty(TalkDuty().Per(Cycle.Month, Season.Term).WithTimes(3)));

        // September's window begins on Monday the 1st, October's on Wednesday the 1st, in the week of 29 September.
        Assert.Equal(
            ["2025-09-01: 1 → 1 (+1 −1, 0), 1 → 3", "2025-09-08: 1 → 0 (+0 −1, 0), 1 → 0", "2025-09-15: 1 → 0 (+0 −1, 0), 1 → 0", "2025-09-22: 1 → 0 (+0 −1, 0), 1 → 0",
                "2025-09-29: 1 → 1 (+1 −1, 0), 1 → 3", "2025-10-06: 1 → 0 (+0 −1, 0), 1 → 0", "2025-10-13: 1 → 0 (+0 −1, 0), 1 → 0", "2025-10-20: 1 → 0 (+0 −1, 0), 1 → 0"],
            Rows(change.Weeks));
    }

    [Fact]
    public void ThePeakIsTheWeekWithTheMostActsTheFirstOfSeveral()
    {
        var change = Change(Of(Weekly(TalkDuty())), version => version.WithDuty(Scene.On(Duty.ForEachChild("visit", Role.Mentor, CareAction.HomeVisit), 6, "9-22").WithTimes(3)));

        Assert.Equal(("2025-09-01", 1, "2025-09-22", 4), (change.PeakBefore!.Id, change.PeakBefore.ActsBefore, change.PeakAfter!.Id, change.PeakAfter.ActsAfter));
        Assert.Null(Change(Of(Weekly(TalkDuty())), version => version.WithoutDuty("talk")).PeakAfter);
    }

    [Fact]
    public void AWindowThatMovesToAnotherWeekIsRemovedThereAndAddedHere()
    {
        // k1 has one parent away from 1 September and both from the 10th: the month's window begins later.
        var scene = Empty(TalkDuty().Per(Cycle.Month, Season.Term)).Pupil("k1", more: child => child.Declared(AwayParents.One, When("9-1/9-9")).Declared(AwayParents.Both, When("9-10/..")));
        var change = scene.Programme().Compare(new Policy("p", scene.Policy.Latest.Covering(Eligibility.BothParentsAway)), Span("9-1/9-30"), scene.Log);

        Assert.Equal(["talk: 1 → 1 (+0 −0, 1), 1 → 1, 9-10"], Rows(change.Duties));
        Assert.Equal(["2025-09-01: 1 → 0 (+0 −1, 0), 1 → 0", "2025-09-08: 0 → 1 (+1 −0, 0), 0 → 1"], Rows(change.Weeks));
        Assert.Equal(["k1: 1 → 1 (+0 −0, 1), 1 → 1"], Rows(change.Children));
    }

    [Fact]
    public void AChildToWhomNothingIsOwedAfterFallsOutAndTheOtherWayRoundComesIn()
    {
        var scene = Of(Weekly(TalkDuty())).Pupil("k2", more: child => child.Declared(AwayParents.One, When("9-1/.."))).Pupil("k3");
        var stricter = new Policy("p", scene.Policy.Latest.Covering(Eligibility.BothParentsAway));
        var out_ = scene.Programme().Compare(stricter, Term, scene.Log);
        var in_ = stricter.For(scene.Calendar, scene.School).Compare(scene.Policy, Term, scene.Log);

        Assert.Equal(["k1: 8 → 8 (+0 −0, 0), 8 → 8", "k2: 8 → 0 (+0 −8, 0), 8 → 0"], Rows(out_.Children));
        Assert.Equal([["k2"], [], ["k2"], []], new[] { out_.ChildrenOut, out_.ChildrenIn, out_.LeftBehindOnlyBefore, out_.LeftBehindOnlyAfter });
        Assert.Equal([["k2"], [], ["k2"], []], new[] { in_.ChildrenIn, in_.ChildrenOut, in_.LeftBehindOnlyAfter, in_.LeftBehindOnlyBefore });
    }

    [Fact]
    public void AChildFallsOutOfADutyTowardItsFamilyThoughASiblingKeepsIt()
    {
        var scene = Empty(Weekly(Duty.ForEachFamily("call", Role.Mentor, Talk))).Child("k1", more: child => child.OfFamily("f"))
            .Pupil("k2", more: child => child.OfFamily("f").Declared(AwayParents.One, When("9-1/..")));
        var change = Change(scene, version => version.Covering(Eligibility.BothParentsAway));

        Assert.Equal(["call: 8 → 8 (+0 −0, 0), 8 → 8"], Rows(change.Duties));
        Assert.Equal(["k2"], change.ChildrenOut);
    }

    [Fact]
    public void WhoGoesOverALoadCannotDivideTheWorkOverTheWeeks()
    {
        var work = WorkAssumptions.Ours.WithWeeklyLimit(60);
        var weekly = Change(Of(Weekly(TalkDuty())), version => version.WithDuty(Weekly(TalkDuty()).WithTimes(4)));
        var monthly = Change(Of(Weekly(TalkDuty())), version => version.WithDuty(TalkDuty().Per(Cycle.Month, Season.Term).WithTimes(4)));

        // A talk is 20 minutes by our guess: one a week, then four a week; or four a month, October's within four weeks.
        Assert.Equal("t1 20 → 80", Assert.Single(weekly.Loads(work)).ToString());
        Assert.Equal((true, false, Span("9-1/9-7")), (weekly.Loads(work)[0].GoesOver, weekly.Loads(work)[0].IsOverBefore, weekly.Loads(work)[0].FullWeeks));
        Assert.Equal("t1 20 → 20", Assert.Single(monthly.Loads(work)).ToString());
        Assert.False(monthly.Loads(work)[0].GoesOver);
        Assert.False(weekly.Loads(WorkAssumptions.Ours)[0].GoesOver);
        Assert.Equal(0, Assert.Single(Change(Of(Weekly(TalkDuty())), version => version.WithoutDuty("talk")).Loads(work)).MinutesAfter);
    }

    private static (int Before, int After, int ActsBefore, int ActsAfter) Sums(IReadOnlyList<ImpactRow> rows) =>
        (rows.Sum(row => row.Before), rows.Sum(row => row.After), rows.Sum(row => row.ActsBefore), rows.Sum(row => row.ActsAfter));

    private static Policy Next(Policy policy, ulong seed) => (seed % 4) switch
    {
        0 => policy.Only(policy.Latest.Id),
        1 => new Policy(policy.Id, [.. policy.Versions.Select(version => version.Covering(Eligibility.BothParentsAway))]),
        2 => new Policy(policy.Id, [.. policy.Versions.Select(version => version.WithMinimumShare(1).WithMinimumDays(30))]),
        _ => new Policy(policy.Id, [.. policy.Versions.Select(version => version.Duties.Aggregate(version, (all, duty) => all.WithDuty(duty.WithTimes(duty.Times % 3 + 1).As(Modality.Must))))]),
    };

    private static string[] Owed(Obligations plan) => plan.WithStatus(ObligationStatus.Upcoming).Select(item => item.Key).ToArray();

    private static Change Change(Scene scene, Func<PolicyVersion, PolicyVersion> next) => scene.Programme().Compare(new Policy("p", next(scene.Policy.Latest)), Term, scene.Log);

    private static IEnumerable<string> Rows(IEnumerable<ImpactRow> rows) => rows.Select(row =>
        $"{row.Id ?? "nobody"}: {row.Before} → {row.After} (+{row.Added} −{row.Removed}, {row.Redated}), {row.ActsBefore} → {row.ActsAfter}" + (row.FirstScheduled is { } first ? ", " + Short(first) : string.Empty));
}
