using static LeftBehind.Domain.Tests.SchoolPairings.Pairs;

namespace LeftBehind.Domain.Tests.SchoolPairings;

/// <summary>Who is proposed, and why; who is left, and why.</summary>
public sealed class ProposalTests
{
    private static readonly PairingRule One = new PairingRule(Role.Mentor).WithChildrenPerHelper(AtMost(1)).WithHelpersPerChild(new(1, 1));

    private static string[] Proposed(PairingProposal proposal) =>
        [.. proposal.Proposals.Select(item => $"{item} {item.Reason}"), .. proposal.Left.Select(item => $"{item} {DateRange.Between(item.From, item.To)}")];

    private static string[] Proposed(SchoolBuilder facts, params PairingRule[] rules) => Proposed(facts.Programme(rules).ProposePairings(September));

    [Fact]
    public void TheSmallestIdsWinAmongEqualsAndTheRestIsLeft() => Assert.Equal(
        [
            "mentor k1 t1 2025-09-01/2025-09-30 FreePlace",
            "mentor k2 t2 2025-09-01/2025-09-30 FreePlace",
            "mentor k3 lacks 1: places-taken 2025-09-01/2025-09-30",
        ],
        Proposed(School(["k3", "k1", "k2"], "t2", "t1"), One));

    [Fact]
    public void FewestChildrenLeftComesBeforeTheOwnClass()
    {
        var facts = School(["k2"], "t1");
        facts.Class("c1", 1).HomeroomTeacher("t1", Always);
        facts.Child("k1").Enrolled(Days(10, 30)).Declared(AwayParents.Both, Always).InClass("c1", Always);
        facts.Staff("t2").Employed(Days(10, 30));
        Assert.Equal(
            ["mentor k1 t2 2025-09-10/2025-09-30 FreePlace", "mentor k2 t1 2025-09-01/2025-09-30 FreePlace"],
            Proposed(facts, One));
        Assert.Equal(
            ["mentor k1 t1 2025-09-10/2025-09-30 OwnClass", "mentor k2 t2 2025-09-10/2025-09-30 FreePlace"],
            Proposed(facts.Programme(One).ProposePairings(Sept(10, 30))));
    }

    [Fact]
    public void TheOwnTeacherGoesToTheChildThatNobodyElseMayHelp()
    {
        var facts = School(["k1", "k2"]);
        facts.Class("c1", 1).HomeroomTeacher("t1", Always).Teacher("t2", Days(2, 30));
        facts.Child("k1").InClass("c1", Days(2, 30));
        facts.Child("k2").InClass("c1", Days(1, 30));
        facts.Staff("t1").Holds(Role.Principal, Always);
        facts.Staff("t2").Holds(Role.Principal, Always);
        Assert.Equal(
            ["mentor k1 t2 2025-09-01/2025-09-30 FreePlace", "mentor k2 t1 2025-09-01/2025-09-30 OwnClass"],
            Proposed(facts, One.OwnClassOnly()));
    }

    [Fact]
    public void TheOwnClassComesBeforeTheVillageAndTheVillageBeforeTheSibling()
    {
        var rule = One.WithChildrenPerHelper(AtMost(2));
        var facts = School(["k1", "k2", "k3"], "t1", "t2", "t3");
        facts.Class("c1", 1).Teacher("t3", Always);
        facts.Child("k1").InClass("c1", Always).Village("north").OfFamily("f1");
        facts.Child("k2").Village("north");
        facts.Child("k3").OfFamily("f1");
        facts.Staff("t1").Helps(Role.Mentor, "k3", "p3", Always);
        facts.Staff("t2").Helps(Role.Mentor, "k2", "p2", Always);
        Assert.Equal(["mentor k1 t3 2025-09-01/2025-09-30 OwnClass"], Proposed(facts, rule));
        facts.Staff("t3").Employed(Days(1, 29));
        Assert.Equal(["mentor k1 t2 2025-09-01/2025-09-30 SameVillage"], Proposed(facts, rule));
        facts.Staff("t2").Employed(Days(2, 30));
        Assert.Equal(["mentor k1 t1 2025-09-01/2025-09-30 WithSibling"], Proposed(facts, rule));
    }

    [Fact]
    public void LoadsAreKeptEven()
    {
        var facts = School(["k1", "k2", "k3", "k4"], "t1", "t2");
        facts.Staff("t1").Helps(Role.Mentor, "k4", "p4", Always);
        Assert.Equal(
            ["mentor k1 t1 2025-09-01/2025-09-30 FreePlace", "mentor k2 t2 2025-09-01/2025-09-30 FreePlace", "mentor k3 t2 2025-09-01/2025-09-30 FreePlace"],
            Proposed(facts, One.WithChildrenPerHelper(AtMost(9))));
    }

    [Fact]
    public void APlaceThatIsTakenOnOneDayIsNotFree()
    {
        var facts = School(["k1", "k2"], "t1");
        facts.Staff("t1").Helps(Role.Mentor, "k2", "p2", Days(30, 30));
        Assert.Equal(
            ["mentor k1 lacks 1: no-free-place 2025-09-01/2025-09-30", "mentor k2 lacks 1: no-free-place 2025-09-01/2025-09-29"],
            Proposed(facts, One));
        Assert.Equal(
            ["mentor k1 t1 2025-09-01/2025-09-29 FreePlace", "mentor k2 lacks 1: places-taken 2025-09-01/2025-09-29"],
            Proposed(facts.Programme(One).ProposePairings(Sept(1, 29))));
    }

    [Fact]
    public void WhoIsNotThereOrOnLeaveAtTheBeginningOrFromOutsideIsNotProposed()
    {
        var facts = School(["k1"], "t1", "t2");
        facts.Staff("t1").Employed(Days(2, 30));
        facts.Staff("t2").OnLeave(Days(1, 1));
        facts.Staff("v1").FromOutside();
        Assert.Equal(["mentor k1 lacks 1: nobody-may-help 2025-09-01/2025-09-30"], Proposed(facts, One));
        Assert.Equal(["mentor k1 t1 2025-09-02/2025-09-30 FreePlace"], Proposed(facts.Programme(One).ProposePairings(Sept(2, 30))));
    }

    [Fact]
    public void WhoHelpsAlreadyMayHelpMore()
    {
        var facts = School(["k1", "k2"]);
        facts.Staff("v1").FromOutside().Helps(Role.Mentor, "k2", "p1", Always);
        Assert.Equal(["mentor k1 v1 2025-09-01/2025-09-30 FreePlace"], Proposed(facts, One.WithChildrenPerHelper(AtMost(2))));
    }

    [Fact]
    public void PeersAreChildrenWhoseOwnParentsAreHome()
    {
        var facts = School(["k1", "k2"], "t1");
        facts.Child("k3").Enrolled(Always).Declared(AwayParents.None, Always);
        facts.Child("k4").Enrolled(Always);
        var rule = new PairingRule(Role.PeerHelper).WithChildrenPerHelper(AtMost(1));
        Assert.Equal(
            ["peer-helper k1 k3 2025-09-01/2025-09-30 FreePlace", "peer-helper k2 lacks 1: places-taken 2025-09-01/2025-09-30"],
            Proposed(facts, rule));
    }

    [Fact]
    public void ARuleWithoutALeastNumberAsksForOneAndZeroForNone()
    {
        var facts = School(["k1"], "t1");
        Assert.Single(Proposed(facts, new PairingRule(Role.Mentor)));
        Assert.Empty(Proposed(facts, new PairingRule(Role.Mentor).WithHelpersPerChild(new(0, 1))));
    }

    [Fact]
    public void AChildWithoutAnyHelperComesBeforeASecondHelper()
    {
        var facts = School(["k1", "k2"], "t1", "t2");
        facts.Staff("t1").Helps(Role.Mentor, "k1", "p1", Always);
        Assert.Equal(
            ["mentor k2 t2 2025-09-01/2025-09-30 FreePlace", "mentor k1 lacks 1: places-taken 2025-09-01/2025-09-30", "mentor k2 lacks 1: no-free-place 2025-09-01/2025-09-30"],
            Proposed(facts, One.WithHelpersPerChild(new(2, 2))));
    }

    [Fact]
    public void OnlyTheVersionOfTheFirstDayAndItsDaysCount()
    {
        var facts = School(["k1"], "t1");
        Assert.Equal(["mentor k1 t1 2025-09-01/2025-09-11 FreePlace"], Proposed(facts.Under(Version("1", 1, One), Version("2", 12)).ProposePairings(September)));
        Assert.Empty(Proposed(facts.Under(Version("1", 2, One)).ProposePairings(September)));
    }

    [Fact]
    public void ALargeSchoolIsServedToItsLastPlace()
    {
        var facts = School([.. Enumerable.Range(0, 505).Select(i => $"k{i:000}")], [.. Enumerable.Range(0, 120).Select(i => $"t{i:000}")]);
        for (var i = 0; i < 505; i++)
            facts.Child($"k{i:000}").InClass($"c{i % 12}", Always).Village($"v{i % 7}").OfFamily($"f{i / 2}");
        for (var i = 0; i < 12; i++)
            facts.Class($"c{i}", i / 2).HomeroomTeacher($"t{i:000}", Always).Teacher($"t{i + 12:000}", Always);
        var programme = facts.Programme(One.WithChildrenPerHelper(AtMost(4)));
        var proposal = programme.ProposePairings(September);
        Assert.Equal((480, 25), (proposal.Proposals.Count, proposal.Left.Count));
        Assert.Equal(96, proposal.Proposals.Count(item => item.Reason == ProposalReason.OwnClass));
        Assert.All(proposal.Proposals.GroupBy(item => item.HelperId), helper => Assert.Equal(4, helper.Count()));
    }
}
