using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Tests;

/// <summary>Seals computed from the JSON alone, by the rules of docs/versions.md and without the library.</summary>
internal static class RawSeal
{
    private static readonly string[] Sections = ["pairings", "duties", "escalations", "archive", "provisions"];
    private static readonly string[] CyclesWithASeason = ["school-day", "school-week", "term", "school-year"];

    /// <summary>The seals that the versions of a policy get, if all are sealed.</summary>
    public static IEnumerable<string> Of(string policy)
    {
        var seal = string.Empty;
        foreach (var version in JsonNode.Parse(policy)!["versions"]!.AsArray())
            yield return seal = Hash(seal + "\n" + Hash(Text(version!.AsObject())));
    }

    public static string Text(JsonObject version)
    {
        var plain = version.DeepClone().AsObject();
        plain.Remove("seal");
        string grace = Period((string?)plain["grace"] ?? "P7D"), share = Number(plain["minimumShare"] ?? 0.75), days = Number(plain["minimumDays"] ?? 14);
        foreach (var section in Sections)
            Drop(plain, section, "[]");
        foreach (var duty in Elements(plain, "duties"))
            Duty(duty, grace, share, days);
        foreach (var escalation in Elements(plain, "escalations"))
            Escalation(escalation);
        foreach (var element in Sections.SelectMany(section => Elements(plain, section)).Concat(new[] { plain["eligibility"], plain["appraisal"] }.OfType<JsonObject>()))
            Drop(element, "cites", "[]");
        foreach (var rule in Elements(plain, "pairings"))
            Drop(rule, "ownClassOnly", "false");
        foreach (var provision in Elements(plain, "provisions"))
            Drop(provision, "modality", "\"must\"");
        if (plain["eligibility"] is JsonObject eligibility)
            DropAll(eligibility, ("interruptionDays", "0"), ("minimumMonthsAway", "0"), ("incapableCountsAsAway", "false"));
        if (plain["appraisal"] is JsonObject appraisal)
            DropAll(appraisal, ("lateCredit", "0.5"), ("handoverDays", "0"), ("mustNotMiss", "[]"));
        DropAll(plain, ("grace", "\"P7D\""), ("minimumShare", "0.75"), ("minimumDays", "14"));
        return Canonical(plain);
    }

    private static void Duty(JsonObject duty, string grace, string share, string days)
    {
        var bearer = (string)duty["bearer"]!;
        DropAll(
            duty,
            ("modality", "\"must\""),
            ("acceptedFrom", $"[\"{(bearer is "school" or "class" ? "staff" : bearer)}\"]"),
            ("authority", "\"text\""),
            ("times", "1"),
            ("onDifferentDays", "false"),
            ("grace", $"\"{grace}\""),
            ("minimumShare", share),
            ("minimumDays", days),
            ("weight", "1"));
        if (duty["recurrence"] is JsonObject { } recurrence)
        {
            DropAll(recurrence, ("from", "\"P0D\""), ("to", "\"P0D\""));
            if (recurrence["per"] is null)
                Drop(recurrence, "during", "\"always\"");
            else if (CyclesWithASeason.Contains((string)recurrence["per"]!))
                recurrence.Remove("during");
        }
        if (duty["appliesTo"] is JsonObject filter)
            Drop(filter, "everyPupil", "false");
        Drop(duty, "appliesTo", "{}");
    }

    private static void Escalation(JsonObject escalation)
    {
        var start = (string?)escalation["of"] ?? "aware";
        foreach (var step in Elements(escalation, "steps"))
            DropAll(step, ("of", $"\"{start}\""), ("authority", "\"text\""));
        Drop(escalation, "of", "\"aware\"");
    }

    private static JsonObject[] Elements(JsonObject owner, string list) => owner[list] is JsonArray items ? [.. items.Select(item => item!.AsObject())] : [];

    private static void DropAll(JsonObject owner, params (string Name, string Value)[] defaults)
    {
        foreach (var (name, value) in defaults)
            Drop(owner, name, value);
    }

    private static void Drop(JsonObject owner, string name, string value)
    {
        if (owner[name] is { } node && Named(name, node) == value)
            owner.Remove(name);
    }

    private static string Canonical(JsonNode? node) => node switch
    {
        JsonObject members => "{" + string.Join(",", members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"\"{member.Key}\":{Named(member.Key, member.Value!)}")) + "}",
        JsonArray items => "[" + string.Join(",", items.Select(Canonical)) + "]",
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.String => Quoted((string)value!),
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.Number => Number(value),
        _ => node!.ToJsonString(),
    };

    private static string Named(string name, JsonNode value) =>
        name is "grace" or "from" or "to" && value.GetValueKind() == System.Text.Json.JsonValueKind.String ? Quoted(Period((string)value!))
        : name is "within" ? Quoted(Within((string)value!))
        : Canonical(value);

    /// <summary>PnD or PnW: the minus behind the P, no zeros before the number; zero is P0D.</summary>
    private static string Period(string text)
    {
        var negative = text.Contains('-', StringComparison.Ordinal);
        var number = int.Parse(text.AsSpan().TrimStart("-P").TrimEnd("DW"), CultureInfo.InvariantCulture);
        return number == 0 ? "P0D" : FormattableString.Invariant($"P{(negative ? -number : number)}{text[^1]}");
    }

    /// <summary>Hours, then minutes below 60, then seconds below 60.</summary>
    private static string Within(string text)
    {
        if (!text.StartsWith("PT", StringComparison.Ordinal))
            return text;
        var time = System.Xml.XmlConvert.ToTimeSpan(text);
        return "PT" + Part((int)time.TotalHours, "H") + Part(time.Minutes, "M") + Part(time.Seconds, "S");
        static string Part(int number, string unit) => number == 0 ? string.Empty : number.ToString(CultureInfo.InvariantCulture) + unit;
    }

    private static string Number(JsonNode number) => decimal.Parse(number.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture).ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal) + "\"";

    private static string Hash(string text) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
