using static LeftBehind.Domain.Tests.SchoolPairings.Pairs;

namespace LeftBehind.Domain.Tests.SchoolPairings;

/// <summary>The documents of one small school.</summary>
public sealed class PairingJsonTests
{
    private static CareProgramme Programme()
    {
        var facts = School(["k1", "k2", "k3", "k4"], "t2");
        facts.Class("c1", 1).HomeroomTeacher("t2", Always);
        facts.Child("k3").Named("Wang Er").Village("north").InClass("c1", Always);
        facts.Child("k5").Enrolled(Days(1, 20)).Declared(AwayParents.One, Days(6, 30));
        facts.Staff("t1").Named("Wang Er").Helps(Role.Mentor, "k1", "p1", Always).Helps(Role.Mentor, "k2", "p2", Days(1, 19)).Helps(Role.Volunteer, "k5", "p3", Days(19, 22));
        return facts.Programme(new PairingRule(Role.Mentor).WithChildrenPerHelper(new(1, 1)).WithHelpersPerChild(new(1, 1)).HelpersAre(Role.Staff));
    }

    [Fact]
    public async Task Findings() => await Verifier.Verify(AnswerJson.Of(Programme().PairingFindings(September)));

    [Fact]
    public async Task FindingsAndProposals() => await Verifier.Verify(AnswerJson.Of(Programme().PairingFindings(September), Programme().ProposePairings(September)));

    [Fact]
    public void NothingWrongIsAnEmptyList() =>
        Assert.Equal("{\n  \"findings\": []\n}\n", AnswerJson.Of(School(["k1"]).Programme().PairingFindings(September)));
}
