using static LeftBehind.Domain.Tests.Verdicts.TalkPolicies;

namespace LeftBehind.Domain.Tests.Verdicts;

/// <summary>Verdicts on pairing rules, reckoned by hand.</summary>
public sealed class PairingVerdictTests
{
    private static readonly PairingRule Rule = new(Role.Mentor);

    public static TheoryData<string, VerdictKind, PairingRule, PairingRule> Pairs => new()
    {
        { "the same", VerdictKind.Equal, Children(1, 2), Children(1, 2) },
        { "one child for two", VerdictKind.Stricter, Children(null, 2), Children(null, 1) },
        { "eight children for two", VerdictKind.Laxer, Children(null, 2), Children(null, 8) },
        { "two helpers for one", VerdictKind.Stricter, Helpers(1, null), Helpers(2, null) },
        { "at most one helper", VerdictKind.Stricter, Helpers(1, null), Helpers(1, 1) },
        { "fewer children, fewer helpers", VerdictKind.Incomparable, Children(null, 2).WithHelpersPerChild(new Limit(1, null)), Children(null, 1) },
        { "teachers of the class only", VerdictKind.Stricter, Rule, Rule.OwnClassOnly() },
        { "principals only", VerdictKind.Stricter, Rule, Rule.HelpersAre(Role.Principal) },
        { "more may help", VerdictKind.Laxer, Rule.HelpersAre(Role.Principal), Rule.HelpersAre(Role.Principal, Role.LeadingGroupMember) },
        { "more may, and must, help", VerdictKind.Incomparable, Children(1, null).HelpersAre(Role.Principal), Children(1, null).HelpersAre(Role.Principal, Role.LeadingGroupMember) },
        { "a least number of which nobody is held", VerdictKind.Equal, Rule, Children(1, null) },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void EachPairIsAsReckoned(string what, VerdictKind kind, PairingRule before, PairingRule after)
    {
        var verdict = On(before, after);
        Assert.Equal((what, kind), (what, verdict.Kind));
        foreach (var witness in verdict.Witnesses)
        {
            var (asking, other) = witness.Side == VerdictSide.After ? (witness.FindingsAfter(), witness.FindingsBefore()) : (witness.FindingsBefore(), witness.FindingsAfter());
            Assert.NotEmpty(asking.Except(other));
        }
        Assert.Equal(kind switch { VerdictKind.Equal => 0, VerdictKind.Incomparable => 2, _ => 1 }, verdict.Witnesses.Count);
    }

    [Fact]
    public void TheSmallestWitnessOfALimitIsOneChildMoreThanItAllows()
    {
        var witness = Assert.Single(On(Children(null, 8), Children(null, 2)).Witnesses);
        Assert.Equal((1, 3), (witness.School.Staff.Count, witness.School.Children.Count));
        Assert.Equal(["helper-over mentor t1 2025-09-01/2025-09-01: 3"], witness.FindingsAfter().Select(finding => finding.ToString()));
    }

    [Fact]
    public void ARuleDroppedIsWeakerThanTheBaseline()
    {
        var finding = Of().CheckAgainst(new Policy("base", Rules.WithPairingRule(Children(null, 2).Citing("S1")))).Findings.Single(item => item.Section == "pairings");
        Assert.Equal((CheckOutcome.Silent, true, "mentor"), (finding.Outcome, finding.IsWeaker, finding.BaselineId));
    }

    private static PairingRule Children(int? min, int? max) => Rule.WithChildrenPerHelper(new Limit(min, max));

    private static PairingRule Helpers(int? min, int? max) => Rule.WithHelpersPerChild(new Limit(min, max));

    private static Verdict On(PairingRule before, PairingRule after) =>
        new Policy("a", Rules.WithPairingRule(before)).VerdictsTo(new Policy("b", Rules.WithPairingRule(after))).Single(verdict => verdict.Section == "pairings");
}
