using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace LeftBehind.SampleHost;

/// <summary>An answer as one table: headings, and rows of as many cells. What is null is an empty cell.</summary>
internal sealed record Rows(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Cells)
{
    /// <summary>The lists of an answer in JSON, one under the other; where there are several, the first column says which.</summary>
    public static Rows Of(string json, IReadOnlyList<AnswerList> lists)
    {
        var answer = JsonNode.Parse(json)!;
        string[] columns = [.. lists.SelectMany(list => list.Columns).Distinct()];
        var cells = lists.SelectMany(list => (answer[list.Name]?.AsArray() ?? []).Select(entry =>
            (IReadOnlyList<string>)[.. Which(lists, list.Name), .. columns.Select(column => Cell(entry![column]))]));
        return new([.. Which(lists, "list"), .. columns], [.. cells]);
    }

    private static IEnumerable<string> Which(IReadOnlyList<AnswerList> lists, string name) => lists.Count > 1 ? [name] : [];

    /// <summary>Ids and codes of a list with a blank between them, since none has a blank.</summary>
    private static string Cell(JsonNode? value) => value is JsonArray list ? string.Join(' ', list.Select(Cell)) : value?.ToString() ?? string.Empty;
}
