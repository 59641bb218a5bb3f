using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>How a policy stands to one rule of a baseline. Immutable.</summary>
public sealed class CheckFinding
{
    internal CheckFinding(string section, string? baselineId, Role? bearer, CheckOutcome outcome, IReadOnlyList<string> citations) =>
        (Section, BaselineId, Bearer, Outcome, Citations) = (section, baselineId, bearer, outcome, citations);

    /// <summary>Where the rule stands: <c>eligibility</c>, <c>pairings</c>, <c>duties</c> or <c>escalations</c>.</summary>
    public string Section { get; }

    /// <summary>The id of the baseline's rule; null: its eligibility.</summary>
    public string? BaselineId { get; }

    /// <summary>Who is bound by a duty of the baseline, or null.</summary>
    public Role? Bearer { get; }

    /// <summary>How the policy stands to it.</summary>
    public CheckOutcome Outcome { get; }

    /// <summary>The clauses of the baseline's rule.</summary>
    public IReadOnlyList<string> Citations { get; }

    /// <summary>The verdict on what comes nearest in the policy; null where the policy is silent, or where nothing is owed on days.</summary>
    public Verdict? Verdict { get; internal init; }

    /// <summary>Whether the policy falls below the baseline here. A duty of the family on which a school's policy is silent binds the family all the same.</summary>
    public bool IsWeaker => Outcome == CheckOutcome.Weaker || (Outcome == CheckOutcome.Silent && Bearer is not { IsFamily: true });

    /// <summary>The rule and the outcome.</summary>
    public override string ToString() => BaselineId is null ? $"{Section} {CodeWords.Of(Outcome)}" : $"{Section} {BaselineId} {CodeWords.Of(Outcome)}";
}
