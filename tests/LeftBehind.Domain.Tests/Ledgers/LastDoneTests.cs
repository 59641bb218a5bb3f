using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests;

/// <summary>When something was last done, in a window or not: section 10.</summary>
public sealed class LastDoneTests
{
    [Fact]
    public void ItIsTheLatestDayUpToTheOneAskedAbout() => Assert.Equal("9-4", LastDone(Weekly().Did("r1", "9-3").Did("r2", "9-4").Did("r3", "9-11"), "9-10"));

    [Fact]
    public void TheDayAskedAboutCounts() => Assert.Equal("9-10", LastDone(Weekly().Did("r1", "9-10"), "9-10"));

    [Fact]
    public void WhatWasExtraOrOutsideEveryWindowCounts() => Assert.Equal("9-20", LastDone(Of(On(TalkDuty(), 6, "9-1")).Did("r1", "9-3").Did("r2", "9-20"), "9-25"));

    [Fact]
    public void AStandingDutyHasItToo() => Assert.Equal("9-3", LastDone(Of(TalkDuty()).Did("r1", "9-3"), "9-25"));

    [Fact]
    public void WhatWasTriedTakenOutOrNotAcceptedDoesNot() => Assert.Equal(
        "never",
        LastDone(Weekly().Staff("t2").Tried("r1", "9-3").Did("r2", "9-4").Retracted("x1", "r2").Did("r3", "9-5", by: "t2").Did("r4", "9-5", action: CareAction.HomeVisit), "9-25"));

    [Fact]
    public void WhatWasDoneWithAnotherChildDoesNot() => Assert.Equal("never", LastDone(Weekly().Child("k2").Mentor("t1", "k2").Did("r1", "9-3", children: "k2"), "9-25"));

    [Fact]
    public void WhatIsNotYetKnownDoesNot()
    {
        var scene = Weekly().Did("r1", "9-3").Did("r2", "9-9", record => record.WithRecordedAt(At("9-20 08:00")));

        Assert.Equal("9-3", LastDone(scene, "9-10", "9-10 known 9-19 08:00"));
        Assert.Equal("9-9", LastDone(scene, "9-10", "9-10 known 9-20 08:00"));
    }

    private static Scene Weekly() => Of(Scene.Weekly(TalkDuty()));

    private static string LastDone(Scene scene, string on, string asOf = "10-1") =>
        scene.Ledger("9-1/10-26", asOf).Why("talk", Subject.Child("k1"), Day(on)).LastDone is { } day ? Short(day) : "never";
}
