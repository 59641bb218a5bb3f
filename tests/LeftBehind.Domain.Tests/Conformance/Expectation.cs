using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Tests.Conformance;

/// <summary>What a case expects of an answer: the properties it names, and lists as long as it says, in that order. Numbers are compared by value.</summary>
internal static class Expectation
{
    /// <summary>Where the answer is another, or null.</summary>
    public static string? Difference(JsonNode? answer, JsonNode? expected, string path = "$") => (answer, expected) switch
    {
        (JsonObject a, JsonObject e) => e.Select(property => a.ContainsKey(property.Key) ? Difference(a[property.Key], property.Value, $"{path}.{property.Key}") : $"{path}.{property.Key} is not there").FirstOrDefault(found => found is not null),
        (JsonArray a, JsonArray e) => Enumerable.Range(0, Math.Min(a.Count, e.Count)).Select(i => Difference(a[i], e[i], $"{path}[{i}]")).FirstOrDefault(found => found is not null)
            ?? (a.Count == e.Count ? null : $"{path}: {a.Count} items, expected {e.Count}"),
        _ => JsonNode.DeepEquals(answer, expected) ? null : $"{path}: {Text(answer)}, expected {Text(expected)}",
    };

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";
}
