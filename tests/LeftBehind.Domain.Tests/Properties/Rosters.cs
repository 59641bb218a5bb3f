using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Tests.Properties;

/// <summary>Rosters with somebody less.</summary>
internal static class Rosters
{
    public static School Without(string roster, string childId)
    {
        var root = JsonNode.Parse(roster)!;
        Remove(root["children"], child => (string?)child["id"] == childId);
        Remove(root["pairings"], pairing => (string?)pairing["child"] == childId);
        return Documents.Roster.Read(root.ToJsonString(), "roster.json").Value;
    }

    private static void Remove(JsonNode? list, Func<JsonNode, bool> isGone)
    {
        foreach (var item in list?.AsArray().Where(item => isGone(item!)).ToArray() ?? [])
            list!.AsArray().Remove(item);
    }
}
