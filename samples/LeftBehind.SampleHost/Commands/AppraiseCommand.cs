using System.Collections.Generic;
using System.Globalization;
using System.Linq;
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
        return new Page()
            .Table(People(appraisal, request))
            .Line().Table(Classes(appraisal, words))
            .Line().Line(words.Say("班级：窗口第一天在该班的孩子；学校：有教职工负责的全部义务。", "Class: the children in it on the first day of a window. School: all that a member of staff answers for."))
            .ToString();
    }

    private static TextTable People(Appraisal appraisal, Request request)
    {
        var table = Table(request.Words.Say("人员", "person"), request.Words);
        foreach (var person in appraisal.People)
            table.Row([request.People.Of(person.PersonId), .. Numbers(person.Counted, person.Fulfilled, person.Late, person.Missed), Figure(person.Score), Figure(person.Completeness), Figure(person.Timeliness), Award(person.Award, request.Words)]);
        return table;
    }

    private static TextTable Classes(Appraisal appraisal, Words words)
    {
        var table = Table(words.Say("班级", "class"), words);
        foreach (var its in appraisal.Classes)
            Row(table, its.ClassId ?? words.Say("不在班级", "no class"), its.Figures, its.Award, words);
        Row(table, words.Say("学校", "school"), appraisal.School, appraisal.SchoolAward, words);
        return table;
    }

    private static TextTable Table(string whose, Words words) => new(whose, "#" + words.Say("计入", "counted"), "#" + words.Say("按时", "fulfilled"), "#" + words.Say("迟做", "late"), "#" + words.Say("未完成", "missed"), "#" + words.Say("得分", "score"), "#" + words.Say("完成率", "completeness"), "#" + words.Say("及时率", "timeliness"), words.Say("表彰", "award"));

    private static void Row(TextTable table, string whose, AppraisalFigures figures, bool? award, Words words) =>
        table.Row([whose, .. Numbers(figures.Counted, figures.Fulfilled, figures.Late, figures.Missed), Figure(figures.Score), Figure(figures.Completeness), Figure(figures.Timeliness), Award(award, words)]);

    private static IEnumerable<string> Numbers(params int[] numbers) => numbers.Select(number => Words.Number(number));

    private static string Award(bool? award, Words words) => award is { } given ? given ? words.Say("是", "yes") : words.Say("否", "no") : "-";

    private static string Figure(decimal? figure) => figure?.ToString("0.0", CultureInfo.InvariantCulture) ?? "-";
}
