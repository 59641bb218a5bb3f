using System.Globalization;
using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Worlds;

/// <summary>Ways through a tree: names and, as digits, positions.</summary>
internal static class ShrinkPaths
{
    /// <summary>The ways to all nodes that fit, the outer ones first.</summary>
    public static List<string[]> All(JsonNode root, Func<JsonNode, bool> fits)
    {
        List<string[]> found = [];
        Queue<(JsonNode Node, string[] Path)> open = new([(root, [])]);
        while (open.TryDequeue(out var next))
        {
            if (fits(next.Node))
            {
                found.Add(next.Path);
            }

            foreach (var (step, child) in Children(next.Node))
            {
                open.Enqueue((child, [.. next.Path, step]));
            }
        }

        return found;
    }

    /// <summary>The node at the end of a way, if the tree still has it.</summary>
    public static JsonNode? At(JsonNode root, string[] path)
    {
        var node = root;
        foreach (var step in path)
        {
            node = node switch
            {
                JsonObject target => target[step],
                JsonArray list when Index(step) is var i && i >= 0 && i < list.Count => list[i],
                _ => null,
            };
            if (node is null)
            {
                return null;
            }
        }

        return node;
    }

    /// <summary>Takes out of a tree whatever mentions an id: elements that are it or have it, and properties that are it.</summary>
    public static void Forget(JsonNode node, string id)
    {
        if (node is JsonArray list)
        {
            for (var i = list.Count - 1; i >= 0; i--)
            {
                if (Mentions(list[i], id))
                {
                    list.RemoveAt(i);
                }
            }
        }
        else if (node is JsonObject target)
        {
            foreach (var name in target.Where(property => Is(property.Value, id)).Select(property => property.Key).ToList())
            {
                target.Remove(name);
            }
        }

        foreach (var (_, child) in Children(node))
        {
            Forget(child, id);
        }
    }

    private static bool Mentions(JsonNode? node, string id) =>
        Is(node, id) || (node is JsonObject target && target.Any(property => Is(property.Value, id)));

    private static bool Is(JsonNode? node, string id) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) && text == id;

    private static int Index(string step) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1;

    private static List<(string Step, JsonNode Node)> Children(JsonNode node) => node switch
    {
        JsonObject target => [.. target.Where(property => property.Value is not null).Select(property => (property.Key, property.Value!))],
        JsonArray list => [.. list.Select((child, i) => (i.ToString(CultureInfo.InvariantCulture), child!)).Where(pair => pair.Item2 is not null)],
        _ => [],
    };
}
