using LeftBehind.Domain.Tests.Calendars;

namespace LeftBehind.Domain.Tests.Schedules;

/// <summary>The recurrences of RFC 5545 that the two families can say, against dates that other programs computed.</summary>
public sealed class RruleTests
{
    public static TheoryData<string> Equal => new(RruleVector.All.Keys.Where(id => !RruleLists.Unsayable.ContainsKey(id) && !RruleLists.SaidOtherwise.ContainsKey(id)));

    public static TheoryData<string> Otherwise => new(RruleLists.SaidOtherwise.Keys);

    public static TheoryData<string> Unsayable => new(RruleLists.Unsayable.Keys);

    [Theory]
    [MemberData(nameof(Equal))]
    public void ARuleThatCanBeSaidHasTheSameDays(string id) =>
        Assert.Equal(RruleVector.All[id].Expected, RruleReader.Days(RruleVector.All[id]));

    /// <summary>All of the rule's days are ours too; what we have more are last days of months that the rule leaves out.</summary>
    [Theory]
    [MemberData(nameof(Otherwise))]
    public void ARuleThatSkipsHasOnlyDaysMoreAtTheEndOfAMonth(string id)
    {
        var rule = RruleVector.All[id];
        var ours = RruleReader.Days(rule);
        var until = rule.Count is null ? null : ours[^1];
        var more = ours.Except(rule.Expected).ToArray();

        Assert.NotEmpty(more);
        Assert.Empty(rule.Expected.Where(day => until is null || string.CompareOrdinal(day, until) <= 0).Except(ours));
        Assert.All(more.Select(Lay.Date), day => Assert.Equal(1, day.PlusDays(1).Day));
    }

    [Theory]
    [MemberData(nameof(Unsayable))]
    public void ARuleOfTheListHasNoRecurrence(string id)
    {
        Assert.Null(RruleReader.Read(RruleVector.All[id]));
        Assert.NotEmpty(RruleLists.Unsayable[id]);
    }

    [Fact]
    public void EveryVectorIsEqualOrListed()
    {
        Assert.Equal(131, RruleVector.All.Count);
        Assert.Equal((85, 10, 36), (Equal.Count, RruleLists.SaidOtherwise.Count, RruleLists.Unsayable.Count));
        Assert.Empty(RruleLists.Unsayable.Keys.Intersect(RruleLists.SaidOtherwise.Keys));
        Assert.Empty(RruleLists.Unsayable.Keys.Concat(RruleLists.SaidOtherwise.Keys).Except(RruleVector.All.Keys));
    }
}
