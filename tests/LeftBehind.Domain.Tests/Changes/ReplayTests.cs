using LeftBehind.Domain.Tests.Properties;
using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests;

/// <summary>What was done, put to another policy.</summary>
public sealed class ReplayTests
{
    private static readonly DateInterval Term = Span("9-1/10-26");

    [Fact]
    public void WhatWasDoneTwiceMeetsTheDoubleQuotaAndOnceDoesNot()
    {
        var scene = Of(Weekly(TalkDuty())).Did("r1", "9-3").Did("r2", "9-4").Did("r3", "9-10");
        var replay = Replayed(scene, version => version.WithDuty(Weekly(TalkDuty()).WithTimes(2)));

        // Before: two of eight weeks. After: the first week alone; the second has one of two.
        Assert.Equal(["talk met 2>1 missed 6>7 open 0>0 new 0/0/0 gone 0/0/0"], Rows(replay.Duties));
        Assert.Equal(["talk@child:k1@2025-09-08/2025-09-14 met → missed"], replay.Obligations.Where(item => item.StandingBefore != item.StandingAfter).Select(item => item.ToString()));
        Assert.Equal(["r1", "r2"], replay.Obligations[0].After!.Value.Records.Select(record => record.Id));
    }

    [Fact]
    public void WhatIsAskedOnlyAfterMayBeDoneAlready()
    {
        var scene = Of(Weekly(TalkDuty())).Did("v", "9-2", action: CareAction.HomeVisit);
        var replay = Replayed(scene, version => version.WithoutDuty("talk").WithDuty(Scene.On(Duty.ForEachChild("visit", Role.Mentor, CareAction.HomeVisit), 6, "9-1", "9-22")));

        Assert.Equal(["talk met 0>0 missed 8>0 open 0>0 new 0/0/0 gone 0/8/0", "visit met 0>1 missed 0>1 open 0>0 new 1/1/0 gone 0/0/0"], Rows(replay.Duties));
        Assert.Equal(["t1 met 0>1 missed 8>1 open 0>0 new 1/1/0 gone 0/8/0"], Rows(replay.People));
    }

    [Fact]
    public void WhatPassesToAnotherPersonIsGoneThereAndNewHere()
    {
        var scene = Empty(Scene.On(TalkDuty(), 6, "9-1")).Child("k1").Mentor("t1", "k1").Helper("t2", Role.Volunteer, "k1").Did("r", "9-2");
        var replay = Replayed(scene, version => version.WithDuty(Scene.On(Duty.ForEachChild("talk", Role.Volunteer, Talk), 6, "9-1")));

        Assert.Equal(["talk met 1>0 missed 0>1 open 0>0 new 0/0/0 gone 0/0/0"], Rows(replay.Duties));
        Assert.Equal(["t1 met 1>0 missed 0>0 open 0>0 new 0/0/0 gone 1/0/0", "t2 met 0>0 missed 0>1 open 0>0 new 0/1/0 gone 0/0/0"], Rows(replay.People));
    }

    [Fact]
    public void WhatIsExcusedWaivedOrUndeterminedIsNotAsked()
    {
        var scene = Of(Weekly(TalkDuty())).Pupil("k2").Excused("9-8/9-14");
        var replay = Replayed(scene, version => version.WithoutDuty("talk"));

        Assert.Equal(["talk met 0>0 missed 7>0 open 0>0 new 0/0/0 gone 0/7/0"], Rows(replay.Duties));
        Assert.Equal(9, replay.Obligations.Count(item => item.StandingBefore == ReplayStanding.NotAsked));
    }

    [Fact]
    public void AVersionOfLaterGovernsLastTermOnlyIfItIsTakenAlone()
    {
        var scene = Of(Weekly(TalkDuty())).Did("r", "9-3");
        var next = scene.Policy.Revise("2", Day("2026-1-1"), version => version.WithDuty(Weekly(TalkDuty()).WithTimes(2)));

        Assert.Equal(["talk met 1>1 missed 7>7 open 0>0 new 0/0/0 gone 0/0/0"], Rows(scene.Programme().Replay(next, Term, As("12-1"), scene.Log).Duties));
        Assert.Equal(["talk met 1>0 missed 7>8 open 0>0 new 0/0/0 gone 0/0/0"], Rows(scene.Programme().Replay(next.Only("2"), Term, As("12-1"), scene.Log).Duties));
    }

    [Fact]
    public async Task AReplayInWords()
    {
        var scene = Of(Weekly(TalkDuty())).Child("k2").Did("r1", "9-3").Did("r3", "9-10");
        var replay = scene.Programme().Replay(new Policy("next", scene.Policy.Latest.WithDuty(Weekly(TalkDuty()).WithTimes(2)).WithDuty(Duty.ForSchool("meet", Role.Principal, CareAction.HomeVisit).Per(Cycle.Term))), Span("9-1/9-20"), As("9-30"), scene.Log);

        await Verifier.Verify(replay.ToText(Language.English) + "\n" + replay.ToText(Language.Chinese) + "\n" + AnswerJson.Of(replay));
    }

    [Fact]
    public void OfRandomWorldsEveryRowAddsUpAndEverySideIsItsLedger() => AnyWorld.Holds(
        world =>
        {
            if (world.Documents.OtherPolicy.Length == 0)
                return;
            var next = Documents.Policy.Read(world.Documents.OtherPolicy, "other.json").Value;
            var replay = world.Programme.Replay(next, world.Range, world.AsOf, world.Log);
            Assert.Equal(world.Ledger().Obligations.Select(Text.Of).Order(), replay.Obligations.Where(item => item.Before is not null).Select(item => Text.Of(item.Before!.Value)).Order());
            Assert.Equal(next.For(world.Programme.Calendar, world.Programme.School).Ledger(world.Range, world.AsOf, world.Log).Obligations.Select(Text.Of), replay.Obligations.Where(item => item.After is not null).Select(item => Text.Of(item.After!.Value)));
            foreach (var row in replay.Duties.Concat(replay.People))
                Assert.Equal(Asked(row, after: true) - Asked(row, after: false), row.NewMet + row.NewMissed + row.NewOpen - row.GoneMet - row.GoneMissed - row.GoneOpen);
            Assert.Equal(replay.Duties.Sum(row => row.MetAfter), replay.People.Sum(row => row.MetAfter));
            Assert.Equal(replay.Duties.Sum(row => row.MissedBefore), replay.Obligations.Count(item => item.StandingBefore == ReplayStanding.Missed));
        },
        cases: 600);

    private static int Asked(ReplayRow row, bool after) => after ? row.MetAfter + row.MissedAfter + row.OpenAfter : row.MetBefore + row.MissedBefore + row.OpenBefore;

    private static Replay Replayed(Scene scene, Func<PolicyVersion, PolicyVersion> next) => scene.Programme().Replay(new Policy("p", next(scene.Policy.Latest)), Term, As("12-1"), scene.Log);

    private static IEnumerable<string> Rows(IEnumerable<ReplayRow> rows) => rows.Select(row =>
        $"{row.Id ?? "nobody"} met {row.MetBefore}>{row.MetAfter} missed {row.MissedBefore}>{row.MissedAfter} open {row.OpenBefore}>{row.OpenAfter} new {row.NewMet}/{row.NewMissed}/{row.NewOpen} gone {row.GoneMet}/{row.GoneMissed}/{row.GoneOpen}");
}
