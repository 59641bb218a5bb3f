using static LeftBehind.Domain.Tests.SchoolStatistics.Counts;

namespace LeftBehind.Domain.Tests.SchoolStatistics;

/// <summary>Totals and files, one day before and after each edge.</summary>
public sealed class StatisticsTests
{
    private static readonly Policy Any = Under(Eligibility.AnyParentAway);

    [Theory]
    [InlineData(-2, 0, 0)]
    [InlineData(-1, 1, 0)]
    [InlineData(0, 1, 1)]
    [InlineData(5, 1, 1)]
    [InlineData(6, 1, 0)]
    [InlineData(7, 0, 0)]
    public void AChildCountsFromItsFirstDayToItsLast(int days, int enrolled, int leftBehind)
    {
        var facts = new SchoolBuilder("hill");
        facts.Child("k1").Enrolled(DateRange.Between(Dec1.PlusDays(-1), Dec1.PlusDays(6))).Declared(AwayParents.None, Always.To(Dec1.PlusDays(-1)))
            .Declared(AwayParents.Both, DateRange.Between(Dec1, Dec1.PlusDays(5))).Declared(AwayParents.None, DateRange.From(Dec1.PlusDays(6)));
        var statistics = Any.For(facts).Statistics(Dec1.PlusDays(days));
        Assert.Equal((enrolled, leftBehind, 0), (statistics.Enrolled, statistics.LeftBehind, statistics.Undetermined));
    }

    [Fact]
    public void BeforeTheFirstVersionNobodyIsLeftBehind()
    {
        var facts = new SchoolBuilder("hill");
        facts.Child("k1").Enrolled(Always).Declared(AwayParents.Both, Always);
        facts.Child("k2").Enrolled(Always);
        var before = Any.For(facts).Statistics(new(2025, 8, 31));
        Assert.Equal((null, 2, 0, 0, 0, 0, 0m), (before.Version, before.Enrolled, before.LeftBehind, before.Undetermined, before.BothAway, before.FilesComplete, before.Share));
        var first = Any.For(facts).Statistics(new(2025, 9, 1));
        Assert.Equal(("1", 1, 1, 1), (first.Version?.Id, first.LeftBehind, first.Undetermined, first.BothAway));
    }

    [Fact]
    public void WithoutEligibilityEveryEnrolledChildIsLeftBehind()
    {
        var facts = new SchoolBuilder("hill");
        facts.Child("k1").Enrolled(Always);
        var statistics = Under(null).For(facts).Statistics(Dec1);
        Assert.Equal((1, 0, 0, 0, 100.0m), (statistics.LeftBehind, statistics.Undetermined, statistics.OneAway, statistics.BothAway, statistics.Share));
    }

    [Fact]
    public void OneAndBothAwayAreOnlyCertainOnes()
    {
        var facts = new SchoolBuilder("hill");
        facts.Child("one").Enrolled(Always).Declared(AwayParents.One, Always);
        facts.Child("both").Enrolled(Always).Declared(AwayParents.Both, Always);
        facts.Child("feast").Enrolled(Always).Declared(AwayParents.One, Always.To(Dec1.PlusDays(-1))).Declared(AwayParents.None, DateRange.Between(Dec1, Dec1)).Declared(AwayParents.One, DateRange.From(Dec1.PlusDays(1)));
        facts.Child("need").Enrolled(Always).Declared(AwayParents.None, Always).Needs(Need.LeftBehind, Always);
        facts.Child("half").Enrolled(Always).Parent("p1").Away(Always);
        facts.Child("half").Parent("p2");
        facts.Child("nothing").Enrolled(Always).NoOtherNeeds();
        var statistics = Under(Eligibility.AnyParentAway.BridgingDays(1).OrInNeedOf(Need.LeftBehind)).For(facts).Statistics(Dec1);
        Assert.Equal((6, 5, 1, 1, 1), (statistics.Enrolled, statistics.LeftBehind, statistics.Undetermined, statistics.OneAway, statistics.BothAway));
    }

    [Fact]
    public void WhoCannotLookAfterTheChildIsAwayWhereThePolicySaysSo()
    {
        var facts = new SchoolBuilder("hill");
        facts.Child("k1").Enrolled(Always).Parent("p1").NoOtherAbsences().Incapable(Always);
        Assert.Equal((0, 0), Both(Any));
        Assert.Equal((1, 1), Both(Under(Eligibility.AnyParentAway.IncapableCountsAsAway())));

        (int, int) Both(Policy policy) => (policy.For(facts).Statistics(Dec1).LeftBehind, policy.For(facts).Statistics(Dec1).BothAway);
    }

    [Theory]
    [InlineData(3, 1, 33.3)]
    [InlineData(3, 2, 66.7)]
    [InlineData(2000, 1, 0.1)]
    [InlineData(2001, 1, 0.0)]
    [InlineData(400, 1, 0.3)]
    [InlineData(2, 2, 100.0)]
    public void TheShareIsOfThePupilsHalfUp(int pupils, int leftBehind, double share)
    {
        var facts = new SchoolBuilder("hill").Pupils(pupils);
        for (var i = 0; i < leftBehind; i++)
            facts.Child("k" + i).Enrolled(Always).Declared(AwayParents.Both, Always);
        var statistics = Any.For(facts).Statistics(Dec1);
        Assert.Equal((pupils, (decimal)share), (statistics.Pupils, statistics.Share));
    }

    [Fact]
    public void WithoutANumberOfPupilsItIsOfTheEnrolledAndOfNobodyItIsNone()
    {
        var facts = new SchoolBuilder("hill");
        facts.Child("k1").Enrolled(Always).Declared(AwayParents.Both, Always);
        facts.Child("k2").Enrolled(Always).Declared(AwayParents.None, Always);
        facts.Child("k3").Enrolled(DateRange.From(Dec1.PlusDays(1)));
        var statistics = Any.For(facts).Statistics(Dec1);
        Assert.Equal((2, 50.0m), (statistics.Pupils, statistics.Share));
        Assert.Null(Any.For(facts).Statistics(new(2024, 12, 31)).Share);
        Assert.Null(Any.For(facts.Pupils(0)).Statistics(Dec1).Share);
    }

    [Fact]
    public void AFileIsCompleteWhenEachFieldIsThere()
    {
        var facts = new SchoolBuilder("hill");
        facts.Child("k3").Enrolled(Always).Declared(AwayParents.Both, Always).HasOnFile("home");
        facts.Child("k1").Enrolled(Always).Declared(AwayParents.Both, Always).HasOnFile("other");
        facts.Child("k2").Enrolled(Always).Declared(AwayParents.Both, Always).HasOnFile("home", "guardian.phone");
        facts.Child("k0").Enrolled(Always).Declared(AwayParents.None, Always);
        var statistics = Under(Eligibility.AnyParentAway, "home", "guardian.phone").For(facts).Statistics(Dec1);
        Assert.Equal(["k1: home, guardian.phone", "k3: guardian.phone"], statistics.IncompleteFiles.Select(file => file.ToString()));
        Assert.Equal((3, 1), (statistics.LeftBehind, statistics.FilesComplete));
        Assert.Equal(3, Any.For(facts).Statistics(Dec1).FilesComplete);
    }
}
