using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Worlds;

/// <summary>The documents of a world as trees: policy, calendar, roster, the entries of records, excusals and incidents, and another policy.</summary>
internal sealed class ShrinkDocuments
{
    private ShrinkDocuments(JsonNode[] nodes, IReadOnlyList<Question> questions) => (Nodes, Questions) = (nodes, questions);

    public JsonNode[] Nodes { get; }

    public IReadOnlyList<Question> Questions { get; }

    public JsonObject Policy => Nodes[0].AsObject();

    public JsonObject Roster => Nodes[2].AsObject();

    public static ShrinkDocuments From(World world) => new(
        [
            JsonNode.Parse(world.Policy)!, JsonNode.Parse(world.Calendar)!, JsonNode.Parse(world.Roster)!,
            Entries(world.Records), Entries(world.Excusals), Entries(world.Incidents),
            world.OtherPolicy.Length > 0 ? JsonNode.Parse(world.OtherPolicy)! : new JsonObject(),
        ],
        world.Questions);

    public ShrinkDocuments Copy() => new([.. Nodes.Select(node => node.DeepClone())], Questions);

    /// <summary>The same with one document for another.</summary>
    public ShrinkDocuments With(int index, JsonNode node)
    {
        JsonNode[] nodes = [.. Nodes];
        nodes[index] = node;
        return new(nodes, Questions);
    }

    public ShrinkDocuments With(IReadOnlyList<Question> questions) => new(Nodes, questions);

    public World ToWorld() => new(
        Json.Text(Nodes[0]),
        Json.Text(Nodes[1]),
        Json.Text(Nodes[2]),
        Lines(3),
        Lines(4),
        Lines(5),
        Questions,
        Nodes[6] is JsonObject { Count: > 0 } other ? Json.Text(other) : "");

    private static JsonArray Entries(string lines) =>
        new([.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line))]);

    private string Lines(int index) => Json.Lines(Nodes[index].AsArray().OfType<JsonNode>());
}
