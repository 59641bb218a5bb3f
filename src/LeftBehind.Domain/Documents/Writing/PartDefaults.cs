using System.Collections.Generic;
using System.Globalization;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>What the properties of a part mean where they are left out, as JSON on one line.</summary>
internal static class PartDefaults
{
    public static readonly IReadOnlyDictionary<string, string> Eligibility = new Dictionary<string, string> { ["interruptionDays"] = "0", ["minimumMonthsAway"] = "0", ["incapableCountsAsAway"] = "false", ["cites"] = "[]" };
    public static readonly IReadOnlyDictionary<string, string> PairingRule = new Dictionary<string, string> { ["ownClassOnly"] = "false", ["cites"] = "[]" };
    public static readonly IReadOnlyDictionary<string, string> Escalation = new Dictionary<string, string> { ["of"] = "\"aware\"", ["cites"] = "[]" };
    public static readonly IReadOnlyDictionary<string, string> ArchiveField = new Dictionary<string, string> { ["cites"] = "[]" };
    public static readonly IReadOnlyDictionary<string, string> Appraisal = new Dictionary<string, string> { ["lateCredit"] = "0.5", ["handoverDays"] = "0", ["mustNotMiss"] = "[]", ["cites"] = "[]" };
    public static readonly IReadOnlyDictionary<string, string> Provision = new Dictionary<string, string> { ["modality"] = "\"must\"", ["cites"] = "[]" };

    public static IReadOnlyDictionary<string, string> Duty(PolicyVersion version, Duty duty) => new Dictionary<string, string>
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
