using System.Runtime.CompilerServices;
using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests;

/// <summary>Explanations as a headteacher reads them, in both languages.</summary>
public sealed class ExplanationTests
{
    [Fact]
    public Task AWeekThatIsDueWithNobodyToAct() => Verify(
        Empty(Weekly(TalkDuty()).Citing("art-4")).Child("k1"), "9-10", "9-10");

    [Fact]
    public Task AWeekThatWasMissedAndWhatDidNotCount() => Verify(
        Of(Weekly(TalkDuty()).Through(Medium.InPerson).Citing("art-4").WithGrace(Period.FromDays(3)))
            .Did("r1", "9-8", record => record.WithMedium(Medium.Phone)).Did("r2", "9-9").Retracted("x1", "r2").Tried("r3", "9-10").Did("r4", "9-3").Did("r5", "9-4").Did("r6", "9-11", record => record.MeantFor(Day("9-2"))),
        "9-18", "9-10");

    [Fact]
    public Task AWeekThatCannotBeSaid() => Verify(
        Empty(Weekly(TalkDuty()).Only(ChildFilter.LeftBehind.Boarding())).Pupil("k1", "9-9/..", child => child.Parent("p1")).Mentor("t1", "k1").Under(version => version.WithMinimumDays(5)), "9-10", "9-10");

    [Fact]
    public Task AMonthThatGaveWayToWeeks() => Verify(
        Of(TalkDuty().Per(Cycle.Month, Season.Term).WithAuthority(Authority.Reading)).Revised("9-15", version => version.WithDuty(Weekly(TalkDuty()))).Did("r1", "9-16"), "9-17", "9-10");

    [Fact]
    public Task ADayOnWhichNothingIsOwed() => Verify(Of(Scene.On(TalkDuty(), 6, "9-1")).Did("r1", "9-3"), "9-17", "9-10");

    private static async Task Verify(Scene scene, string asOf, string on, [CallerMemberName] string method = "")
    {
        var why = scene.Ledger("9-1/10-26", asOf).Why("talk", Subject.Child("k1"), Day(on));
        await Verifier.Verify(why.ToText(Language.English) + "\n" + why.ToText(Language.Chinese)).UseTextForParameters(method);
    }
}
