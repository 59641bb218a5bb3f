using static LeftBehind.Domain.Tests.SchoolStatistics.Counts;

namespace LeftBehind.Domain.Tests.SchoolStatistics;

/// <summary>The document of one small school, with and without small numbers.</summary>
public sealed class StatisticsJsonTests
{
    private static CareProgramme Programme()
    {
        var facts = new SchoolBuilder("hill").Pupils(12);
        facts.Class("c1", 1);
        for (var i = 1; i <= 6; i++)
            facts.Child("k" + i).Enrolled(Always).Declared(i <= 4 ? AwayParents.Both : i == 5 ? AwayParents.One : AwayParents.None, Always).InClass("c1", Always).WithSex(i < 6 ? Sex.Male : null).NoOtherBoarding();
        facts.Child("k1").HasOnFile("guardian.phone").Needs(Need.Poverty, Always).Guardian("g1", Always).Relation("grandmother");
        facts.Child("k7").Enrolled(Always).WithSex(Sex.Female).Boards(Always).NoOtherNeeds();
        return Under(Eligibility.AnyParentAway, "guardian.phone", "home").For(facts);
    }

    [Fact]
    public async Task SmallNumbersAreHidden() => await Verifier.Verify(AnswerJson.Of(Programme().Statistics(Dec1)));

    [Fact]
    public async Task ExactNumbers() => await Verifier.Verify(AnswerJson.OfExact(Programme().Statistics(Dec1)));

    [Fact]
    public async Task NoVersionIsInForce() => await Verifier.Verify(AnswerJson.Of(Programme().Statistics(new(2025, 8, 31))));

    [Theory]
    [InlineData(1, "\"<5\"")]
    [InlineData(4, "\"<5\"")]
    [InlineData(5, "5")]
    public void FromOneToFourANumberIsHidden(int children, string shown)
    {
        var facts = new SchoolBuilder("hill");
        for (var i = 0; i < children; i++)
            facts.Child("k" + i).Enrolled(Always).Declared(AwayParents.None, Always).WithSex(Sex.Male);
        var text = AnswerJson.Of(Under(Eligibility.AnyParentAway).For(facts).Statistics(Dec1));
        Assert.Contains($"\"value\": \"male\",\n      \"enrolled\": {shown},\n      \"leftBehind\": 0\n", text, StringComparison.Ordinal);
        Assert.Contains($"\"enrolled\": {children},\n  \"leftBehind\": 0,", text, StringComparison.Ordinal);
    }
}
