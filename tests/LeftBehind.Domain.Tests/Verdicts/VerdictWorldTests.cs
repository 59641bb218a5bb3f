using LeftBehind.Domain.Tests.Differential;
using LeftBehind.Domain.Worlds;

namespace LeftBehind.Domain.Tests.Verdicts;

/// <summary>Verdicts on duties of random policies, each put to the random school, calendar and records of its world.</summary>
public sealed class VerdictWorldTests
{
    private const ulong Seed = 20251124;
    private const int Worlds = 16;

    /// <summary>Versions of one duty, and duties of one world beside each other: what is called equal stands alike, whatever the world.</summary>
    [Fact]
    public void WhatIsCalledEqualStandsAlikeInItsWorld()
    {
        var (equal, other) = (0, 0);
        for (var i = 0UL; i < Worlds; i++)
        {
            var programme = WorldRun.Read(WorldGenerator.Generate(Seed + i), out var log);
            foreach (var (before, after) in Pairs(programme.Policy))
            {
                var verdict = before.VerdictsTo(after).Single(item => item.Section == "duties");
                if (verdict.Kind == VerdictKind.Equal)
                {
                    equal++;
                    Assert.Equal(Told(before, programme, log), Told(after, programme, log));
                }
                else
                {
                    other += verdict.Witnesses.Count;
                }
            }
        }
        Assert.True(equal >= 5, $"only {equal} equal pairs");
        Assert.True(other >= 30, $"only {other} witnesses");
    }

    /// <summary>Each duty alone in its version, beside itself in the next version and beside a duty of the same kind of subject.</summary>
    private static IEnumerable<(Policy Before, Policy After)> Pairs(Policy policy)
    {
        for (var at = 0; at < policy.Versions.Count; at++)
        {
            var (version, next) = (policy.Versions[at], policy.Versions[Math.Min(at + 1, policy.Versions.Count - 1)]);
            for (var i = 0; i < Math.Min(2, version.Duties.Count); i++)
            {
                var duty = version.Duties[i];
                if (next.Duties.FirstOrDefault(item => item.Id == duty.Id && item.Subject == duty.Subject) is { } later)
                    yield return (Alone(version, duty), Alone(next, later));
            }
        }
    }

    private static Policy Alone(PolicyVersion version, Duty duty)
    {
        var alone = new PolicyVersion("1", new LocalDate(1900, 1, 1)).WithGrace(version.Grace).WithMinimumShare(version.MinimumShare).WithMinimumDays(version.MinimumDays);
        return new Policy("alone", (version.Eligibility is { } eligibility ? alone.Covering(eligibility) : alone).WithDuty(duty));
    }

    private static IEnumerable<string> Told(Policy policy, CareProgramme programme, CareLog log) =>
        policy.For(programme.Calendar, programme.School).Ledger(programme.Calendar.Span, AsOf.Day(programme.Calendar.Span.End.PlusDays(40)), log).Obligations
            .Select(item => FormattableString.Invariant($"{item.Subject} {item.Window} {item.Status} {item.Done} {item.Late}"));
}
