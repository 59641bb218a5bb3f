using System.Collections.Generic;
using System.Text.Json;

namespace LeftBehind.Domain;

/// <content>Pairings, appraisals and statistics.</content>
public static partial class AnswerJson
{
    private const int SmallGroup = 5;

    /// <summary>What is wrong with the pairings.</summary>
    public static string Of(IReadOnlyList<PairingFinding> findings)
    {
        Argument.NotNull(findings, nameof(findings));
        return Document(json => List(json, "findings", findings, Finding));
    }

    /// <summary>What is wrong with the pairings, and what would mend it.</summary>
    public static string Of(IReadOnlyList<PairingFinding> findings, PairingProposal proposal)
    {
        Argument.NotNull(findings, nameof(findings));
        Argument.NotNull(proposal, nameof(proposal));
        return Document(json =>
        {
            List(json, "findings", findings, Finding);
            List(json, "proposals", proposal.Proposals, Proposed);
            List(json, "left", proposal.Left, Unhelped);
        });
    }

    /// <summary>How the staff did, the figures alone.</summary>
    public static string Of(Appraisal appraisal)
    {
        Argument.NotNull(appraisal, nameof(appraisal));
        return Document(json => List(json, "people", appraisal.People, Person));
    }

    /// <summary>The statistics of a day; a group's number from 1 to 4 as <c>&lt;5</c>.</summary>
    public static string Of(Statistics statistics) => Counts(statistics, static (json, name, count) =>
    {
        if (count is > 0 and < SmallGroup)
            json.WriteString(name, "<5");
        else
            json.WriteNumber(name, count);
    });

    /// <summary>The statistics of a day with every number as it is: for whoever may see which child is meant.</summary>
    public static string OfExact(Statistics statistics) => Counts(statistics, static (json, name, count) => json.WriteNumber(name, count));

    private static void Finding(Utf8JsonWriter json, PairingFinding finding)
    {
        json.WriteString("kind", CodeWords.Of(finding.Kind));
        json.WriteString("pairingKind", finding.PairingKind.Value);
        json.WriteString("who", finding.Who);
        Date(json, "from", finding.From);
        Date(json, "to", finding.To);
        json.WriteNumber("count", finding.Count);
    }

    private static void Proposed(Utf8JsonWriter json, ProposedPairing pairing)
    {
        json.WriteString("pairingKind", pairing.PairingKind.Value);
        json.WriteString("child", pairing.ChildId);
        json.WriteString("helper", pairing.HelperId);
        Date(json, "from", pairing.From);
        Date(json, "to", pairing.To);
        json.WriteString("reason", CodeWords.Of(pairing.Reason));
    }

    private static void Unhelped(Utf8JsonWriter json, UnhelpedChild child)
    {
        json.WriteString("pairingKind", child.PairingKind.Value);
        json.WriteString("child", child.ChildId);
        json.WriteNumber("missing", child.Missing);
        Date(json, "from", child.From);
        Date(json, "to", child.To);
        json.WriteString("reason", CodeWords.Of(child.Reason));
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
    }

    private static string Counts(Statistics statistics, System.Action<Utf8JsonWriter, string, int> ofGroup)
    {
        Argument.NotNull(statistics, nameof(statistics));
        return Document(json =>
        {
            Totals(json, statistics);
            List(json, "missing", statistics.IncompleteFiles, (writer, file) =>
            {
                writer.WriteString("child", file.ChildId);
                Strings(writer, "fields", file.MissingFields);
            });
            List(json, "groups", statistics.Groups, (writer, group) =>
            {
                writer.WriteString("by", CodeWords.Of(group.By));
                writer.WriteString("value", group.Value);
                ofGroup(writer, "enrolled", group.Enrolled);
                ofGroup(writer, "leftBehind", group.LeftBehind);
            });
        });
    }

    private static void Totals(Utf8JsonWriter json, Statistics statistics)
    {
        json.WriteString("policy", statistics.Policy.Id);
        Text(json, "version", statistics.Version?.Id);
        Date(json, "on", statistics.On);
        json.WriteNumber("pupils", statistics.Pupils);
        json.WriteNumber("enrolled", statistics.Enrolled);
        json.WriteNumber("leftBehind", statistics.LeftBehind);
        json.WriteNumber("undetermined", statistics.Undetermined);
        json.WriteNumber("oneAway", statistics.OneAway);
        json.WriteNumber("bothAway", statistics.BothAway);
        Figure(json, "share", statistics.Share);
        json.WriteNumber("filesComplete", statistics.FilesComplete);
    }

    private static void Figure(Utf8JsonWriter json, string name, decimal? figure)
    {
        if (figure is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
