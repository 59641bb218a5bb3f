using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>The parts of a version, in the order of documents.</summary>
internal static class PolicyParts
{
    public const string Duties = "duties";

    private static readonly Dictionary<string, string> None = new();
    private static readonly Dictionary<string, string> OfEligibility = new() { ["interruptionDays"] = "0", ["minimumMonthsAway"] = "0", ["incapableCountsAsAway"] = "false", ["cites"] = "[]" };
    private static readonly Dictionary<string, string> OfPairingRule = new() { ["ownClassOnly"] = "false", ["cites"] = "[]" };
    private static readonly Dictionary<string, string> OfEscalation = new() { ["of"] = "\"aware\"", ["cites"] = "[]" };
    private static readonly Dictionary<string, string> OfAppraisal = new() { ["lateCredit"] = "0.5", ["handoverDays"] = "0", ["mustNotMiss"] = "[]", ["cites"] = "[]" };
    private static readonly Dictionary<string, string> OfProvision = new() { ["modality"] = "\"must\"", ["cites"] = "[]" };

    public static IReadOnlyList<PolicyPart> Of(PolicyVersion version)
    {
        var parts = new List<PolicyPart> { Version(version) };
        if (version.Eligibility is { } eligibility)
            parts.Add(new PolicyPart("eligibility", null, eligibility.Citations, PolicyWriter.Eligibility(eligibility), OfEligibility));
        parts.AddRange(version.PairingRules.Select(rule => new PolicyPart("pairings", rule.Kind.Value, rule.Citations, PolicyWriter.PairingRule(rule), OfPairingRule)));
        parts.AddRange(version.Duties.Select(duty => new PolicyPart(Duties, duty.Id, duty.Citations, DutyWriter.Duty(duty), OfDuty(version, duty))));
        parts.AddRange(version.Escalations.Select(escalation => new PolicyPart("escalations", escalation.Id, escalation.Citations, EscalationWriter.Escalation(escalation), OfEscalation)));
        parts.AddRange(version.Archive.GroupBy(field => field.Field).Select(same => Field(same.Key, same.SelectMany(field => field.Citations).Distinct().ToArray())));
        if (version.Appraisal is { } appraisal)
            parts.Add(new PolicyPart("appraisal", null, appraisal.Citations, PolicyWriter.Appraisal(appraisal), OfAppraisal));
        parts.AddRange(version.Provisions.Select(provision => new PolicyPart("provisions", provision.Id, provision.Citations, PolicyWriter.Provision(provision), OfProvision)));
        return parts;
    }

    /// <summary>A field that stands twice is one, with the clauses of both.</summary>
    private static PolicyPart Field(string field, IReadOnlyList<string> clauses) => new("archive", field, clauses, new OutObject().Put("field", field).Put("cites", clauses), None);

    private static PolicyPart Version(PolicyVersion version) => new("version", null, ValueList<string>.Empty, new OutObject()
        .Put("version", version.Id)
        .Put("effectiveFrom", version.EffectiveFrom)
        .Put("grace", version.Grace)
        .Put("minimumShare", version.MinimumShare)
        .Put("minimumDays", version.MinimumDays), None);

    private static Dictionary<string, string> OfDuty(PolicyVersion version, Duty duty) => new()
    {
        ["cites"] = "[]",
        ["modality"] = "\"must\"",
        ["acceptedFrom"] = "[" + JsonStrings.Quoted(duty.Bearer == Role.School || duty.Bearer == Role.Class ? "staff" : duty.Bearer.Value) + "]",
        ["authority"] = "\"text\"",
        ["times"] = "1",
        ["onDifferentDays"] = "false",
        ["grace"] = JsonStrings.Quoted(PeriodPattern.Roundtrip.Format(version.Grace)),
        ["minimumShare"] = JsonStrings.Number(version.MinimumShare),
        ["minimumDays"] = version.MinimumDays.ToString(CultureInfo.InvariantCulture),
        ["weight"] = "1",
    };
}
