using System.Globalization;
using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Worlds;

/// <summary>A recurrence: a cycle, or anchors with offsets in days.</summary>
internal sealed record RecurrencePlan
{
    public string? Per { get; init; }

    public IReadOnlyList<string> On { get; init; } = [];

    public string? During { get; init; }

    public int From { get; init; }

    public int To { get; init; }

    public bool InWeeks { get; init; }

    public string Season => During ?? (Per is null or "school-year" ? "always" : "term");

    public bool OfChild => On.Any(anchor => Words.ChildAnchors.Any(word => anchor.StartsWith(word, StringComparison.Ordinal)));

    public JsonObject Write()
    {
        var target = new JsonObject().With("per", Per).WithList("on", Per is null ? On : null);
        return target
            .With("from", From != 0 || InWeeks ? Offset(From) : null)
            .With("to", To != 0 || InWeeks ? Offset(To) : null)
            .With("during", During);
    }

    private string Offset(int days)
    {
        var (unit, count) = InWeeks && days % 7 == 0 ? ('W', days / 7) : ('D', days);
        return string.Create(CultureInfo.InvariantCulture, $"{(count < 0 ? "-" : "")}P{Math.Abs(count)}{unit}");
    }
}
