using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>What can hardly be meant so in a policy that is valid.</summary>
public static class PolicyLints
{
    private static readonly LintRule[] Rules =
    {
        new NeverOwed(), new OutOfSeason(), new OwedTwice(), new Swallowed(), new DivisionGap(), new ConditionGap(), new DivisionOverlap(),
        new MonthsEnd(), new TwoMonths(), new QuotaWithoutRoom(), new AttemptsWithoutRoom(), new BearerNotAccepted(), new NeverCounted(),
    };

    /// <summary>The findings in the last version of a policy, rule by rule, in the order of its duties. No school and no calendar are needed.</summary>
    public static IReadOnlyList<LintFinding> Lint(this Policy policy)
    {
        Argument.NotNull(policy, nameof(policy));
        var version = new LintedVersion(policy.Latest);
        return Rules.SelectMany(rule => rule.Of(version).OrderBy(finding => version.PositionOf(finding.DutyIds[0])).ThenBy(finding => string.Join(" ", finding.DutyIds), StringComparer.Ordinal)).ToArray();
    }
}
