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
            Assert.All(change.Duties.Concat(change.People), row => Assert.Equal(row.After - row.Before, row.Added - row.Removed));
            Assert.Equal(change.Added.Count - change.Removed.Count, change.Duties.Sum(row => row.Added - row.Removed));
            Assert.Equal(change.Redated.Count, change.Duties.Sum(row => row.Redated));
            Assert.Equal(change.Duties.Sum(row => row.After), change.People.Sum(row => row.After));
            Assert.Equal(Owed(change.After.For(programme.Calendar, programme.School).Plan(range, log)).Except(Owed(programme.Plan(range, log))), change.Added.Select(item => item.Key));
        }
    }

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
