using System.Text.Json;
using Json.Schema;
using LeftBehind.Domain.Policies;
using LeftBehind.Domain.Worlds;

namespace LeftBehind.Domain.Tests;

/// <summary>The schemas against the readers: what a reader takes, its schema takes; what is wrong with one value alone, both refuse.</summary>
public sealed class SchemasOfDocuments
{
    /// <summary>Codes of faults that a schema cannot see: places in the text, the tz database, values against each other.</summary>
    private static readonly HashSet<string> BeyondASchema =
    [
        "DOC001", "DOC002", "DOC003", "DOC005", "DOC006", "DOC007", "DOC014", "DOC019", "DOC021", "LIM001", "LIM002", "LIM004",
        "POL001", "POL003", "POL007", "POL008", "POL009", "POL010", "POL016", "POL017", "POL018", "CAL001", "CAL002", "CAL003", "CAL004", "CAL005", "CAL006", "CAL008",
        "ROS001", "ROS002", "ROS003", "ROS004", "ROS007", "REC006", "REC007",
    ];

    private static readonly Dictionary<string, JsonSchema> Schemas = new[]
    {
        (Documents.Policy.Name, Documents.Policy.Schema), (Documents.Calendar.Name, Documents.Calendar.Schema), (Documents.Roster.Name, Documents.Roster.Schema),
        (Documents.Records.Name, Documents.Records.Schema), (Documents.Excusals.Name, Documents.Excusals.Schema), (Documents.Incidents.Name, Documents.Incidents.Schema),
    }.ToDictionary(pair => pair.Item1, pair => JsonSchema.FromText(pair.Item2));

    [Fact]
    public void WhatComesWithTheProjectFits()
    {
        foreach (var pack in PolicyPacks.Names)
            Fits("policy", Example.Pack(pack), pack);
        Fits("calendar", Example.Calendar, "calendar.json");
        Fits("roster", Example.Roster, "roster.json");
        Fits("records", Example.Records, "records.jsonl");
        Fits("excusals", Example.Excusals, "excusals.jsonl");
        Fits("incidents", Example.Incidents, "incidents.jsonl");
    }

    [Fact]
    public void ASealACorrectionAndAnExtensionFit()
    {
        var extending = Wrap.Version(", \"extends\": \"county@1\", \"drops\": [{\"duty\": \"talk\", \"cites\": [\"a\"], \"reason\": {\"zh\": \"无\"}}, {\"field\": \"photo\", \"cites\": [\"a\"]}]");
        Fits("policy", extending, "extending");
        Fits("policy", Documents.Policy.Write(Documents.Policy.Read(Wrap.Version(string.Empty), "p").Value.Revise("2", new(2026, 1, 1), version => version.Correcting("1")).Sealed()), "sealed");
        foreach (var bad in new[] { ("\"duty\": \"talk\"", "\"duty\": \"talk\", \"field\": \"f\""), ("\"duty\": \"talk\", ", string.Empty), ("[\"a\"], \"reason\"", "[], \"reason\""), ("county@1", "county") })
            Assert.False(Schemas["policy"].Evaluate(Parse(extending.Replace(bad.Item1, bad.Item2, StringComparison.Ordinal))).IsValid, bad.Item2);
    }

    [Fact]
    public void RandomWorldsFitAndSoDoesWhatIsWritten()
    {
        for (var seed = 1UL; seed <= 100; seed++)
        {
            var world = WorldGenerator.Generate(seed);
            Fits("policy", world.Policy, $"seed {seed}");
            Fits("policy", Documents.Policy.Write(Documents.Policy.Read(world.Policy, "p").Value), $"seed {seed}, written");
            Fits("calendar", world.Calendar, $"seed {seed}");
            Fits("roster", world.Roster, $"seed {seed}");
            Fits("records", world.Records, $"seed {seed}");
            Fits("excusals", world.Excusals, $"seed {seed}");
            Fits("incidents", world.Incidents, $"seed {seed}");
        }
    }

    [Fact]
    public void AMistakeInAValueIsRefusedByTheSchemaToo()
    {
        var refused = 0;
        foreach (var (row, kind, marked) in FaultsOfDocuments.AllRows())
        {
            var text = Marked.Of(marked).Text;
            var fault = Assert.Single(Reading.Of(kind, text).Faults);
            if (fault.Severity == FaultSeverity.Warning || BeyondASchema.Contains(fault.Code) || IsBeyond(fault))
                continue;
            Assert.False(Entries(kind, text).All(entry => Schemas[kind].Evaluate(entry).IsValid), $"row {row}: {fault}");
            refused++;
        }
        Assert.True(refused > 60, $"{refused} rows were refused");
    }

    /// <summary>Numbers written with a point are equal to whole ones for a schema; so are ranges of periods and days of a month.</summary>
    private static bool IsBeyond(Fault fault) =>
        (fault.Code == "DOC011" && fault.Found.Contains("point", StringComparison.Ordinal))
        || fault.Code is "POL005" or "POL006" or "POL011" or "DOC018" or "ROS008" or "ROS006" or "DOC015" or "LIM003";

    private static void Fits(string kind, string text, string what)
    {
        foreach (var entry in Entries(kind, text))
            Assert.True(Schemas[kind].Evaluate(entry).IsValid, $"{what}: {entry.GetRawText()[..Math.Min(200, entry.GetRawText().Length)]}");
    }

    private static IEnumerable<JsonElement> Entries(string kind, string text)
    {
        if (kind is "policy" or "calendar" or "roster")
            return [Parse(text)];
        return text.TrimStart().StartsWith('[')
            ? Parse(text).EnumerateArray()
            : text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Parse);
    }

    private static JsonElement Parse(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
