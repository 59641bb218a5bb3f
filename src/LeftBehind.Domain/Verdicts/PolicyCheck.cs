using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>How the last version of a policy stands to each rule of a baseline's. Immutable.</summary>
public sealed class PolicyCheck
{
    internal PolicyCheck(Policy policy, Policy baseline, IReadOnlyList<CheckFinding> findings) => (Policy, Baseline, Findings) = (policy, baseline, findings);

    /// <summary>The policy checked.</summary>
    public Policy Policy { get; }

    /// <summary>What it is checked against.</summary>
    public Policy Baseline { get; }

    /// <summary>A finding for each rule of the baseline, in its order.</summary>
    public IReadOnlyList<CheckFinding> Findings { get; }

    /// <summary>Whether the policy falls below the baseline nowhere.</summary>
    public bool IsNoWeaker => !Findings.Any(finding => finding.IsWeaker);

    /// <summary>The policies and the number of rules that the policy falls below.</summary>
    public override string ToString() => System.FormattableString.Invariant($"{Policy} against {Baseline}: weaker in {Findings.Count(finding => finding.IsWeaker)} of {Findings.Count}");
}
