using System.Text.Json;
using static LeftBehind.Domain.AnswerWriter;

namespace LeftBehind.Domain;

/// <summary>An amendment as a JSON document.</summary>
internal static class DeltaJson
{
    public static string Of(LedgerDelta delta) => Document(json =>
    {
        json.WriteString("signed", delta.Signed.Seal);
        json.WriteString("now", delta.Now.Seal);
        Date(json, "signedAsOf", delta.Signed.AsOf.Date);
        Date(json, "asOf", delta.Now.AsOf.Date);
        Range(json, delta.Now.Range);
        List(json, "changes", delta.Changes, Change);
        List(json, "unmatched", delta.Unmatched, (writer, change) =>
        {
            writer.WriteString("record", change.RecordId);
            Text(writer, "before", change.Before);
            Text(writer, "after", change.After);
        });
    });

    private static void Change(Utf8JsonWriter json, KeyChange change)
    {
        json.WriteString("key", change.Key);
        json.WriteString("change", CodeWords.Of(change.Kind));
        List(json, "properties", change.Properties, (writer, property) =>
        {
            writer.WriteString("property", property.Property);
            Raw(writer, "before", property.Before);
            Raw(writer, "after", property.After);
        });
        List(json, "causes", change.Causes, Cause);
    }

    private static void Cause(Utf8JsonWriter json, DeltaCause cause)
    {
        json.WriteString("cause", CodeWords.Of(cause.Kind));
        List(json, "entries", cause.Entries, (writer, entry) =>
        {
            writer.WriteString("entry", entry.Id);
            writer.WriteString("change", CodeWords.Of(entry.Kind));
            Text(writer, "by", entry.By);
        });
    }
}
