using System.Text.Json;

namespace LeftBehind.Domain;

/// <summary>Appraisals as JSON documents.</summary>
internal static class AppraisalJson
{
    public static string Of(Appraisal appraisal) => AnswerWriter.Document(json => AnswerWriter.List(json, "people", appraisal.People, Person));

    /// <summary>A number with its one decimal, or null.</summary>
    public static void Figure(Utf8JsonWriter json, string name, decimal? figure)
    {
        if (figure is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    private static void Person(Utf8JsonWriter json, PersonAppraisal person)
    {
        json.WriteString("person", person.PersonId);
        json.WriteNumber("counted", person.Counted);
        json.WriteNumber("fulfilled", person.Fulfilled);
        json.WriteNumber("late", person.Late);
        json.WriteNumber("missed", person.Missed);
        Figure(json, "score", person.Score);
        Figure(json, "completeness", person.Completeness);
        Figure(json, "timeliness", person.Timeliness);
        if (person.Award is { } award)
            json.WriteBoolean("award", award);
        else
            json.WriteNull("award");
        if (person.Adjustments.Count > 0)
            Adjustments(json, person);
    }

    /// <summary>Only where there are any; never with the reason.</summary>
    private static void Adjustments(Utf8JsonWriter json, PersonAppraisal person)
    {
        Figure(json, "scoreBeforeAdjustments", person.ScoreBeforeAdjustments);
        AnswerWriter.List(json, "adjustments", person.Adjustments, (writer, item) =>
        {
            AnswerWriter.Date(writer, "on", item.On);
            writer.WriteNumber("points", item.Points);
        });
    }
}
