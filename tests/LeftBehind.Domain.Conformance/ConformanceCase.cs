using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Conformance;

/// <summary>A case of tests/conformance as it is written in its file, and its documents as they go over the protocol.</summary>
public sealed record ConformanceCase(string File, JsonObject Written, JsonObject Documents)
{
    private const string Bases = "bases.json";
    private static readonly string[] Known = ["name", "rule", "why", "base", "with", "ask", "expect", "policy", "otherPolicy", "calendar", "roster", "records", "excusals", "incidents"];

    public string Name => (string)Written["name"]!;

    public string Rule => (string)Written["rule"]!;

    public string Why => (string)Written["why"]!;

    public JsonObject Ask => Written["ask"]!.AsObject();

    public JsonObject Expected => Written["expect"]!.AsObject();

    /// <summary>The request, on one line.</summary>
    public string Request => new JsonObject { ["id"] = Name, ["documents"] = Documents.DeepClone(), ["ask"] = Ask.DeepClone() }.ToJsonString(Text.OneLine);

    /// <summary>All cases of a folder, in the order of its files.</summary>
    public static IReadOnlyList<ConformanceCase> ReadAll(string folder)
    {
        var bases = Parse(Path.Combine(folder, Bases)).AsObject();
        return [.. Directory.EnumerateFiles(folder, "*.json").Where(file => Path.GetFileName(file) != Bases).Order(StringComparer.Ordinal)
            .SelectMany(file => Parse(file).AsArray().Select(one => Read(Path.GetFileName(file), one!.AsObject(), bases)))];
    }

    private static JsonNode Parse(string file) => JsonNode.Parse(System.IO.File.ReadAllText(file))!;

    private static ConformanceCase Read(string file, JsonObject one, JsonObject bases)
    {
        if (one.Select(property => property.Key).FirstOrDefault(name => !Known.Contains(name)) is { } unknown)
            throw new InvalidDataException($"{file}: '{unknown}' in '{one["name"]}' is no property of a case");
        return new ConformanceCase(file, one, Expanded(one, bases));
    }

    /// <summary>The documents of the base, those of the case in their place, and then what stands under <c>with</c>.</summary>
    private static JsonObject Expanded(JsonObject one, JsonObject bases)
    {
        var documents = one["base"] is { } name ? bases[(string)name!]!.DeepClone().AsObject() : [];
        foreach (var document in one.Where(property => Known.AsSpan(7).Contains(property.Key)))
            documents[document.Key] = document.Value!.DeepClone();
        foreach (var (path, value) in one["with"]?.AsObject() ?? [])
            Put(documents, path.Split('/')[1..], value?.DeepClone());
        return documents;
    }

    /// <summary>A JSON Pointer and what stands there; null takes it away, <c>-</c> is behind the last of a list. A property on the way that is not there is made.</summary>
    private static void Put(JsonNode at, string[] path, JsonNode? value)
    {
        foreach (var name in path[..^1])
            at = at is JsonArray list ? list[Index(name)]! : at[name] ??= new JsonObject();
        if (at is JsonObject properties)
            _ = value is null ? properties.Remove(path[^1]) : (properties[path[^1]] = value) is not null;
        else if (path[^1] == "-")
            at.AsArray().Add(value);
        else
            at[Index(path[^1])] = value;
    }

    private static int Index(string name) => int.Parse(name, System.Globalization.CultureInfo.InvariantCulture);
}
