using System;
using System.Text.Json;

namespace LeftBehind.Domain;

/// <summary>Statistics as JSON documents, with every number or without those of small groups.</summary>
internal static class StatisticsJson
{
    private const int SmallGroup = 5;

    public static string Exact(Statistics statistics) => Counts(statistics, static (json, name, count) => json.WriteNumber(name, count));

    public static string WithoutSmallGroups(Statistics statistics) => Counts(statistics, static (json, name, count) =>
    {
        if (count is > 0 and < SmallGroup)
            json.WriteString(name, "<5");
        else
            json.WriteNumber(name, count);
    });

    private static string Counts(Statistics statistics, Action<Utf8JsonWriter, string, int> ofGroup)
    {
        return AnswerWriter.Document(json =>
        {
            Totals(json, statistics);
            AnswerWriter.List(json, "missing", statistics.IncompleteFiles, (writer, file) =>
            {
                writer.WriteString("child", file.ChildId);
                AnswerWriter.Strings(writer, "fields", file.MissingFields);
            });
            AnswerWriter.List(json, "groups", statistics.Groups, (writer, group) =>
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
        AnswerWriter.Text(json, "version", statistics.Version?.Id);
        AnswerWriter.Date(json, "on", statistics.On);
        json.WriteNumber("pupils", statistics.Pupils);
        json.WriteNumber("enrolled", statistics.Enrolled);
        json.WriteNumber("leftBehind", statistics.LeftBehind);
        json.WriteNumber("undetermined", statistics.Undetermined);
        json.WriteNumber("oneAway", statistics.OneAway);
        json.WriteNumber("bothAway", statistics.BothAway);
        AppraisalJson.Figure(json, "share", statistics.Share);
        json.WriteNumber("filesComplete", statistics.FilesComplete);
    }
}
