using static LeftBehind.Domain.Tests.Days;

namespace LeftBehind.Domain.Tests.Transitions;

/// <summary>What a nightly job has to tell, on hand-made scenes: a talk owed from 8 to 14 September, to be made up until the 21st.</summary>
public sealed class SinceTests
{
    private const string Range = "9-1/10-26";

    private static Scene Talk() => Scene.Of(Scene.On(Scene.TalkDuty(), 6, "9-8"));

    private static string[] Told(Scene scene, string then, string now) => Told(scene, then, scene, now);

    private static string[] Told(Scene before, string then, Scene after, string now) =>
        after.Ledger(Range, now).Since(before.Ledger(Range, then)).Select(item => item.Kind.ToString()).ToArray();

    [Theory]
    [InlineData("9-5", "9-6", "")]
    [InlineData("9-6", "9-7", "DueTomorrow")]
    [InlineData("9-7", "9-8", "BecameDue")]
    [InlineData("9-6", "9-8", "BecameDue")]
    [InlineData("9-8", "9-14", "")]
    [InlineData("9-14", "9-15", "BecameOverdue")]
    [InlineData("9-7", "9-15", "BecameOverdue")]
    [InlineData("9-15", "9-21", "")]
    [InlineData("9-21", "9-22", "Missed")]
    [InlineData("9-5", "9-30", "Missed")]
    [InlineData("9-22", "10-20", "")]
    public void EachStateIsToldInTheNightInWhichItBegins(string then, string now, string told) =>
        Assert.Equal(told.Split(' ', StringSplitOptions.RemoveEmptyEntries), Told(Talk(), then, now));

    [Theory]
    [InlineData("9-10", "9-9", "9-10")]
    [InlineData("9-18", "9-17", "9-18")]
    public void WhatIsDoneIsToldOnceOnTimeOrLate(string done, string then, string now)
    {
        var scene = Talk().Did("r", done);
        Assert.Equal(["Fulfilled"], Told(scene, then, now));
        Assert.Empty(Told(scene, now, "10-20"));
    }

    [Fact]
    public void RunTwiceOnOneDayNothingIsToldAgain() => Assert.Empty(Told(Talk(), "9-15", "9-15"));

    [Fact]
    public void ARecordEnteredOnTheSameDayIsToldInTheSecondRun() => Assert.Equal(["Fulfilled"], Told(Talk(), "9-10", Talk().Did("r", "9-9"), "9-10"));

    [Fact]
    public void AChildWhoComesIsNewlyOwedAndOneWhoseEntryWasAMistakeIsWithdrawn()
    {
        var both = Talk().Child("k2").Mentor("t2", "k2");
        var came = both.Ledger(Range, "9-10").Since(Talk().Ledger(Range, "9-10"));
        Assert.Equal(["talk@child:k2@2025-09-08/2025-09-14 newly-owed", "talk@child:k2@2025-09-08/2025-09-14 became-due"], came.Select(item => item.ToString()));
        var gone = Assert.Single(Talk().Ledger(Range, "9-10").Since(both.Ledger(Range, "9-10")));
        Assert.Equal((TransitionKind.Withdrawn, "talk@child:k2@2025-09-08/2025-09-14", ObligationStatus.Due), (gone.Kind, gone.Key, gone.Obligation.Status));
    }

    [Fact]
    public void WhatIsExcusedIsWithdrawnAndWhatIsNoLongerIsOwedAnew()
    {
        var excused = Talk().Excused("9-8/9-14");
        Assert.Equal(["Withdrawn"], Told(Talk(), "9-10", excused, "9-11"));
        Assert.Equal(["NewlyOwed", "BecameDue"], Told(excused, "9-10", Talk(), "9-11"));
    }

    [Fact]
    public void AChangeOfPolicyThatKeepsTheBlockTellsNothing()
    {
        var revised = Talk().Revised("9-1", version => version.WithDuty(version.Duty("talk").WithTitle(new LocalizedText("谈", "talk"))));
        Assert.Empty(Told(Talk(), "9-10", revised, "9-10"));
    }

    [Fact]
    public void ThatNobodyIsThereIsToldWhenItBeginsAndAgainOnlyAfterSomebodyWas()
    {
        var scene = Scene.Empty(Scene.On(Scene.TalkDuty(), 6, "9-8")).Child("k1").Staff("t1", member => member
            .Helps(Role.Mentor, "k1", "p1", When("9-1/.."))
            .OnLeave(When("9-10/9-11")).OnLeave(When("9-13/9-13")));
        Assert.Equal(["NowUnassigned"], Told(scene, "9-9", "9-10"));
        Assert.Empty(Told(scene, "9-10", "9-11"));
        Assert.Empty(Told(scene, "9-11", "9-12"));
        Assert.Equal(["NowUnassigned"], Told(scene, "9-12", "9-13"));
        Assert.Equal(["NowUnassigned"], Told(scene, "9-10", "9-13"));
        Assert.Equal(["BecameOverdue"], Told(scene, "9-13", "9-15"));
    }

    [Fact]
    public void WithoutAHelperBothAreToldWhenTheWindowOpensAndNothingBefore()
    {
        var scene = Scene.Empty(Scene.On(Scene.TalkDuty(), 6, "9-8")).Child("k1");
        Assert.Equal(["DueTomorrow"], Told(scene, "9-5", "9-7"));
        Assert.Equal(["BecameDue", "NowUnassigned"], Told(scene, "9-7", "9-8"));
    }

    [Fact]
    public void ANightCanBeMadeAgainFromTheInstantOfTheLastRun()
    {
        var scene = Talk().Did("r", "9-10", record => record.WithRecordedAt(At("9-11 20:00")));
        Assert.Equal(["Fulfilled"], Told(scene, "9-11 known 9-11 02:00", "9-12 known 9-12 02:00"));
    }

    [Fact]
    public void LedgersThatCannotBeComparedAreRefused()
    {
        var (scene, ledger) = (Talk(), Talk().Ledger(Range, "9-10"));
        Assert.Contains("9-01/2025-10-25", Refused(() => ledger.Since(scene.Ledger("9-1/10-25", "9-10"))), StringComparison.Ordinal);
        Assert.Contains("2025-09-11", Refused(() => ledger.Since(scene.Ledger(Range, "9-11"))), StringComparison.Ordinal);
        Assert.Contains("earlier open", Refused(() => ledger.Since(scene.Programme().LedgerWithEarlierOpen(Span(Range), As("9-9"), scene.Log))), StringComparison.Ordinal);
        var other = scene.Policy.For(scene.Calendar, new SchoolBuilder("other").Build()).Ledger(Span(Range), As("9-9"), CareLog.Empty);
        Assert.Contains("other", Refused(() => ledger.Since(other)), StringComparison.Ordinal);
    }

    private static string Refused(Action since) => Assert.Throws<ArgumentException>(since).Message;
}
