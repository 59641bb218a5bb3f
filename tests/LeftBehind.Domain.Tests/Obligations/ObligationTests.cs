using System.Globalization;
using System.Text;
using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests;

/// <summary>Which obligations there are, by which version, and whose they are, each case by hand from section 4.</summary>
public sealed class ObligationTests
{
    public static TheoryData<string> Enough => EnoughCases.All.Names;

    public static TheoryData<string> Versions => VersionCases.All.Names;

    public static TheoryData<string> People => PeopleCases.All.Names;

    public static TheoryData<string> Anchors => ChildAnchorCases.All.Names;

    [Theory]
    [MemberData(nameof(Anchors))]
    public void ABlockLiesAroundTheDatesOfAChildThatThePageNames(string name) => ChildAnchorCases.All.Check(name);

    [Theory]
    [MemberData(nameof(Enough))]
    public void ABlockIsOwedOrWaivedAsThePageSays(string name) => EnoughCases.All.Check(name);

    [Theory]
    [MemberData(nameof(Versions))]
    public void AroundAChangeOfVersionTheWindowsAreAsThePageSays(string name) => VersionCases.All.Check(name);

    [Theory]
    [MemberData(nameof(People))]
    public void SomebodyOrNobodyIsNamedAsThePageSays(string name) => PeopleCases.All.Check(name);

    [Fact]
    public void APlanAsksWhoIsResponsibleOnTheFirstDayOfEachWindow()
    {
        var scene = Empty(Weekly(TalkDuty())).Child("k1").Mentor("t1", "k1", "9-1/9-9").Mentor("t2", "k1", "9-10/..");

        Assert.Equal(["t1, t1", "t1, t2", "t2, t2"], scene.Programme().Plan(Span("9-1/9-21"), scene.Log).Select(item => $"{item.Responsible}, {item.Accountable}"));
    }

    [Theory]
    [InlineData("9-15")]
    [InlineData("9-17")]
    [InlineData("10-1")]
    public void AChangeOfVersionChangesNoKeyOfABlockThatStays(string day)
    {
        var before = Of(TalkDuty().Per(Cycle.Month, Season.Term));
        var after = Of(TalkDuty().Per(Cycle.Month, Season.Term)).Revised(day, version => version.WithGrace(Period.FromDays(1)).WithDuty(TalkDuty("new").Per(Cycle.Term)));

        Assert.Equal(Keys(before, "talk"), Keys(after, "talk"));
        Assert.Equal(["talk@child:k1@2025-09-01/2025-09-30", "talk@child:k1@2025-10-01/2025-10-31"], Keys(after, "talk"));
    }

    [Fact]
    public void AKeyIsTheSameWhoeverHelpsAndWhateverTheHolidays()
    {
        var scene = Of(TalkDuty().Per(Cycle.SchoolWeek)).Mentor("t2", "k1", "9-10/..").On(calendar => calendar.WithHoliday(Span("9-1/9-4")).WithMakeUpDay(Day("9-14")));

        Assert.Equal(Keys(Of(TalkDuty().Per(Cycle.SchoolWeek)), "talk"), Keys(scene, "talk"));
    }

    [Fact]
    public async Task WindowsAroundEveryChangeOfRhythm()
    {
        var cycles = new Dictionary<string, Func<Duty>>
        {
            ["school-week"] = () => TalkDuty().Per(Cycle.SchoolWeek),
            ["month"] = () => TalkDuty().Per(Cycle.Month, Season.Term),
            ["P10D"] = () => TalkDuty().Per(Cycle.Every(Period.FromDays(10)), Season.Term),
            ["term"] = () => TalkDuty().Per(Cycle.Term),
            ["dropped"] = () => TalkDuty("other"),
        };
        var text = new StringBuilder();
        foreach (var before in cycles)
        {
            foreach (var after in cycles.Where(cycle => cycle.Key != before.Key))
            {
                text.Append(CultureInfo.InvariantCulture, $"{before.Key} until 9-16, {after.Key} from 9-17\n");
                var scene = Of(before.Value()).Revised("9-17", version => version.WithoutDuty(version.Duties[0].Id).WithDuty(after.Value()));
                foreach (var line in View.Versions(scene.Ledger("9-1/10-2", "9-12")))
                    text.Append("  ").Append(line).Append('\n');
            }
        }
        await Verifier.Verify(text.ToString());
    }

    private static string[] Keys(Scene scene, string duty) => scene.Ledger("9-1/10-26", "9-1").Obligations.OfDuty(duty).Select(item => item.Key).ToArray();
}
