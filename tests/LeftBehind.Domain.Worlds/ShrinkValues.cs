using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain.Worlds;

/// <summary>Simpler values to try in place of one; simpler ones have fewer themselves, so that shrinking ends.</summary>
internal static class ShrinkValues
{
    public static IEnumerable<JsonNode> Simpler(JsonNode node, string name) => node.GetValueKind() switch
    {
        JsonValueKind.String => OfText(node.GetValue<string>(), name).Select(text => (JsonNode)JsonValue.Create(text)),
        JsonValueKind.Number when node.ToJsonString() is not ("0" or "1") && name != "format" => [JsonValue.Create(1), JsonValue.Create(0)],
        _ => [],
    };

    public static IEnumerable<Question> Simpler(Question question)
    {
        if (question.Open)
        {
            yield return question with { Open = false };
        }

        if (question.KnownAt is not null)
        {
            yield return question with { KnownAt = null };
        }

        var days = Period.DaysBetween(question.From, question.To);
        if (days > 0)
        {
            var middle = question.From.PlusDays(days / 2);
            yield return question with { To = middle };
            yield return question with { From = middle.PlusDays(1) };
            yield return question with { To = question.To.PlusDays(-1) };
            yield return question with { From = question.From.PlusDays(1) };
        }
    }

    private static IEnumerable<string> OfText(string text, string name)
    {
        if (text.Length == 10 && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date })
        {
            return OfDate(date);
        }

        if (text.Length < 19 || !LocalDatePattern.Iso.Parse(text[..10]).Success || text[10] != 'T')
        {
            return [];
        }

        var day = text[..10];
        return name == "on" ? [day] : text.EndsWith("T00:00:00Z", StringComparison.Ordinal) ? [] : [$"{day}T00:00:00Z"];
    }

    /// <summary>The first of the month, else a Monday.</summary>
    private static IEnumerable<string> OfDate(LocalDate date)
    {
        if (date.Day == 1)
        {
            yield break;
        }

        yield return Json.Date(date.PlusDays(1 - date.Day));
        yield return Json.Date(date.PlusDays(1 - date.Day).PlusMonths(1));
        if (date.DayOfWeek != IsoDayOfWeek.Monday)
        {
            yield return Json.Date(date.PlusDays(1 - (int)date.DayOfWeek));
            yield return Json.Date(date.PlusDays(8 - (int)date.DayOfWeek));
        }
    }
}
