using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <content>Clocks, impact, faults.</content>
public static partial class AnswerJson
{
    /// <summary>The clocks of incidents at an instant, in the order given.</summary>
    public static string Of(Instant now, IReadOnlyList<EscalationClock> clocks)
    {
        Argument.NotNull(clocks, nameof(clocks));
        return Document(json =>
        {
            json.WriteString("now", Iso(now));
            List(json, "clocks", clocks, Clock);
        });
    }

    /// <summary>What a change means in work: a row for every duty and person with an obligation before or after.</summary>
    public static string OfImpact(Change change)
    {
        Argument.NotNull(change, nameof(change));
        return Document(json =>
        {
            Range(json, change.Range);
            List(json, "duties", change.Duties, (writer, row) =>
            {
                Impact(writer, "duty", row);
                Text(writer, "firstScheduled", row.FirstScheduled is { } first ? Iso(first) : null);
            });
            List(json, "people", change.People, (writer, row) => Impact(writer, "person", row));
        });
    }

    /// <summary>A fault as an object on one line, without the end of the line.</summary>
    public static string Of(Fault fault)
    {
        Argument.NotNull(fault, nameof(fault));
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = Options.Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("severity", fault.Severity == FaultSeverity.Error ? "error" : "warning");
            json.WriteString("code", fault.Code);
            Text(json, "file", fault.File);
            Number(json, "line", fault.Line);
            Number(json, "column", fault.Column);
            Text(json, "path", fault.Path.Length == 0 ? null : fault.Path);
            Text(json, "option", fault.Option);
            json.WriteString("found", fault.Found);
            json.WriteString("allowed", fault.Allowed);
            Text(json, "suggestion", fault.Suggestion);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Clock(Utf8JsonWriter json, EscalationClock clock)
    {
        json.WriteString("incident", clock.Incident.Id);
        json.WriteString("escalation", clock.Escalation.Id);
        json.WriteNumber("step", clock.StepNumber);
        Text(json, "child", clock.ChildId);
        Text(json, "notify", clock.Step.Party?.Value);
        Text(json, "do", clock.Step.Action?.Value);
        json.WriteString("authority", CodeWords.Of(clock.Step.Authority));
        Text(json, "deadline", clock.DeadlineAt is { } deadline ? Iso(deadline) : null);
        json.WriteString("state", clock.State.Code());
        Text(json, "left", clock.Left is { } left ? Durations.Iso(left) : null);
        Text(json, "answeredAt", clock.AnsweredAt is { } answered ? Iso(answered) : null);
        Text(json, "delay", clock.Delay is { } delay ? Durations.Iso(delay) : null);
        json.WriteNumber("attempts", clock.Attempts);
    }

    private static void Impact(Utf8JsonWriter json, string what, ImpactRow row)
    {
        Text(json, what, row.Id);
        json.WriteNumber("before", row.Before);
        json.WriteNumber("after", row.After);
        json.WriteNumber("added", row.Added);
        json.WriteNumber("removed", row.Removed);
        json.WriteNumber("redated", row.Redated);
        json.WriteNumber("actsBefore", row.ActsBefore);
        json.WriteNumber("actsAfter", row.ActsAfter);
    }

    private static void Number(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }

    private static string Iso(Instant instant) => InstantPattern.ExtendedIso.Format(instant);
}
