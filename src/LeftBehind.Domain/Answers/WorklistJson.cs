using System.Linq;
using System.Text.Json;
using NodaTime.Text;
using static LeftBehind.Domain.AnswerWriter;

namespace LeftBehind.Domain;

/// <summary>Worklists as JSON documents; their shape is told in docs/worklist.md.</summary>
internal static class WorklistJson
{
    public static string Of(Worklist worklist) => Document(json =>
    {
        Date(json, "asOf", worklist.Day);
        json.WriteStartObject("total");
        Count(json, worklist.Total);
        json.WriteEndObject();
        List(json, "classes", worklist.Classes, (writer, item) =>
        {
            Text(writer, "class", item.ClassId);
            writer.WriteNumber("children", item.Children);
            Count(writer, item.Count);
        });
        List(json, "subjects", worklist.Subjects, (writer, item) =>
        {
            writer.WriteString("subject", item.Subject.ToString());
            Text(writer, "class", item.ClassId);
            Count(writer, item.Count);
        });
        List(json, "items", worklist.Items, Item);
    });

    private static void Count(Utf8JsonWriter json, WorkCount count)
    {
        json.WriteNumber("open", count.Open);
        json.WriteNumber("overdue", count.Overdue);
        json.WriteNumber("dueToday", count.DueToday);
        json.WriteNumber("nobody", count.Nobody);
    }

    private static void Item(Utf8JsonWriter json, WorkItem item)
    {
        json.WriteString("subject", item.Subject.ToString());
        Text(json, "responsible", item.Responsible.Id);
        Strings(json, "reasons", item.Reasons.Select(CodeWords.Of));
        Text(json, "until", item.Until is { } until ? LocalDatePattern.Iso.Format(until) : null);
        Strings(json, "clauses", item.Citations);
        Text(json, "duty", item.Duty?.Id);
        Strings(json, "obligations", item.Obligations.Select(obligation => obligation.Key));
        Text(json, "lastContact", item.LastContact is { } last ? LocalDatePattern.Iso.Format(last) : null);
        Number(json, "weeksWithoutContact", item.WeeksWithoutContact);
        Text(json, "fact", item.Question?.Missing.Fact);
        Number(json, "decides", item.Question?.Decides);
        if (item.Clock is { } clock)
        {
            json.WriteStartObject("clock");
            ClockJson.Write(json, clock);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("clock");
        }
    }

    private static void Number(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }
}
