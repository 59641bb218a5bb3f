using System.Text.Json;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>The rows of an impact as JSON objects.</summary>
internal static class ImpactJson
{
    public static void Write(Utf8JsonWriter json, Change change)
    {
        AnswerWriter.Range(json, change.Range);
        AnswerWriter.List(json, "duties", change.Duties, Duty);
        AnswerWriter.List(json, "people", change.People, Person);
    }

    private static void Duty(Utf8JsonWriter json, ImpactRow row)
    {
        Write(json, "duty", row);
        AnswerWriter.Text(json, "firstScheduled", row.FirstScheduled is { } first ? LocalDatePattern.Iso.Format(first) : null);
    }

    private static void Person(Utf8JsonWriter json, ImpactRow row) => Write(json, "person", row);

    private static void Week(Utf8JsonWriter json, ImpactRow row) => Write(json, "week", row);

    /// <summary>What stands beside the duties and people of the contract.</summary>
    public static void Further(Utf8JsonWriter json, Change change)
    {
        AnswerWriter.List(json, "weeks", change.Weeks, Week);
        AnswerWriter.Text(json, "peakBefore", change.PeakBefore?.Id);
        AnswerWriter.Text(json, "peakAfter", change.PeakAfter?.Id);
        AnswerWriter.Strings(json, "childrenIn", change.ChildrenIn);
        AnswerWriter.Strings(json, "childrenOut", change.ChildrenOut);
        AnswerWriter.Strings(json, "leftBehindOnlyBefore", change.LeftBehindOnlyBefore);
        AnswerWriter.Strings(json, "leftBehindOnlyAfter", change.LeftBehindOnlyAfter);
    }

    public static void Load(Utf8JsonWriter json, PersonLoad load)
    {
        json.WriteString("person", load.PersonId);
        Minutes(json, "minutesBefore", load.MinutesBefore);
        Minutes(json, "minutesAfter", load.MinutesAfter);
        json.WriteBoolean("overBefore", load.IsOverBefore);
        json.WriteBoolean("overAfter", load.IsOverAfter);
        AnswerWriter.Text(json, "fullWeeks", load.FullWeeks is { } weeks ? DateRange.Between(weeks).ToString() : null);
    }

    private static void Minutes(Utf8JsonWriter json, string name, int? minutes)
    {
        if (minutes is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

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
