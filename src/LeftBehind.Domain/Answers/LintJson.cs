using System.Text.Json;

namespace LeftBehind.Domain;

/// <summary>What lint finds, as JSON objects.</summary>
internal static class LintJson
{
    public static void Write(Utf8JsonWriter json, LintFinding finding)
    {
        json.WriteString("code", finding.Code);
        AnswerWriter.Strings(json, "duties", finding.DutyIds);
        json.WriteString("section", finding.Section);
        json.WriteStartObject("text");
        AnswerWriter.Text(json, "zh", finding.Text.Zh);
        AnswerWriter.Text(json, "en", finding.Text.En);
        json.WriteEndObject();
        AnswerWriter.Strings(json, "cites", finding.Citations);
        AnswerWriter.Raw(json, "mend", finding.Mend);
    }
}
