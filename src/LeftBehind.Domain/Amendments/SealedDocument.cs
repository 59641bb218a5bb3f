using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>What a sealed period says, taken from its JSON: the rows as they stand there, by key.</summary>
internal sealed record SealedDocument(string School, string Policy, DateInterval Range, AsOf AsOf, IReadOnlyDictionary<string, JsonElement> Obligations, IReadOnlyDictionary<string, string> Unmatched)
{
    private static readonly string[] Properties = { "format", "knownAt", "ledger", "school" };

    /// <summary>All that the seal is over.</summary>
    public static string Content(Ledger ledger) => AnswerWriter.Document(json =>
    {
        json.WriteNumber("format", 1);
        json.WriteString("school", ledger.Programme.School.Id);
        AnswerWriter.Text(json, "knownAt", ledger.AsOf.KnownAt is { } at ? ClockJson.Iso(at) : null);
        json.WritePropertyName("ledger");
        using var answer = JsonDocument.Parse(AnswerJson.Of(ledger));
        answer.RootElement.WriteTo(json);
    });

    public static string WithSeal(string content, string seal) => AnswerWriter.Document(json =>
    {
        using var document = JsonDocument.Parse(content);
        foreach (var member in document.RootElement.EnumerateObject())
            member.WriteTo(json);
        json.WriteString("seal", seal);
    });

    /// <summary>The document without its seal, and the seal.</summary>
    public static (string Content, string? Seal) Parted(string text, string name) => Reading(name, () =>
    {
        using var document = JsonDocument.Parse(text);
        var members = document.RootElement.EnumerateObject().ToArray();
        return (AnswerWriter.Document(json => Array.ForEach(members.Where(member => member.Name != "seal").ToArray(), member => member.WriteTo(json))), members.Single(member => member.Name == "seal").Value.GetString());
    });

    public static SealedDocument Of(string content, string name) => Reading(name, () =>
    {
        using var document = JsonDocument.Parse(content);
        var root = document.RootElement.Clone();
        if (!root.EnumerateObject().Select(member => member.Name).OrderBy(member => member, StringComparer.Ordinal).SequenceEqual(Properties) || root.GetProperty("format").GetInt32() != 1)
            throw new FormatException();
        var ledger = root.GetProperty("ledger");
        return new SealedDocument(
            root.GetProperty("school").GetString()!,
            ledger.GetProperty("policy").GetString()!,
            new DateInterval(Date(ledger, "from"), Date(ledger, "to")),
            Day(Date(ledger, "asOf"), root.GetProperty("knownAt").GetString()),
            ledger.GetProperty("obligations").EnumerateArray().ToDictionary(row => row.GetProperty("key").GetString()!),
            ledger.GetProperty("unmatched").EnumerateArray().ToDictionary(row => row.GetProperty("record").GetString()!, row => row.GetProperty("reason").GetString()!));
    });

    private static T Reading<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception trouble) when (trouble is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException)
        {
            throw new ArgumentException("The text is no sealed period; allowed is what SealedPeriod.ToJson() wrote.", name, trouble);
        }
    }

    private static LocalDate Date(JsonElement owner, string property) => LocalDatePattern.Iso.Parse(owner.GetProperty(property).GetString()!).GetValueOrThrow();

    private static AsOf Day(LocalDate date, string? knownAt) =>
        knownAt is null ? AsOf.Day(date) : AsOf.Day(date).WithKnownAt(InstantPattern.ExtendedIso.Parse(knownAt).GetValueOrThrow());
}
