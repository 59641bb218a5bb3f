using static LeftBehind.Domain.Tests.SchoolPairings.Pairs;

namespace LeftBehind.Domain.Tests.SchoolPairings;

/// <summary>Who helps without being one of those whom the rule names, or of another class.</summary>
public sealed class OutsideRuleTests
{
    private static readonly PairingRule Principals = new PairingRule(Role.Mentor).HelpersAre(Role.Principal);
    private static readonly PairingRule OwnClass = new PairingRule(Role.Mentor).OwnClassOnly();

    [Fact]
    public void AHelperOnTheStaffIsOutsideOnTheDaysWithoutTheRole()
    {
        var facts = School(["k1"], "t1");
        facts.Staff("t1").Holds(Role.Principal, Days(5, 20)).Employed(Days(8, 9)).Helps(Role.Mentor, "k1", "p1", Days(3, 22));
        Assert.Equal(
            ["helper-outside-rule mentor t1 2025-09-03/2025-09-04: 1", "helper-outside-rule mentor t1 2025-09-21/2025-09-22: 1"],
            facts.Programme(Principals).Lines());
    }

    [Fact]
    public void SeveralChildrenAreOneRun()
    {
        var facts = School(["k1", "k2"], "t1");
        facts.Staff("t1").Helps(Role.Mentor, "k1", "p1", Days(3, 6)).Helps(Role.Mentor, "k2", "p2", Days(7, 8));
        Assert.Equal(["helper-outside-rule mentor t1 2025-09-03/2025-09-08: 1"], facts.Programme(Principals).Lines());
    }

    [Fact]
    public void EveryMemberIsStaffAlsoFromOutsideAndNoChildIsAskedForARole()
    {
        var facts = School(["k1", "k2"], "t1");
        facts.Staff("v1").FromOutside().Helps(Role.Mentor, "k1", "p1", Always);
        facts.Child("k2").Helps(Role.Mentor, "k1", "p2", Always);
        Assert.Empty(facts.Programme(Principals.HelpersAre(Role.Staff)).Lines());
        Assert.Equal(["helper-outside-rule mentor v1 2025-09-01/2025-09-30: 1"], facts.Programme(Principals).Lines());
    }

    [Fact]
    public void EnrolmentIsNotLookedAt()
    {
        var facts = new SchoolBuilder("hill");
        facts.Child("k1").Enrolled(Days(20, 30));
        facts.Staff("t1").Helps(Role.Mentor, "k1", "p1", Days(3, 4));
        Assert.Equal(
            ["helper-outside-rule mentor t1 2025-09-03/2025-09-04: 1", "pairing-not-enrolled mentor k1 2025-09-03/2025-09-04: 1"],
            facts.Programme(Principals).Lines());
    }

    [Fact]
    public void HomeroomTeachersAndTeachersAreOfTheClassOnTheirDays()
    {
        var facts = School(["k1"]);
        facts.Child("k1").InClass("c1", Days(5, 20));
        facts.Class("c1", 1).HomeroomTeacher("t1", Days(1, 9)).Teacher("t2", Days(8, 30)).HomeroomTeacher("t3", Days(10, 30));
        facts.Staff("t1").Helps(Role.Mentor, "k1", "p1", Days(1, 30));
        facts.Staff("t2").Helps(Role.Mentor, "k1", "p2", Days(1, 30));
        facts.Staff("t3");
        Assert.Equal(
            ["helper-outside-rule mentor t2 2025-09-05/2025-09-07: 1", "helper-outside-rule mentor t1 2025-09-10/2025-09-20: 1"],
            facts.Programme(OwnClass).Lines());
    }

    [Fact]
    public void AHelpingChildIsOfTheClassThatItIsIn()
    {
        var facts = School(["k1", "k2"]);
        facts.Class("c1", 1);
        facts.Class("c2", 1);
        facts.Child("k1").InClass("c1", Days(1, 30));
        facts.Child("k2").InClass("c1", Days(1, 9)).InClass("c2", Days(10, 20)).Helps(Role.Mentor, "k1", "p1", Always);
        Assert.Equal(["helper-outside-rule mentor k2 2025-09-10/2025-09-30: 1"], facts.Programme(OwnClass).Lines());
    }

    [Fact]
    public void ClassesThatAreNotKnownBreakNoRule()
    {
        var facts = School(["k1", "k2", "k3"], "t1");
        facts.Class("c1", 1);
        facts.Child("k1").InClass("c1", Always);
        facts.Child("k2").Helps(Role.Mentor, "k1", "p1", Always);
        facts.Staff("t1").Helps(Role.Mentor, "k3", "p2", Always);
        Assert.Empty(facts.Programme(OwnClass).Lines());
    }

    [Fact]
    public void FindingsAreInTheOrderOfDaysThenWordsThenIds()
    {
        var facts = School(["k1", "k2"], "t1", "T2");
        facts.Staff("t1").Helps(Role.Mentor, "k1", "p1", Days(3, 4)).Helps(Role.Mentor, "k1", "p2", Days(3, 4)).Helps(Role.Mentor, "k2", "p3", Days(3, 4)).Helps(Role.Volunteer, "k1", "p4", Days(3, 3));
        facts.Staff("T2").Helps(Role.Mentor, "k1", "p5", Days(3, 4)).Helps(Role.Mentor, "k2", "p6", Days(3, 4));
        var rules = Principals.WithChildrenPerHelper(AtMost(1)).WithHelpersPerChild(AtMost(1));
        Assert.Equal(
            [
                "helper-outside-rule volunteer t1 2025-09-03/2025-09-03: 1",
                "child-over mentor k1 2025-09-03/2025-09-04: 2",
                "child-over mentor k2 2025-09-03/2025-09-04: 2",
                "helper-outside-rule mentor T2 2025-09-03/2025-09-04: 1",
                "helper-outside-rule mentor t1 2025-09-03/2025-09-04: 1",
                "helper-over mentor T2 2025-09-03/2025-09-04: 2",
                "helper-over mentor t1 2025-09-03/2025-09-04: 2",
                "pairing-overlap mentor k1 2025-09-03/2025-09-04: 1",
            ],
            facts.Programme(rules, new PairingRule(Role.Volunteer).HelpersAre(Role.Principal)).Lines());
    }
}
