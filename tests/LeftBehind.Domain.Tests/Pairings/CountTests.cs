using static LeftBehind.Domain.Tests.SchoolPairings.Pairs;

namespace LeftBehind.Domain.Tests.SchoolPairings;

/// <summary>Too many and too few, at both ends of every run.</summary>
public sealed class CountTests
{
    private static readonly PairingRule TwoChildren = new PairingRule(Role.Mentor).WithChildrenPerHelper(AtMost(2));
    private static readonly PairingRule OneHelper = new PairingRule(Role.Mentor).WithHelpersPerChild(new(1, 1));

    private static SchoolBuilder ThreeChildrenOnTheTenth()
    {
        var facts = School(["k1", "k2", "k3", "k4"], "t1");
        facts.Staff("t1").Helps(Role.Mentor, "k1", "p1", Always).Helps(Role.Mentor, "k2", "p2", Always).Helps(Role.Mentor, "k3", "p3", Days(10, 12));
        return facts;
    }

    [Theory]
    [InlineData(1, 9)]
    [InlineData(1, 10, "2025-09-10/2025-09-10")]
    [InlineData(11, 11, "2025-09-11/2025-09-11")]
    [InlineData(12, 30, "2025-09-12/2025-09-12")]
    [InlineData(13, 30)]
    [InlineData(1, 30, "2025-09-10/2025-09-12")]
    public void AHelperHasTooManyFromTheFirstDayOfTheThirdChildToItsLastCutToTheRange(int from, int to, params string[] runs) =>
        Assert.Equal(runs.Select(run => $"helper-over mentor t1 {run}: 3"), ThreeChildrenOnTheTenth().Programme(TwoChildren).Lines(Sept(from, to)));

    [Fact]
    public void TheCountIsTheWorstOfTheRun()
    {
        var facts = ThreeChildrenOnTheTenth();
        facts.Staff("t1").Helps(Role.Mentor, "k4", "p4", Days(12, 15));
        Assert.Equal(["helper-over mentor t1 2025-09-10/2025-09-15: 4"], facts.Programme(TwoChildren).Lines());
    }

    [Fact]
    public void AsManyAsAllowedIsNotTooMany() =>
        Assert.Empty(ThreeChildrenOnTheTenth().Programme(TwoChildren.WithChildrenPerHelper(AtMost(3))).Lines());

    [Fact]
    public void AChildTwiceCountsOnceAndOverlaps()
    {
        var facts = School(["k1"], "t1");
        facts.Staff("t1").Helps(Role.Mentor, "k1", "p1", Days(1, 6)).Helps(Role.Mentor, "k1", "p2", Days(5, 30));
        Assert.Equal(["pairing-overlap mentor k1 2025-09-05/2025-09-06: 1"], facts.Programme(TwoChildren.WithChildrenPerHelper(AtMost(1)), OneHelper).Lines());
    }

    [Fact]
    public void PairingsThatMeetDoNotOverlap()
    {
        var facts = School(["k1"], "t1");
        facts.Staff("t1").Helps(Role.Mentor, "k1", "p1", Days(1, 6)).Helps(Role.Mentor, "k1", "p2", Days(7, 9));
        Assert.Empty(facts.Programme(TwoChildren).Lines());
    }

    [Fact]
    public void AChildThatIsNotEnrolledCountsForNobody()
    {
        var facts = School(["k1", "k2"], "t1");
        facts.Child("k3").Enrolled(Days(11, 30)).Declared(AwayParents.Both, Always);
        facts.Staff("t1").Helps(Role.Mentor, "k1", "p1", Always).Helps(Role.Mentor, "k2", "p2", Always).Helps(Role.Mentor, "k3", "p3", Days(10, 12));
        Assert.Equal(
            ["pairing-not-enrolled mentor k3 2025-09-10/2025-09-10: 1", "helper-over mentor t1 2025-09-11/2025-09-12: 3"],
            facts.Programme(TwoChildren).Lines());
    }

    [Fact]
    public void WhoMustHelpIsAskedWhileInTheRoleAndEmployed()
    {
        var facts = School(["k1"], "t2");
        facts.Staff("t1").Holds(Role.Principal, Days(5, 20)).Employed(Days(1, 10)).Helps(Role.Mentor, "k1", "p1", Days(7, 8)).OnLeave(Days(5, 6));
        facts.Staff("t3").FromOutside();
        var rule = new PairingRule(Role.Mentor).WithChildrenPerHelper(AtLeast(1));
        Assert.Equal(
            ["helper-under mentor t1 2025-09-05/2025-09-06: 0", "helper-under mentor t1 2025-09-09/2025-09-10: 0"],
            facts.Programme(rule.HelpersAre(Role.Principal)).Lines());
        Assert.Empty(facts.Programme(rule).Lines());
        Assert.Equal(
            ["helper-under mentor t1 2025-09-01/2025-09-06: 0", "helper-under mentor t1 2025-09-09/2025-09-10: 0", "helper-under mentor t2 2025-09-01/2025-09-30: 0"],
            facts.Programme(rule.HelpersAre(Role.Staff)).Lines().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AChildHasTooFewOnlyWhileEnrolledAndCertainlyLeftBehind()
    {
        var facts = new SchoolBuilder("hill");
        facts.Child("k1").Enrolled(Days(3, 30)).Declared(AwayParents.One, Days(1, 10)).Declared(AwayParents.None, Days(11, 30));
        facts.Child("k2").Enrolled(Always);
        facts.Staff("t1").Helps(Role.Mentor, "k1", "p1", Days(5, 8));
        Assert.Equal(
            ["child-under mentor k1 2025-09-03/2025-09-04: 0", "child-under mentor k1 2025-09-09/2025-09-10: 0"],
            facts.Programme(OneHelper).Lines());
    }

    [Fact]
    public void TheWorstOfTooFewIsTheLeast()
    {
        var facts = School(["k1"], "t1", "t2");
        facts.Staff("t1").Helps(Role.Mentor, "k1", "p1", Days(1, 20));
        facts.Staff("t2").Helps(Role.Mentor, "k1", "p2", Days(1, 10));
        Assert.Equal(["child-under mentor k1 2025-09-11/2025-09-30: 0"], facts.Programme(new PairingRule(Role.Mentor).WithHelpersPerChild(new(2, 2))).Lines());
    }

    [Fact]
    public void AnyEnrolledChildCanHaveTooMany()
    {
        var facts = new SchoolBuilder("hill");
        facts.Child("k1").Enrolled(Days(4, 30)).Declared(AwayParents.None, Always);
        facts.Staff("t1").Helps(Role.Mentor, "k1", "p1", Days(4, 6));
        facts.Staff("t2").Helps(Role.Mentor, "k1", "p2", Days(6, 9));
        Assert.Equal(["child-over mentor k1 2025-09-06/2025-09-06: 2"], facts.Programme(OneHelper).Lines());
    }

    [Fact]
    public void KindsAreCountedApart()
    {
        var facts = School(["k1", "k2", "k3"], "t1");
        facts.Staff("t1").Helps(Role.Mentor, "k1", "p1", Always).Helps(Role.Mentor, "k2", "p2", Always).Helps(Role.Volunteer, "k3", "p3", Always);
        Assert.Empty(facts.Programme(TwoChildren).Lines());
    }

    [Fact]
    public void EachDayIsUnderTheVersionInForceOnIt()
    {
        var facts = ThreeChildrenOnTheTenth();
        var one = TwoChildren.WithChildrenPerHelper(AtMost(1));
        Assert.Equal(["helper-over mentor t1 2025-09-10/2025-09-11: 3"], facts.Under(Version("1", 1, TwoChildren), Version("2", 12, TwoChildren.WithChildrenPerHelper(AtMost(3)))).Lines());
        Assert.Equal(["helper-over mentor t1 2025-09-10/2025-09-30: 3"], facts.Under(Version("1", 1, TwoChildren), Version("2", 11, one)).Lines());
        Assert.Equal(["helper-over mentor t1 2025-09-02/2025-09-30: 3"], facts.Under(Version("1", 2, one)).Lines());
        Assert.Equal(["helper-over mentor t1 2025-09-10/2025-09-11: 3"], facts.Under(Version("1", 1, TwoChildren), Version("2", 12)).Lines());
    }

    [Fact]
    public void NoRuleIsNeededForPairingsThatCannotBe()
    {
        var facts = new SchoolBuilder("hill");
        facts.Child("k1").Enrolled(Days(1, 10));
        facts.Staff("t1").Helps(Role.Volunteer, "k1", "p1", Days(9, 12));
        facts.Staff("t2").Helps(Role.Volunteer, "k1", "p2", Days(11, 14));
        Assert.Equal(["pairing-not-enrolled volunteer k1 2025-09-11/2025-09-14: 1"], facts.Under(Version("1", 20)).Lines());
    }

    [Fact]
    public void APairingThatWasAMistakeIsNone()
    {
        var facts = School(["k1", "k2"], "t1");
        facts.Staff("t1").Helps(Role.Mentor, "k1", "p1", Always).Helps(Role.Mentor, "k2", "p2", Always.Withdrawn(Instant.FromUtc(2025, 9, 20, 0, 0)));
        Assert.Empty(facts.Programme(TwoChildren.WithChildrenPerHelper(AtMost(1))).Lines());
    }
}
