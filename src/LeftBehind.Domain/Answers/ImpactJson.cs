using System.Text.Json;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>The rows of an impact as JSON objects.</summary>
internal static class ImpactJson
{
    public static void Duty(Utf8JsonWriter json, ImpactRow row)
    {
        Write(json, "duty", row);
        AnswerWriter.Text(json, "firstScheduled", row.FirstScheduled is { } first ? LocalDatePattern.Iso.Format(first) : null);
    }

    public static void Person(Utf8JsonWriter json, ImpactRow row) => Write(json, "person", row);

    private static void Write(Utf8JsonWriter json, string what, ImpactRow row)
    {
        AnswerWriter.Text(json, what, row.Id);
        json.WriteNumber("before", row.Before);
        json.WriteNumber("after", row.After);
        json.WriteNumber("added", row.Added);
        json.WriteNumber("removed", row.Removed);
        json.WriteNumber("redated", row.Redated);
        json.WriteNumber("actsBefore", row.ActsBefore);
        json.WriteNumber("actsAfter", row.ActsAfter);
    }
}
