using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain.Worlds;

/// <summary>How documents are put together and written.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSerializerOptions Flat = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static JsonArray List(IEnumerable<string> words) => new([.. words.Select(word => JsonValue.Create(word))]);

    public static JsonArray List(params ReadOnlySpan<string> words) => List(words.ToArray().AsEnumerable());

    public static JsonArray Nodes(IEnumerable<JsonObject> nodes) => new([.. nodes]);

    /// <summary>Adds a property, if it has a value.</summary>
    public static JsonObject With(this JsonObject target, string name, JsonNode? value)
    {
        if (value is not null)
        {
            target[name] = value;
        }

        return target;
    }

    /// <summary>Adds a list of words, if it is given.</summary>
    public static JsonObject WithList(this JsonObject target, string name, IEnumerable<string>? words) =>
        words is null ? target : target.With(name, List(words));

    /// <summary>Adds the days of an interval.</summary>
    public static JsonObject WithDays(this JsonObject target, Reach reach) => target
        .With("from", Date(reach.From))
        .With("to", reach.To is { } to ? Date(to) : null);

    public static string Text(JsonNode document) => document.ToJsonString(Indented);

    public static string Lines(IEnumerable<JsonNode> entries)
    {
        var text = new StringBuilder();
        foreach (var entry in entries)
        {
            text.Append(entry.ToJsonString(Flat)).Append('\n');
        }

        return text.ToString();
    }
}
