using System.Text.Json;
using static LeftBehind.Domain.AnswerWriter;

namespace LeftBehind.Domain;

/// <summary>A difference between two policies as an answer shows it.</summary>
internal static class DifferenceJson
{
    public static void Write(Utf8JsonWriter writer, Difference item)
    {
        if (item.Section == PolicyParts.Duties)
            writer.WriteString("duty", item.Id);
        else
            writer.WriteString("section", item.Section);
        if (item.Section != PolicyParts.Duties && item.Id is not null)
            writer.WriteString("id", item.Id);
        writer.WriteString("change", CodeWords.Of(item.Kind));
        if (item.Kind == DifferenceKind.Changed)
        {
            writer.WriteString("property", item.Property);
            Raw(writer, "before", item.Before);
            Raw(writer, "after", item.After);
        }
        Strings(writer, "cites", item.Citations);
    }
}
