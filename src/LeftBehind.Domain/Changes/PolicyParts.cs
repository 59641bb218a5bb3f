using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>The parts of a version, in the order of documents.</summary>
internal static class PolicyParts
{
    public const string Duties = "duties";

    private static readonly Dictionary<string, string> None = new();

    public static IReadOnlyList<PolicyPart> Of(PolicyVersion version)
    {
        var parts = new List<PolicyPart> { Version(version) };
        if (version.Eligibility is { } eligibility)
            parts.Add(PolicyPart.Of(version, eligibility, "eligibility", null, eligibility.Citations, PolicyWriter.Eligibility(eligibility), PartDefaults.Eligibility));
        parts.AddRange(version.PairingRules.Select(rule => PolicyPart.Of(version, rule, "pairings", rule.Kind.Value, rule.Citations, PolicyWriter.PairingRule(rule), PartDefaults.PairingRule)));
        parts.AddRange(version.Duties.Select(duty => PolicyPart.Of(version, duty, Duties, duty.Id, duty.Citations, DutyWriter.Duty(duty), PartDefaults.Duty(version, duty))));
        parts.AddRange(version.Escalations.Select(escalation => PolicyPart.Of(version, escalation, "escalations", escalation.Id, escalation.Citations, EscalationWriter.Escalation(escalation), PartDefaults.Escalation)));
        parts.AddRange(version.Archive.GroupBy(field => field.Field).Select(same => Field(version, same.First(), same.SelectMany(field => field.Citations).Distinct().ToArray())));
        if (version.Appraisal is { } appraisal)
            parts.Add(PolicyPart.Of(version, appraisal, "appraisal", null, appraisal.Citations, PolicyWriter.Appraisal(appraisal), PartDefaults.Appraisal));
        parts.AddRange(version.Provisions.Select(provision => PolicyPart.Of(version, provision, "provisions", provision.Id, provision.Citations, PolicyWriter.Provision(provision), PartDefaults.Provision)));
        return parts;
    }

    /// <summary>A field that stands twice is one, with the clauses of both.</summary>
    private static PolicyPart Field(PolicyVersion version, ArchiveField field, IReadOnlyList<string> clauses) =>
        PolicyPart.Of(version, field, "archive", field.Field, clauses, new OutObject().Put("field", field.Field).Put("cites", clauses), None);

    private static PolicyPart Version(PolicyVersion version) => PolicyPart.Of(version, version, "version", null, ValueList<string>.Empty, new OutObject()
        .Put("version", version.Id)
        .Put("effectiveFrom", version.EffectiveFrom)
        .Put("corrects", version.Corrects)
        .Put("grace", version.Grace)
        .Put("minimumShare", version.MinimumShare)
        .Put("minimumDays", version.MinimumDays), None);
}
