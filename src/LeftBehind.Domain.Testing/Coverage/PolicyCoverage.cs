using System;
using System.Collections.Generic;
using System.Diagnostics.Contracts;
using System.Linq;

namespace LeftBehind.Domain.Testing;

/// <summary>How much of a policy cases have shown: a duty is exercised where an obligation of it was found, a clause where a duty or escalation that cites it was. Immutable.</summary>
public sealed class PolicyCoverage
{
    private PolicyCoverage(IReadOnlyList<DutyCoverage> byDuty, IReadOnlyList<string> clauses, IReadOnlyList<string> clausesNeverExercised) =>
        (ByDuty, Clauses, ClausesNeverExercised) = (byDuty, clauses.Count, clausesNeverExercised);

    /// <summary>Each duty of any version, in order.</summary>
    public IReadOnlyList<DutyCoverage> ByDuty { get; }

    /// <summary>How many duties there are.</summary>
    public int Duties => ByDuty.Count;

    /// <summary>How many of them were exercised.</summary>
    public int DutiesExercised => ByDuty.Count(duty => duty.Exercised > 0);

    /// <summary>How many clauses the duties and escalations cite.</summary>
    public int Clauses { get; }

    /// <summary>How many of them were exercised.</summary>
    public int ClausesExercised => Clauses - ClausesNeverExercised.Count;

    /// <summary>The others, in ordinal order.</summary>
    public IReadOnlyList<string> ClausesNeverExercised { get; }

    /// <summary>Runs cases of a policy and counts.</summary>
    /// <exception cref="PolicyCaseException">A case is not so.</exception>
    /// <exception cref="ArgumentException">A case is about another policy.</exception>
    [Pure]
    public static PolicyCoverage Of(Policy policy, IEnumerable<PolicyCase> cases)
    {
        var ran = Given.NotNull(cases, nameof(cases)).Select(item => (Case: item, Found: CaseAnswers.Of(item).Where(answer => answer.Status is not null || answer.State is not null).ToArray())).ToArray();
        if (ran.FirstOrDefault(item => item.Case.Policy != policy).Case is { } other)
            throw new ArgumentException($"The case \"{other}\" is about {other.Policy.Id}; allowed are cases of {policy?.Id}.", nameof(cases));
        var exercised = ran.Where(item => item.Found.Length > 0).ToArray();
        var rules = CaseRule.AllOf(Given.NotNull(policy, nameof(policy))).ToArray();
        var clauses = rules.SelectMany(rule => rule.Citations).Distinct().OrderBy(clause => clause, StringComparer.Ordinal).ToArray();
        var shown = new HashSet<string>(exercised.SelectMany(item => item.Case.Rule.Citations));
        return new PolicyCoverage(
            rules.Where(rule => rule.Duty is not null).Select(rule => Counted(rule.Id, exercised.Where(item => item.Case.Rule.Duty?.Id == rule.Id).SelectMany(item => item.Found).ToArray())).ToArray(),
            clauses,
            clauses.Where(clause => !shown.Contains(clause)).ToArray());
    }

    /// <summary>The two counts, then a line a duty.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"duties {DutiesExercised} of {Duties}, clauses {ClausesExercised} of {Clauses}\n") + string.Concat(ByDuty.Select(duty => duty + "\n"));

    private static DutyCoverage Counted(string dutyId, CaseAnswer[] found) => new(
        dutyId,
        found.Length,
        found.Count(answer => answer.Status is ObligationStatus.Fulfilled or ObligationStatus.FulfilledLate),
        found.Count(answer => answer.Status == ObligationStatus.Missed));
}
