using System.IO;
using System.Text.Json.Nodes;
using LeftBehind.Domain.Conformance;
using LeftBehind.Domain.Tests.Conventions;

namespace LeftBehind.Domain.Tests.Conformance;

/// <summary>The cases of tests/conformance, and how lines of answers are held against them.</summary>
internal static class ConformanceSet
{
    public static string Folder { get; } = Path.Combine(SourceTree.Root, "tests", "conformance");

    public static IReadOnlyList<ConformanceCase> Cases { get; } = ConformanceCase.ReadAll(Folder);

    public static string Requests { get; } = string.Concat(Cases.Select(one => one.Request + "\n"));

    /// <summary>The cases that are answered otherwise, each with where; one line of answers for each case, in order.</summary>
    public static IReadOnlyList<string> Differences(string answers)
    {
        var lines = answers.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. Cases.Select((one, i) => (Case: one, Difference: i < lines.Length ? Difference(one, JsonNode.Parse(lines[i])!.AsObject()) : "no answer"))
            .Where(found => found.Difference is not null).Select(found => $"{found.Case.File}: {found.Case.Name} ({found.Case.Rule}): {found.Difference}")];
    }

    private static string? Difference(ConformanceCase one, JsonObject line) => (string?)line["id"] != one.Name
        ? $"the id is {line["id"]?.ToJsonString() ?? "missing"}"
        : line["error"] is { } error ? $"error: {error.ToJsonString()}" : Expectation.Difference(line["answer"], one.Expected);
}
