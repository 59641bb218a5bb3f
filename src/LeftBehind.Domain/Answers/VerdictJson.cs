using System.Linq;
using System.Text.Json;

namespace LeftBehind.Domain;

/// <summary>Verdicts, and how a policy stands to a baseline, as JSON objects.</summary>
internal static class VerdictJson
{
    public static void Write(Utf8JsonWriter json, Verdict verdict)
    {
        json.WriteString("section", verdict.Section);
        AnswerWriter.Text(json, "before", verdict.IdBefore);
        AnswerWriter.Text(json, "after", verdict.IdAfter);
        json.WriteString("verdict", CodeWords.Of(verdict.Kind));
        AnswerWriter.Strings(json, "cites", verdict.Citations);
        Details(json, verdict);
    }

    public static string Of(PolicyCheck check) => AnswerWriter.Document(json =>
    {
        json.WriteString("policy", check.Policy.Id);
        json.WriteString("against", check.Baseline.Id);
        json.WriteBoolean("noWeaker", check.IsNoWeaker);
        AnswerWriter.List(json, "findings", check.Findings, Finding);
    });

    private static void Finding(Utf8JsonWriter json, CheckFinding finding)
    {
        json.WriteString("section", finding.Section);
        AnswerWriter.Text(json, "rule", finding.BaselineId);
        AnswerWriter.Text(json, "by", finding.Verdict?.IdAfter);
        json.WriteString("outcome", CodeWords.Of(finding.Outcome));
        json.WriteBoolean("weaker", finding.IsWeaker);
        AnswerWriter.Text(json, "verdict", finding.Verdict is { } verdict ? CodeWords.Of(verdict.Kind) : null);
        AnswerWriter.Strings(json, "cites", finding.Citations);
        if (finding.Verdict is { } details)
            Details(json, details);
    }

    private static void Details(Utf8JsonWriter json, Verdict verdict)
    {
        AnswerWriter.Strings(json, "differences", verdict.Differences.Select(difference => difference.ToString()));
        AnswerWriter.List(json, "witnesses", verdict.Witnesses, static (writer, witness) =>
        {
            writer.WriteString("side", CodeWords.Of(witness.Side));
            writer.WriteNumber("calendarDays", witness.CalendarDays);
            AnswerWriter.Strings(writer, "lines", witness.ToText(Language.English).TrimEnd('\n').Split('\n'));
        });
    }
}
