using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Tests.Differential;

/// <summary>Where two JSON values differ; properties that only the answer has are more, not other.</summary>
internal static class JsonDifference
{
    public static string? First(JsonNode? answer, JsonNode? expected, string path) => (answer, expected) switch
    {
        (JsonObject a, JsonObject e) => e.Select(property => First(a[property.Key], property.Value, path + "." + property.Key)).FirstOrDefault(difference => difference is not null),
        (JsonArray a, JsonArray e) => Lists(a, e, path),
        _ => Text(answer) == Text(expected) ? null : $"{path}: {Text(answer)}, by the twin {Text(expected)}",
    };

    private static string? Lists(JsonArray answer, JsonArray expected, string path)
    {
        for (var i = 0; i < Math.Min(answer.Count, expected.Count); i++)
        {
            if (First(answer[i], expected[i], $"{path}[{i}]") is { } difference)
                return difference + $" in {Short(answer[i])} | {Short(expected[i])}";
        }
        return answer.Count == expected.Count
            ? null
            : $"{path}: {answer.Count} items, by the twin {expected.Count}; first more: {Short((answer.Count > expected.Count ? answer : expected)[Math.Min(answer.Count, expected.Count)])}";
    }

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";

    private static string Short(JsonNode? node) => Text(node) is { Length: > 600 } text ? text[..600] + "…" : Text(node);
}
