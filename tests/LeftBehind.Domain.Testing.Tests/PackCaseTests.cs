using LeftBehind.Domain.Policies;

namespace LeftBehind.Domain.Testing.Tests;

/// <summary>The packs by their boundaries: what is so today, and how much of each policy that shows.</summary>
public sealed class PackCaseTests
{
    /// <summary>The name, then duties exercised of all, clauses exercised of all that duties and escalations cite.</summary>
    public static TheoryData<string, int, int, int, int> Packs => new()
    {
        { "national-baseline", 8, 27, 13, 48 },
        { "primary-rulebook-2024", 27, 66, 42, 81 },
        { "three-twos-plan", 10, 18, 14, 22 },
        { "wanfohu-homeroom", 4, 26, 8, 26 },
        { "yuxian-central-primary", 2, 14, 10, 23 },
        { "yuxian-central-primary.reading", 7, 14, 16, 23 },
        { "zhejiang", 1, 1, 2, 2 },
    };

    [Theory]
    [MemberData(nameof(Packs))]
    public async Task EveryBoundaryOfAPack(string pack, int dutiesExercised, int duties, int clausesExercised, int clauses)
    {
        var policy = Read(pack);
        var proposed = PolicyCases.Propose(policy);
        var coverage = PolicyCoverage.Of(policy, PolicyCases.Read(proposed.Replace("? ", string.Empty, StringComparison.Ordinal), policy));
        Assert.Equal((dutiesExercised, duties, clausesExercised, clauses), (coverage.DutiesExercised, coverage.Duties, coverage.ClausesExercised, coverage.Clauses));
        Assert.Equal(Recurring(policy), coverage.ByDuty.Where(duty => duty.Fulfilled > 0 && duty.Missed > 0).Select(duty => duty.DutyId));
        await Verifier.Verify(proposed).UseTextForParameters(pack);
    }

    [Fact]
    public void ThePacksAreThoseThatAreTestedHere() => Assert.Equal(Packs.Select(row => (string)row[0]).Order(StringComparer.Ordinal), PolicyPacks.Names);

    private static IEnumerable<string> Recurring(Policy policy) =>
        policy.Versions.SelectMany(version => version.Duties).Where(duty => duty is { Recurrence: not null, Modality: not Modality.May }).Select(duty => duty.Id).Distinct();

    private static Policy Read(string pack)
    {
        using var stream = PolicyPacks.Open(pack);
        return Documents.Policy.Read(stream, pack).Value;
    }
}
