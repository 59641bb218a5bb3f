using System.Linq;
using System.Text.Json;
using NodaTime;
using static LeftBehind.Domain.AnswerWriter;

namespace LeftBehind.Domain;

/// <summary>An obligation as an answer shows it, and with what its status hangs on.</summary>
internal static class ObligationJson
{
    public static void Write(Utf8JsonWriter json, Obligation obligation)
    {
        json.WriteString("key", obligation.Key);
        json.WriteString("duty", obligation.Duty.Id);
        json.WriteString("version", obligation.Version.Id);
        json.WriteString("subject", obligation.Subject.ToString());
        Range(json, obligation.Window);
        json.WriteNumber("times", obligation.Times);
        json.WriteNumber("done", obligation.Done);
        json.WriteNumber("late", obligation.Late);
        json.WriteString("status", CodeWords.Of(obligation.Status));
        Text(json, "responsible", obligation.Responsible.Id);
        Text(json, "accountable", obligation.Accountable.Id);
        json.WriteString("authority", CodeWords.Of(obligation.Duty.Authority));
        Strings(json, "records", obligation.Records.Select(record => record.Id));
        Strings(json, "reasons", CodeWords.Each(obligation.Reasons).Select(CodeWords.Of));
    }

    public static void WriteExplained(Utf8JsonWriter json, ExplainedObligation item)
    {
        Write(json, item.Obligation);
        Strings(json, "clauses", item.Obligation.Citations);
        Date(json, "graceEnd", item.Obligation.GraceEnd);
        Strings(json, "liveDays", item.LiveDays.Select(Iso));
        Strings(json, "coveredDays", item.CoveredDays.Select(Iso));
        Strings(json, "possibleDays", item.PossibleDays.Select(Iso));
        Strings(json, "missingFacts", item.Obligation.MissingFacts.Select(fact => fact.ToString()));
        List(json, "notCounted", item.NotCounted, (writer, record) =>
        {
            writer.WriteString("record", record.Record.Id);
            writer.WriteString("reason", CodeWords.Of(record.Reason));
            Text(writer, "other", record.Other);
        });
        Text(json, "mend", item.Mend?.En);
    }

    private static string Iso(DateInterval days) => DateRange.Between(days).ToString();
}
