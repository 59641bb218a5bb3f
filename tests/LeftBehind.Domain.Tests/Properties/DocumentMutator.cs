using System.Text.Json.Nodes;
using LeftBehind.Domain.Worlds;

namespace LeftBehind.Domain.Tests.Properties;

/// <summary>Changes a few places of a world's documents: a value for another of the same kind, a property or element gone, an element twice.</summary>
internal static class DocumentMutator
{
    private static readonly string[] Words = ["2025-09-01", "2026-02-29", "2025-12-31", "term", "vacation", "always", "school-week", "P2W", "P1M", "month", "birthday", "parents", "mentor", "anyone", "k1", "t1", "both", "one", "must", "may"];

    public static World Mutate(World world, ulong seed)
    {
        var dice = new Random((int)(seed % int.MaxValue));
        string Json(string text) => Changed(text, dice);
        string Lines(string text) => string.Join('\n', text.Split('\n').Select(line => line.Length > 0 && dice.Next(8) == 0 ? Changed(line, dice) : line));
        return dice.Next(4) switch
        {
            0 => world with { Policy = Json(world.Policy) },
            1 => world with { Calendar = Json(world.Calendar) },
            2 => world with { Roster = Json(world.Roster) },
            _ => world with { Records = Lines(world.Records), Excusals = Lines(world.Excusals), Incidents = Lines(world.Incidents) },
        };
    }

    private static string Changed(string text, Random dice)
    {
        var root = JsonNode.Parse(text)!;
        for (var i = dice.Next(1, 4); i > 0; i--)
            Change(root, dice);
        return root.ToJsonString();
    }

    private static void Change(JsonNode root, Random dice)
    {
        var places = Inner(root).Where(node => node is JsonObject { Count: > 0 } or JsonArray { Count: > 0 }).ToArray();
        if (places.Length == 0)
            return;
        switch (places[dice.Next(places.Length)])
        {
            case JsonObject @object:
                var name = @object.ElementAt(dice.Next(@object.Count)).Key;
                if (dice.Next(3) == 0)
                    @object.Remove(name);
                else
                    @object[name] = Other(@object[name], dice);
                break;
            case JsonArray list:
                var at = dice.Next(list.Count);
                if (dice.Next(2) == 0)
                    list.RemoveAt(at);
                else
                    list.Add(list[at]?.DeepClone());
                break;
        }
    }

    private static JsonNode? Other(JsonNode? node, Random dice) => node?.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.String => Words[dice.Next(Words.Length)],
        System.Text.Json.JsonValueKind.Number => dice.Next(-1, 40),
        System.Text.Json.JsonValueKind.True => false,
        System.Text.Json.JsonValueKind.False => true,
        _ => node?.DeepClone(),
    };

    private static IEnumerable<JsonNode> Inner(JsonNode node)
    {
        yield return node;
        var children = node switch
        {
            JsonObject @object => @object.Select(property => property.Value),
            JsonArray list => list,
            _ => [],
        };
        foreach (var child in children.OfType<JsonNode>().SelectMany(Inner))
            yield return child;
    }
}
