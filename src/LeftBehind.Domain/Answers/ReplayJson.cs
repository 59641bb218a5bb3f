using System.Linq;
using System.Text.Json;
using static LeftBehind.Domain.AnswerWriter;

namespace LeftBehind.Domain;

/// <summary>A replay as a JSON document.</summary>
internal static class ReplayJson
{
    public static string Of(Replay replay) => Document(json =>
    {
        json.WriteString("policy", replay.Before.Programme.Policy.Id);
        json.WriteString("next", replay.After.Programme.Policy.Id);
        Date(json, "asOf", replay.Before.AsOf.Date);
        Range(json, replay.Before.Range);
        List(json, "duties", replay.Duties, (writer, row) => Row(writer, "duty", row));
        List(json, "people", replay.People, (writer, row) => Row(writer, "person", row));
        List(json, "obligations", replay.Obligations, Obligation);
    });

    private static void Obligation(Utf8JsonWriter json, ReplayedObligation item)
    {
        json.WriteString("key", item.Key);
        json.WriteString("before", CodeWords.Of(item.StandingBefore));
        json.WriteString("after", CodeWords.Of(item.StandingAfter));
        Text(json, "statusBefore", item.Before is { } before ? CodeWords.Of(before.Status) : null);
        Text(json, "statusAfter", item.After is { } after ? CodeWords.Of(after.Status) : null);
        Strings(json, "recordsBefore", item.Before?.Records.Select(record => record.Id) ?? ValueList<string>.Empty);
        Strings(json, "recordsAfter", item.After?.Records.Select(record => record.Id) ?? ValueList<string>.Empty);
    }

    private static void Row(Utf8JsonWriter json, string what, ReplayRow row)
    {
        Text(json, what, row.Id);
        json.WriteNumber("metBefore", row.MetBefore);
        json.WriteNumber("metAfter", row.MetAfter);
        json.WriteNumber("missedBefore", row.MissedBefore);
        json.WriteNumber("missedAfter", row.MissedAfter);
        json.WriteNumber("openBefore", row.OpenBefore);
        json.WriteNumber("openAfter", row.OpenAfter);
        json.WriteNumber("newMet", row.NewMet);
        json.WriteNumber("newMissed", row.NewMissed);
        json.WriteNumber("newOpen", row.NewOpen);
        json.WriteNumber("goneMet", row.GoneMet);
        json.WriteNumber("goneMissed", row.GoneMissed);
        json.WriteNumber("goneOpen", row.GoneOpen);
    }
}
