using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain.Testing;

/// <summary>What a case is about, as the latest version that has it says.</summary>
internal sealed class CaseRule
{
    private CaseRule(Policy policy, PolicyVersion version, Duty? duty, Escalation? escalation)
    {
        (Policy, Version, Duty, Escalation) = (policy, version, duty, escalation);
        Alone = new Policy(policy.Id, policy.Versions.Select(Only).ToArray());
    }

    public Policy Policy { get; }

    public PolicyVersion Version { get; }

    public Duty? Duty { get; }

    public Escalation? Escalation { get; }

    /// <summary>The policy with this rule alone: no other changes what becomes of it, and it is quicker to ask.</summary>
    public Policy Alone { get; }

    public string Id => Duty?.Id ?? Escalation!.Id;

    public IEnumerable<string> Citations => Policy.Versions.SelectMany(version => Duty is not null
        ? version.Duties.Where(duty => duty.Id == Id).SelectMany(duty => duty.Citations)
        : version.Escalations.Where(escalation => escalation.Id == Id).SelectMany(escalation => escalation.Citations));

    public static CaseRule OfDuty(Policy policy, string id)
    {
        var version = Given.NotNull(policy, nameof(policy)).Versions.LastOrDefault(version => version.Duties.Any(duty => duty.Id == id))
            ?? throw Unknown("duty", id, policy.Versions.SelectMany(version => version.Duties).Select(duty => duty.Id));
        return new CaseRule(policy, version, version.Duty(id), null);
    }

    public static CaseRule OfEscalation(Policy policy, string id)
    {
        var version = Given.NotNull(policy, nameof(policy)).Versions.LastOrDefault(version => version.Escalations.Any(escalation => escalation.Id == id))
            ?? throw Unknown("escalation", id, policy.Versions.SelectMany(version => version.Escalations).Select(escalation => escalation.Id));
        return new CaseRule(policy, version, null, version.Escalations.First(escalation => escalation.Id == id));
    }

    /// <summary>Every duty, then every escalation, in the order in which the versions bring them.</summary>
    public static IEnumerable<CaseRule> AllOf(Policy policy) =>
        policy.Versions.SelectMany(version => version.Duties).Select(duty => duty.Id).Distinct().Select(id => OfDuty(policy, id))
            .Concat(policy.Versions.SelectMany(version => version.Escalations).Select(escalation => escalation.Id).Distinct().Select(id => OfEscalation(policy, id)));

    public override string ToString() => Duty is not null ? Id : CaseLine.EscalationWord + Id;

    private PolicyVersion Only(PolicyVersion version)
    {
        var alone = new PolicyVersion(version.Id, version.EffectiveFrom).WithGrace(version.Grace).WithMinimumShare(version.MinimumShare).WithMinimumDays(version.MinimumDays);
        if (version.Eligibility is not null)
            alone = alone.Covering(version.Eligibility);
        if (Duty is not null)
            return version.Duties.Where(duty => duty.Id == Id).Aggregate(alone, (some, duty) => some.WithDuty(duty));
        return version.Escalations.Where(escalation => escalation.Id == Id).Aggregate(alone, (some, escalation) => some.WithEscalation(escalation));
    }

    private static ArgumentException Unknown(string kind, string? id, IEnumerable<string> known) =>
        new($"No version has the {kind} {id}; there are {string.Join(", ", known.Distinct().DefaultIfEmpty("none"))}.", nameof(id));
}
