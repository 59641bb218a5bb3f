using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>How what policies ask is compared, for every child and calendar.</summary>
public static class PolicyVerdicts
{
    private static readonly Duty AnyCare = Duty.ForEachChild("left-behind", Role.Staff, new CareAction("any-care"))
        .Per(Cycle.EveryDay, Season.Always).WithGrace(Period.Zero).WithMinimumShare(0).WithMinimumDays(0);

    /// <summary>
    /// A verdict for whom the last versions of two policies count as left behind, for each pairing rule, duty and escalation: in the order of the later policy, what only the earlier one has after the rest.
    /// </summary>
    public static IReadOnlyList<Verdict> VerdictsTo(this Policy before, Policy after)
    {
        Argument.NotNull(before, nameof(before));
        Argument.NotNull(after, nameof(after));
        return Eligibility(before.Latest, after.Latest)
            .Concat(Pairings(before.Latest, after.Latest))
            .Concat(Duties(before.Latest, after.Latest))
            .Concat(Escalations(before.Latest, after.Latest))
            .ToArray();
    }

    /// <summary>How the last version of a policy stands to each rule of a baseline's last version: whether it is weaker, silent, as strict or stricter.</summary>
    public static PolicyCheck CheckAgainst(this Policy policy, Policy baseline)
    {
        Argument.NotNull(policy, nameof(policy));
        Argument.NotNull(baseline, nameof(baseline));
        return new PolicyCheck(policy, baseline, new PolicyChecking(policy.Latest, baseline.Latest).Findings().ToArray());
    }

    internal static IEnumerable<Verdict> Eligibility(PolicyVersion before, PolicyVersion after)
    {
        if (before.Eligibility is null && after.Eligibility is null)
            yield break;
        var probe = AnyCare.Citing((after.Eligibility ?? before.Eligibility)!.Citations.ToArray());
        yield return DutyVerdict.Of("eligibility", new DutyDemand(before, probe), new DutyDemand(after, probe)).Unnamed();
    }

    private static IEnumerable<Verdict> Pairings(PolicyVersion before, PolicyVersion after) => after.PairingRules
        .Select(rule => PairingVerdict.Of(before.PairingRules.FirstOrDefault(other => other.Kind == rule.Kind), rule))
        .Concat(before.PairingRules.Where(rule => after.PairingRules.All(other => other.Kind != rule.Kind)).Select(rule => PairingVerdict.Of(rule, null)));

    private static IEnumerable<Verdict> Duties(PolicyVersion before, PolicyVersion after)
    {
        var gone = before.Duties.Where(duty => after.Duties.All(other => other.Id != duty.Id)).ToList();
        foreach (var duty in after.Duties)
        {
            var earlier = before.Duties.FirstOrDefault(other => other.Id == duty.Id) ?? gone.FirstOrDefault(other => other with { Id = duty.Id } == duty);
            if (earlier is not null)
                gone.Remove(earlier);
            yield return DutyVerdict.Of(PolicyParts.Duties, earlier is null ? null : new DutyDemand(before, earlier), new DutyDemand(after, duty));
        }
        foreach (var duty in gone)
            yield return DutyVerdict.Of(PolicyParts.Duties, new DutyDemand(before, duty), null);
    }

    private static IEnumerable<Verdict> Escalations(PolicyVersion before, PolicyVersion after)
    {
        foreach (var escalation in after.Escalations)
            yield return EscalationVerdict.Of(before.Escalations.FirstOrDefault(other => other.Id == escalation.Id), escalation);
        foreach (var escalation in before.Escalations.Where(escalation => after.Escalations.All(other => other.Id != escalation.Id)))
            yield return EscalationVerdict.Of(escalation, null);
    }
}
