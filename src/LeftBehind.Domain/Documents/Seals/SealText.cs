using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>The text that a seal is over: the version in its canonical form, which docs/versions.md states.</summary>
internal static class SealText
{
    public static string Of(PolicyVersion version) => CanonicalJson.Of(Json(version).Flat);

    private static OutObject Json(PolicyVersion version) => new OutObject()
        .Put("version", version.Id)
        .Put("effectiveFrom", version.EffectiveFrom)
        .Put("corrects", version.Corrects)
        .Put("grace", version.Grace.Equals(Period.FromDays(7)) ? null : version.Grace)
        .Put("minimumShare", version.MinimumShare == 0.75m ? null : version.MinimumShare)
        .Put("minimumDays", version.MinimumDays == 14 ? null : version.MinimumDays)
        .Put("eligibility", version.Eligibility is { } eligibility ? PolicyWriter.Eligibility(eligibility).Without(PartDefaults.Eligibility) : null)
        .PutSome("pairings", version.PairingRules, rule => PolicyWriter.PairingRule(rule).Without(PartDefaults.PairingRule))
        .PutSome("duties", version.Duties, duty => DutyWriter.Duty(duty).Without(PartDefaults.Duty(version, duty)))
        .PutSome("escalations", version.Escalations.Select(Plain).ToArray(), escalation => EscalationWriter.Escalation(escalation).Without(PartDefaults.Escalation))
        .PutSome("archive", version.Archive, field => PolicyWriter.ArchiveField(field).Without(PartDefaults.ArchiveField))
        .Put("appraisal", version.Appraisal is { } appraisal ? PolicyWriter.Appraisal(appraisal).Without(PartDefaults.Appraisal) : null)
        .PutSome("provisions", version.Provisions, provision => PolicyWriter.Provision(provision).Without(PartDefaults.Provision));

    /// <summary>A step that counts from where its escalation counts anyhow need not say so.</summary>
    private static Escalation Plain(Escalation escalation) => escalation with
    {
        Steps = new ValueList<EscalationStep>(escalation.Steps.Select(step => step.CountedFrom == escalation.CountedFrom ? step with { CountedFrom = null } : step)),
    };
}
