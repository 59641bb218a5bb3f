using static LeftBehind.Domain.Tests.SchoolStatistics.Counts;

namespace LeftBehind.Domain.Tests.SchoolStatistics;

/// <summary>The groups of a day.</summary>
public sealed class GroupTests
{
    private static readonly Policy Any = Under(Eligibility.AnyParentAway);

    [Theory]
    [InlineData(-1, "Class c9 1 1", "Grade 9 1 1")]
    [InlineData(0, "Class c10 1 1", "Grade 10 1 1")]
    [InlineData(1)]
    public void ClassAndGradeAreThoseOfTheDay(int days, params string[] groups)
    {
        var facts = new SchoolBuilder("hill");
        facts.Class("c9", 9);
        facts.Class("c10", 10);
        facts.Child("k1").Enrolled(Always).Declared(AwayParents.Both, Always).InClass("c9", Always.To(Dec1.PlusDays(-1))).InClass("c10", DateRange.Between(Dec1, Dec1));
        var statistics = Any.For(facts).Statistics(Dec1.PlusDays(days));
        Assert.Equal(groups, statistics.GroupsBy(GroupKind.Class).Concat(statistics.GroupsBy(GroupKind.Grade)).Lines());
    }

    [Fact]
    public void BoardingAndNeedsAreThoseOfTheDay()
    {
        var facts = new SchoolBuilder("hill");
        facts.Child("k1").Enrolled(Always).Declared(AwayParents.None, Always).Boards(DateRange.Between(Dec1, Dec1)).Needs(Need.Poverty, DateRange.Between(Dec1, Dec1)).Needs(Need.KeyChild, Always);
        Assert.Equal(["Boarding no 1 0", "Need key-child 1 0"], On(-1));
        Assert.Equal(["Boarding yes 1 0", "Need key-child 1 0", "Need poverty 1 0"], On(0));
        Assert.Equal(["Boarding no 1 0", "Need key-child 1 0"], On(1));

        string[] On(int days) => [.. Any.For(facts).Statistics(Dec1.PlusDays(days)).Groups.Where(group => group.By is GroupKind.Boarding or GroupKind.Need).Lines()];
    }

    [Fact]
    public void WhatIsNotKnownIsAGroupAndWhatIsNoneIsNot()
    {
        var facts = new SchoolBuilder("hill");
        facts.Child("k1").Enrolled(Always);
        facts.Child("k2").Enrolled(Always).WithSex(Sex.Female).NoOtherClasses().NoOtherBoarding().NoOtherNeeds();
        Assert.Equal(
            ["Class unknown 1 0", "Grade unknown 1 0", "Sex female 1 0", "Sex unknown 1 0", "Boarding no 1 0", "Boarding unknown 1 0", "Need unknown 1 0"],
            Any.For(facts).Statistics(Dec1).Groups.Lines());
    }

    [Fact]
    public void AChildIsInEachRelationOnceAndANameIsNoRelation()
    {
        var facts = new SchoolBuilder("hill");
        var child = facts.Child("k1").Enrolled(Always);
        child.Guardian("g1", Always).Relation("grandmother");
        child.Guardian("g2", DateRange.From(Dec1)).Relation("grandmother");
        child.Guardian("g3", DateRange.From(Dec1)).Relation("aunt");
        child.Guardian("g4", DateRange.From(Dec1.PlusDays(2)));
        child.Guardian("g5", DateRange.From(Dec1.PlusDays(3))).Relation("Li Four, next door");
        var programme = Any.For(facts);
        Assert.Equal(["Guardian grandmother 1 0"], programme.Statistics(Dec1.PlusDays(-1)).GroupsBy(GroupKind.Guardian).Lines());
        Assert.Equal(["Guardian aunt 1 0", "Guardian grandmother 1 0"], programme.Statistics(Dec1).GroupsBy(GroupKind.Guardian).Lines());
        Assert.Equal(["Guardian aunt 1 0", "Guardian grandmother 1 0", "Guardian unknown 1 0"], programme.Statistics(Dec1.PlusDays(3)).GroupsBy(GroupKind.Guardian).Lines());
    }

    [Fact]
    public void ValuesAreInOrdinalOrderAndGradesAreTexts()
    {
        var facts = new SchoolBuilder("hill");
        foreach (var grade in new[] { 9, 2, 10 })
        {
            facts.Class("c" + grade, grade);
            facts.Child("k" + grade).Enrolled(Always).InClass("c" + grade, Always);
        }
        facts.Child("k0").Enrolled(Always);
        Assert.Equal(["10", "2", "9", "unknown"], Any.For(facts).Statistics(Dec1).GroupsBy(GroupKind.Grade).Select(group => group.Value));
    }
}
