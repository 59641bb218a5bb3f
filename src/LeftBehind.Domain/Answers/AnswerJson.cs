using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>Answers as JSON documents, every property always there, null for nobody. Ids, dates and codes only, never a name.</summary>
public static partial class AnswerJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A ledger with its obligations and unmatched records.</summary>
    public static string Of(Ledger ledger)
    {
        Argument.NotNull(ledger, nameof(ledger));
        return Document(json =>
        {
            json.WriteString("policy", ledger.Programme.Policy.Id);
            Date(json, "asOf", ledger.AsOf.Date);
            Range(json, ledger.Range);
            List(json, "obligations", ledger.Obligations, Obligation);
            List(json, "unmatched", ledger.Unmatched, (writer, item) =>
            {
                writer.WriteString("record", item.Record.Id);
                writer.WriteString("reason", CodeWords.Of(item.Reason));
            });
        });
    }

    /// <summary>A plan of a programme in a range.</summary>
    public static string OfPlan(CareProgramme programme, DateInterval range, Obligations plan)
    {
        Argument.NotNull(programme, nameof(programme));
        Argument.NotNull(range, nameof(range));
        Argument.NotNull(plan, nameof(plan));
        return Document(json =>
        {
            json.WriteString("policy", programme.Policy.Id);
            Range(json, range);
            List(json, "obligations", plan, Obligation);
        });
    }

    /// <summary>The facts that are not known.</summary>
    public static string Of(IReadOnlyList<Question> questions)
    {
        Argument.NotNull(questions, nameof(questions));
        return Document(json => List(json, "questions", questions, (writer, item) =>
        {
            writer.WriteString("child", item.Missing.ChildId);
            writer.WriteString("fact", item.Missing.Fact);
            writer.WriteNumber("decides", item.Decides);
        }));
    }

    /// <summary>An explanation; each obligation with the days, facts and records that its status hangs on.</summary>
    public static string Of(Explanation explanation)
    {
        Argument.NotNull(explanation, nameof(explanation));
        return Document(json =>
        {
            json.WriteString("duty", explanation.DutyId);
            json.WriteString("subject", explanation.Subject.ToString());
            Date(json, "on", explanation.On);
            List(json, "obligations", explanation.Obligations, Explained);
            if (explanation.Absence is { } absence)
            {
                json.WriteStartObject("absence");
                json.WriteString("reason", CodeWords.Of(absence));
                json.WriteEndObject();
            }
            else
            {
                json.WriteNull("absence");
            }
            Text(json, "lastDone", explanation.LastDone is { } last ? Iso(last) : null);
        });
    }

    /// <summary>How two policies differ.</summary>
    public static string Of(IReadOnlyList<Difference> differences)
    {
        Argument.NotNull(differences, nameof(differences));
        return Document(json => List(json, "changes", differences, (writer, item) =>
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
        }));
    }

    /// <summary>The clocks of incidents at an instant, in the order given.</summary>
    public static string Of(Instant now, IReadOnlyList<EscalationClock> clocks)
    {
        Argument.NotNull(clocks, nameof(clocks));
        return Document(json =>
        {
            json.WriteString("now", ClockJson.Iso(now));
            List(json, "clocks", clocks, ClockJson.Write);
        });
    }

    /// <summary>What a change means in work: a row for every duty and person with an obligation before or after.</summary>
    public static string OfImpact(Change change)
    {
        Argument.NotNull(change, nameof(change));
        return Document(json =>
        {
            Range(json, change.Range);
            List(json, "duties", change.Duties, ImpactJson.Duty);
            List(json, "people", change.People, ImpactJson.Person);
        });
    }

    /// <summary>A fault as an object on one line, without the end of the line.</summary>
    public static string Of(Fault fault)
    {
        Argument.NotNull(fault, nameof(fault));
        return FaultJson.Of(fault);
    }

    private static void Raw(Utf8JsonWriter json, string name, string? value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value ?? "null");
    }

    /// <summary>What is wrong with the pairings.</summary>
    public static string Of(IReadOnlyList<PairingFinding> findings)
    {
        Argument.NotNull(findings, nameof(findings));
        return PairingJson.Of(findings);
    }

    /// <summary>What is wrong with the pairings, and what would mend it.</summary>
    public static string Of(IReadOnlyList<PairingFinding> findings, PairingProposal proposal)
    {
        Argument.NotNull(findings, nameof(findings));
        Argument.NotNull(proposal, nameof(proposal));
        return PairingJson.Of(findings, proposal);
    }

    /// <summary>How the staff did, the figures alone.</summary>
    public static string Of(Appraisal appraisal)
    {
        Argument.NotNull(appraisal, nameof(appraisal));
        return AppraisalJson.Of(appraisal);
    }

    /// <summary>The statistics of a day; a group's number from 1 to 4 as <c>&lt;5</c>.</summary>
    public static string Of(Statistics statistics)
    {
        Argument.NotNull(statistics, nameof(statistics));
        return StatisticsJson.WithoutSmallGroups(statistics);
    }

    /// <summary>The statistics of a day with every number as it is: for whoever may see which child is meant.</summary>
    public static string OfExact(Statistics statistics)
    {
        Argument.NotNull(statistics, nameof(statistics));
        return StatisticsJson.Exact(statistics);
    }

    internal static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    internal static string Document(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray()).Replace("\r\n", "\n") + "\n";
    }

    internal static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is null)
            json.WriteNull(name);
        else
            json.WriteString(name, text);
    }

    internal static void Range(Utf8JsonWriter json, DateInterval range)
    {
        Date(json, "from", range.Start);
        Date(json, "to", range.End);
    }

    private static void Obligation(Utf8JsonWriter json, Obligation obligation)
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

    private static void Explained(Utf8JsonWriter json, ExplainedObligation item)
    {
        Obligation(json, item.Obligation);
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

    internal static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    internal static void Date(Utf8JsonWriter json, string name, LocalDate date) => json.WriteString(name, Iso(date));

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Iso(DateInterval days) => DateRange.Between(days).ToString();
}
