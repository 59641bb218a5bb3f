using System.IO;

namespace LeftBehind.Domain.Tests;

/// <summary>The documents of the example school.</summary>
internal static class Example
{
    public static string Policy => Pack("yuxian-central-primary.reading");

    public static string Calendar => Text("calendar.json");

    public static string Roster => Text("roster.json");

    public static string Records => Text("records.jsonl");

    public static string Excusals => Text("excusals.jsonl");

    public static string Incidents => Text("incidents.jsonl");

    public static string Pack(string name)
    {
        using var reader = new StreamReader(LeftBehind.Domain.Policies.PolicyPacks.Open(name));
        return reader.ReadToEnd();
    }

    private static string Text(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "example", name));
}
