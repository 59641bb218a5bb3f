using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LeftBehind.Domain;

/// <summary>A fault as a JSON object on one line.</summary>
internal static class FaultJson
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Fault fault)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, OneLine))
        {
            json.WriteStartObject();
            json.WriteString("severity", fault.Severity == FaultSeverity.Error ? "error" : "warning");
            json.WriteString("code", fault.Code);
            AnswerWriter.Text(json, "file", fault.File);
            Number(json, "line", fault.Line);
            Number(json, "column", fault.Column);
            AnswerWriter.Text(json, "path", fault.Path.Length == 0 ? null : fault.Path);
            AnswerWriter.Text(json, "option", fault.Option);
            json.WriteString("found", fault.Found);
            json.WriteString("allowed", fault.Allowed);
            AnswerWriter.Text(json, "suggestion", fault.Suggestion);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Number(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }
}
