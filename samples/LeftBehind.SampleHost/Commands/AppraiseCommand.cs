using System.Collections.Generic;
using System.Globalization;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>Score, completeness and timeliness of each person.</summary>
internal sealed class AppraiseCommand() : HostCommand("appraise", "score, completeness and timeliness of each person")
{
    public override IReadOnlyList<HostOption> Required => [HostOptions.Policy, HostOptions.Calendar, HostOptions.Roster, HostOptions.From, HostOptions.To, HostOptions.AsOf];

    public override IReadOnlyList<HostOption> Optional => [HostOptions.Records, HostOptions.Excusals, HostOptions.Incidents, HostOptions.KnownAt];

    public override IReadOnlyList<AnswerList> Lists => [new("people", ["person", "counted", "fulfilled", "late", "missed", "score", "completeness", "timeliness", "award"])];

    public override string Answer(Request request)
    {
        var appraisal = request.Programme().Ledger(request.Range, request.AsOf, request.Inputs.Log).Appraise();
        if (request.Options.IsJson)
            return AnswerJson.Of(appraisal);
        var words = request.Words;
        var table = new TextTable(words.Say("人员", "person"), "#" + words.Say("计入", "counted"), "#" + words.Say("按时", "fulfilled"), "#" + words.Say("迟做", "late"), "#" + words.Say("未完成", "missed"), "#" + words.Say("得分", "score"), "#" + words.Say("完成率", "completeness"), "#" + words.Say("及时率", "timeliness"), words.Say("表彰", "award"));
        foreach (var person in appraisal.People)
        {
            table.Row(
                request.People.Of(person.PersonId),
                Words.Number(person.Counted),
                Words.Number(person.Fulfilled),
                Words.Number(person.Late),
                Words.Number(person.Missed),
                Figure(person.Score),
                Figure(person.Completeness),
                Figure(person.Timeliness),
                person.Award is { } award ? award ? words.Say("是", "yes") : words.Say("否", "no") : "-");
        }
        return new Page().Table(table).ToString();
    }

    private static string Figure(decimal? figure) => figure?.ToString("0.0", CultureInfo.InvariantCulture) ?? "-";
}
