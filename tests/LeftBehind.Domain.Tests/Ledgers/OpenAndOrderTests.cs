using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests;

/// <summary>What began before the range and is still open (section 4, rule 3), and in what order all stands (section 9).</summary>
public sealed class OpenAndOrderTests
{
    [Theory]
    [InlineData("9-14/9-14", "the last day of its grace is the first of the range")]
    [InlineData("9-8/9-14", "its grace reaches into the range")]
    [InlineData("9-7/9-7", "its window reaches into the range")]
    public void WhatBeganBeforeAndReachesIntoTheRangeIsShownOnRequest(string range, string because) =>
        Assert.True(Open(OneWindow(), range).SequenceEqual(["talk@k1 9-1/9-7 overdue"]), because);

    [Fact]
    public void WhatEndedItsGraceTheDayBeforeTheRangeIsNot() => Assert.Empty(Open(OneWindow(), "9-15/9-21"));

    [Fact]
    public void WhatIsFulfilledIsNotShown()
    {
        Assert.Empty(Open(OneWindow().Did("r1", "9-3"), "9-8/9-14"));
        Assert.Empty(Open(OneWindow().Did("r1", "9-8"), "9-8/9-14"));
    }

    [Fact]
    public void WhatIsExcusedOrWaivedIsShown()
    {
        Assert.Equal(["talk@k1 9-1/9-7 excused"], Open(OneWindow().Excused("9-1/9-6"), "9-8/9-14"));
        Assert.Equal(["talk@k1 9-1/9-3 waived"], Open(Empty(Scene.On(TalkDuty(), 6, "9-1")).Child("k1", "9-1/9-3"), "9-8/9-14"));
    }

    [Fact]
    public void WhatBeginsInTheRangeIsThereWithoutARequest()
    {
        Assert.Equal(["talk@k1 9-1/9-7 due"], View.Status(OneWindow().Ledger("9-1/9-1", "9-3")));
        Assert.Empty(OneWindow().Ledger("9-2/9-30", "9-3").Obligations);
    }

    [Fact]
    public void ALedgerIsOrderedByWindowThenDutyThenSubject()
    {
        var scene = Empty(
            Weekly(Duty.ForEachFamily("z-first", Role.Mentor, Talk)), Weekly(TalkDuty("m-second")), Weekly(Duty.ForSchool("a-last", Role.School, Talk)), TalkDuty("month").Per(Cycle.Month, Season.Term))
            .Child("k2").Child("k10", "9-1/9-7");

        Assert.Equal(
            [
                "z-first@k10 9-1/9-7", "z-first@k2 9-1/9-7", "m-second@k10 9-1/9-7", "m-second@k2 9-1/9-7", "a-last@s 9-1/9-7", "month@k10 9-1/9-7", "month@k2 9-1/9-30",
                "z-first@k2 9-8/9-14", "m-second@k2 9-8/9-14", "a-last@s 9-8/9-14",
            ],
            scene.Ledger("9-1/9-8", "9-1").Obligations.Select(View.Window));
    }

    [Fact]
    public void OneDutyOfTwoKindsOfSubjectShowsChildrenBeforeFamilies()
    {
        var scene = Of(Weekly(TalkDuty())).Revised("9-3", version => version.WithDuty(Weekly(Duty.ForEachFamily("talk", Role.Mentor, Talk))));

        Assert.Equal(["child:k1 9-1/9-2", "family:k1 9-3/9-7", "family:k1 9-8/9-14"], scene.Ledger("9-1/9-8", "9-1").Obligations.Select(item => $"{item.Subject} {Short(item.Window)}"));
    }

    [Fact]
    public void UnmatchedRecordsAreOrderedByDateThenId() =>
        Assert.Equal(["b", "a", "c"], OneWindow().Did("c", "9-20").Did("a", "9-20").Did("b", "9-19").Ledger("9-1/10-26", "10-1").Unmatched.Select(item => item.Record.Id));

    private static Scene OneWindow() => Of(Scene.On(TalkDuty(), 6, "9-1"));

    private static IEnumerable<string> Open(Scene scene, string range) => View.Status(scene.Programme().LedgerWithEarlierOpen(Span(range), As("9-14"), scene.Log));
}
