using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>
/// Checks a policy against a baseline, rule by rule: against the duty of the same id, or else whichever duty with an action of the baseline's comes nearest.
/// </summary>
internal sealed class PolicyChecking(PolicyVersion policy, PolicyVersion baseline)
{
    public IEnumerable<CheckFinding> Findings() => PolicyVerdicts.Eligibility(baseline, policy)
        .Select(verdict => new CheckFinding(verdict.Section, null, null, Outcome(verdict.Kind), baseline.Eligibility?.Citations ?? ValueList<string>.Empty) { Verdict = verdict })
        .Concat(baseline.PairingRules.Select(Pairing))
        .Concat(baseline.Duties.Where(duty => duty.Modality != Modality.May).Select(Duty))
        .Concat(baseline.Escalations.Select(Escalation));

    private CheckFinding Pairing(PairingRule rule)
    {
        var mine = policy.PairingRules.FirstOrDefault(other => other.Kind == rule.Kind);
        var verdict = mine is null ? null : PairingVerdict.Of(rule, mine);
        return new CheckFinding("pairings", rule.Kind.Value, null, verdict is null ? CheckOutcome.Silent : Outcome(verdict.Kind), rule.Citations) { Verdict = verdict };
    }

    private CheckFinding Duty(Duty rule)
    {
        if (rule.Recurrence is null)
            return new CheckFinding(PolicyParts.Duties, rule.Id, rule.Bearer, Standing(rule), rule.Citations);
        var best = Alike(rule)
            .Select(duty => DutyVerdict.Of(PolicyParts.Duties, new DutyDemand(baseline, rule), new DutyDemand(policy, duty)))
            .OrderBy(Nearness).FirstOrDefault();
        return new CheckFinding(PolicyParts.Duties, rule.Id, rule.Bearer, best is null ? CheckOutcome.Silent : Outcome(best.Kind), rule.Citations) { Verdict = best };
    }

    private CheckFinding Escalation(Escalation rule)
    {
        var best = policy.Escalations
            .Where(escalation => escalation.Id == rule.Id || escalation.Kinds.Intersect(rule.Kinds).Any())
            .Select(escalation => EscalationVerdict.Of(rule, escalation))
            .OrderBy(Nearness).FirstOrDefault();
        return new CheckFinding("escalations", rule.Id, null, best is null ? CheckOutcome.Silent : Outcome(best.Kind), rule.Citations) { Verdict = best };
    }

    private IEnumerable<Duty> Alike(Duty rule)
    {
        var same = policy.Duties.Where(duty => duty.Id == rule.Id && duty.Actions.Intersect(rule.Actions).Any()).ToArray();
        return same.Length > 0 ? same : policy.Duties.Where(duty => duty.Actions.Intersect(rule.Actions).Any());
    }

    /// <summary>A rule that is owed on no day: owed on days is more, and any rule with the action, scheduled or not, is as much.</summary>
    private CheckOutcome Standing(Duty rule)
    {
        var alike = Alike(rule).Where(duty => duty.Modality != Modality.May).ToArray();
        if (alike.Any(duty => duty.Recurrence is not null))
            return CheckOutcome.Stricter;
        var isNamed = alike.Length > 0
            || policy.Provisions.Any(provision => provision.Action is { } action && rule.Actions.Contains(action))
            || policy.Escalations.SelectMany(escalation => escalation.Steps).Any(step => step.Action is { } action && rule.Actions.Contains(action));
        return isNamed ? CheckOutcome.Equal : CheckOutcome.Silent;
    }

    private static int Nearness(Verdict verdict) => verdict.Kind switch
    {
        VerdictKind.Equal => 0,
        VerdictKind.Stricter => 1,
        VerdictKind.Moved => 2,
        VerdictKind.Incomparable => 3,
        _ => 4,
    };

    private static CheckOutcome Outcome(VerdictKind kind) => kind switch
    {
        VerdictKind.Equal => CheckOutcome.Equal,
        VerdictKind.Stricter => CheckOutcome.Stricter,
        VerdictKind.Moved => CheckOutcome.Moved,
        _ => CheckOutcome.Weaker,
    };
}
