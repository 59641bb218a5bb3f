using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>A clock as a JSON object.</summary>
internal static class ClockJson
{
    public static void Write(Utf8JsonWriter json, EscalationClock clock)
    {
        json.WriteString("incident", clock.Incident.Id);
        json.WriteString("escalation", clock.Escalation.Id);
        json.WriteNumber("step", clock.StepNumber);
        AnswerWriter.Text(json, "child", clock.ChildId);
        AnswerWriter.Text(json, "notify", clock.Step.Party?.Value);
        AnswerWriter.Text(json, "do", clock.Step.Action?.Value);
        json.WriteString("authority", CodeWords.Of(clock.Step.Authority));
        AnswerWriter.Text(json, "deadline", clock.DeadlineAt is { } deadline ? Iso(deadline) : null);
        json.WriteString("state", clock.State.Code());
        AnswerWriter.Text(json, "left", clock.Left is { } left ? Durations.Iso(left) : null);
        AnswerWriter.Text(json, "answeredAt", clock.AnsweredAt is { } answered ? Iso(answered) : null);
        AnswerWriter.Text(json, "delay", clock.Delay is { } delay ? Durations.Iso(delay) : null);
        json.WriteNumber("attempts", clock.Attempts);
    }

    /// <summary>In UTC, with a fraction only where there is one.</summary>
    public static string Iso(Instant instant) => InstantPattern.ExtendedIso.Format(instant);
}
