namespace LeftBehind.Domain.Tests.Lints;

/// <summary>What lint promises of any policy.</summary>
public sealed class LintPropertyTests
{
    private static readonly string[] Codes = [.. Enumerable.Range(1, 12).Select(i => FormattableString.Invariant($"LINT{i:000}"))];

    [Fact]
    public void TheSameIsFoundAgainAndInWhateverOrderTheDutiesStand()
    {
        var found = new HashSet<string>();
        foreach (var policy in Policies(150))
        {
            var findings = All(policy);
            Assert.Equal(findings, All(policy));
            Assert.Equal(findings.Order(StringComparer.Ordinal), All(Reversed(policy)).Order(StringComparer.Ordinal));
            found.UnionWith(policy.Lint().Select(finding => finding.Code));
        }
        Assert.Equal(Codes, found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryMendMakesItsFindingGoAwayAndReadsWithoutAFault()
    {
        var mended = new HashSet<string>();
        foreach (var policy in Policies(150))
        {
            foreach (var finding in policy.Lint().Where(finding => finding.Mend is not null))
            {
                var changed = Mending.Put(policy, finding);
                Assert.DoesNotContain(Known(finding), changed.Lint().Select(Known));
                mended.Add(finding.Code);
            }
        }
        Assert.Equal(Codes.Except(["LINT003", "LINT004"]), mended.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void APolicyWithoutFindingsStaysSoBesideAnUnrelatedDuty()
    {
        var unrelated = Duty.ForSchool("unrelated", Role.Principal, new CareAction("unrelated")).Per(Cycle.Term);
        var clean = Policies(400).Where(policy => policy.Lint().Count == 0).ToArray();
        Assert.True(clean.Length > 20, $"only {clean.Length} policies");
        Assert.All(clean, policy => Assert.Empty(new Policy("p", policy.Latest.WithDuty(unrelated)).Lint()));
    }

    /// <summary>
    /// A duty that no child and no calendar brings about is equal to no duty at all, by the search of the verdicts. Left out is the one case for which that
    /// search has no child: of whom one parent is home for a gap that is filled.
    /// </summary>
    [Fact]
    public void WhatIsNeverOwedIsWhatTheSearchFindsNoWorldFor()
    {
        var (never, some) = (0, 0);
        foreach (var policy in Policies(60))
        {
            foreach (var duty in policy.Latest.Duties.Where(duty => duty.Modality != Modality.May && duty.Subject != SubjectKind.Family && !(duty.AppliesTo.AwayParents == AwayParents.One && policy.Latest.Eligibility is { InterruptionDays: > 0 })))
            {
                var version = new PolicyVersion("1", policy.Latest.EffectiveFrom);
                version = policy.Latest.Eligibility is { } eligibility ? version.Covering(eligibility) : version;
                var alone = new Policy("p", version.WithDuty(duty));
                var isNever = alone.Lint().Any(finding => finding.Code == "LINT001");
                var verdict = new Policy("p", version).VerdictsTo(alone).Single(item => item.Section == "duties").Kind;
                Assert.Equal((duty.Recurrence!.ToString(), duty.AppliesTo.ToString(), isNever), (duty.Recurrence.ToString(), duty.AppliesTo.ToString(), verdict == VerdictKind.Equal));
                (never, some) = isNever ? (never + 1, some) : (never, some + 1);
            }
        }
        Assert.True(never > 5 && some > 40, $"{never} never, {some} sometimes");
    }

    private static IEnumerable<Policy> Policies(int count) => Enumerable.Range(1, count).Select(seed => new LintPolicies(seed).Next());

    private static string[] All(Policy policy) => [.. policy.Lint().Select(finding => $"{finding} {finding.Text.Zh} {finding.Section} {finding.VersionId} {string.Join(" ", finding.Citations)} {finding.Mend}")];

    private static string Known(LintFinding finding) => finding.ToString();

    private static Policy Reversed(Policy policy)
    {
        var version = policy.Latest;
        foreach (var duty in policy.Latest.Duties)
            version = version.WithoutDuty(duty.Id);
        return new Policy(policy.Id, policy.Latest.Duties.Reverse().Aggregate(version, (rules, duty) => rules.WithDuty(duty)));
    }
}
