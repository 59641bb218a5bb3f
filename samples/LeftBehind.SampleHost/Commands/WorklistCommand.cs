using System.Collections.Generic;
using System.Linq;
using LeftBehind.Domain;
using NodaTime;

namespace LeftBehind.SampleHost;

/// <summary>What is to be done on a day, by the school or by one person, the greatest risk to a child first.</summary>
internal sealed class WorklistCommand() : HostCommand("worklist", "what is to be done, the greatest risk first")
{
    public override IReadOnlyList<HostOption> Required => [HostOptions.Policy, HostOptions.Calendar, HostOptions.Roster, HostOptions.AsOf];

    public override IReadOnlyList<HostOption> Optional => [HostOptions.Records, HostOptions.Excusals, HostOptions.Incidents, HostOptions.Now, HostOptions.Person];

    public override IReadOnlyList<AnswerList> Lists => [new("items", ["subject", "responsible", "reasons", "until", "clauses", "duty", "obligations", "lastContact", "fact"])];

    public override string Answer(Request request)
    {
        var programme = request.Programme();
        var range = new DateInterval(FirstDay(request.Inputs.Calendar, request.AsOf.Date), request.AsOf.Date);
        request.Limit(HostOptions.AsOf.Name, programme.MostObligations(range, request.Inputs.Log), "obligations");
        var ledger = programme.LedgerWithEarlierOpen(range, request.AsOf, request.Inputs.Log);
        var worklist = request.Options.Has(HostOptions.Now) ? ledger.Worklist(request.Now) : ledger.Worklist();
        if (request.Options.Find<string>(HostOptions.Person) is { } person)
            worklist = worklist.For(person);
        return request.Options.IsJson ? AnswerJson.Of(worklist) : Page(worklist, range, request);
    }

    /// <summary>The first day of the last term that has begun; before the first term, the day itself.</summary>
    private static LocalDate FirstDay(SchoolCalendar calendar, LocalDate day) =>
        calendar.Terms.LastOrDefault(term => term.From <= day)?.From ?? day;

    private static string Page(Worklist worklist, DateInterval range, Request request)
    {
        var words = request.Words;
        var page = new Page()
            .Line($"{request.Inputs.School!.Id} · {request.Inputs.Policy.Id} · {words.Say("截至", "as of")} {request.AsOf} · {words.Say("自", "since")} {Words.Iso(range.Start)}")
            .Line()
            .Table(WorkTable.Of(worklist.Items, request))
            .Line()
            .Line(words.Say("待办义务：", "open obligations:"))
            .Table(Totals(worklist, request));
        return page.ToString();
    }

    private static TextTable Totals(Worklist worklist, Request request)
    {
        var words = request.Words;
        var table = new TextTable(words.Say("谁", "whose"), "#" + words.Say("待做", "open"), "#" + words.Say("已过期", "overdue"), "#" + words.Say("今天到期", "due today"), "#" + words.Say("无人负责", "nobody"));
        foreach (var @class in worklist.Classes)
            Row(table, @class.ClassId ?? words.Say("不在班级", "no class"), [@class.Count]);
        foreach (var kind in worklist.Subjects.Where(subject => subject.Subject.Kind != SubjectKind.Child).GroupBy(subject => subject.Subject.Kind))
            Row(table, Kind(kind.Key, words), [.. kind.Select(subject => subject.Count)]);
        Row(table, words.Say("合计", "all"), [worklist.Total]);
        return table;
    }

    private static string Kind(SubjectKind kind, Words words) => kind switch
    {
        SubjectKind.Family => words.Say("家庭", "families"),
        SubjectKind.Class => words.Say("班级本身", "classes as such"),
        SubjectKind.Staff => words.Say("教职工", "staff"),
        _ => words.Say("学校", "school"),
    };

    private static void Row(TextTable table, string whose, WorkCount[] counts) => table.Row(
        whose,
        Words.Number(counts.Sum(count => count.Open)),
        Words.Number(counts.Sum(count => count.Overdue)),
        Words.Number(counts.Sum(count => count.DueToday)),
        Words.Number(counts.Sum(count => count.Nobody)));
}
