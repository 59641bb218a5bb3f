using System.Linq;
using LeftBehind.Domain;
using NodaTime;

namespace LeftBehind.SampleHost;

/// <summary>The board of the built-in example: what to do today, then how each duty stands.</summary>
internal sealed class BoardCommand() : HostCommand("board", "what to do today")
{
    public override bool IsAboutExample => true;

    public override System.Collections.Generic.IReadOnlyList<string> Formats => ["table"];

    public override string Answer(Request request)
    {
        var today = request.AsOf.Date;
        var day = new SchoolDay(request.Programme(), request.Inputs.Log, request.Range, today, request.Now);
        var page = new Page();
        Heading(page, day, today, request);
        ToDo(page, new Today(day, request.Words), request.Words);
        Duties(page, day, today, request.Words);
        return page.ToString();
    }

    private static void Heading(Page page, SchoolDay day, LocalDate today, Request request)
    {
        var (words, school) = (request.Words, request.Inputs.School!);
        page.Line($"{school.Id} · {day.Policy.Id} · {Words.Iso(today)} · {words.Say("此刻", "now")} {NodaTime.Text.OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<+HH:mm>").Format(ExampleSchool.Now)}");
        page.Line(words.Say(
            $"在校 {Words.Number(school.Pupils ?? school.Children.Count)} 人，留守 {Words.Number(day.LeftBehind)} 人；在职教职工 {Words.Number(day.StaffToday)} 人",
            $"{Words.Number(school.Pupils ?? school.Children.Count)} pupils, {Words.Number(day.LeftBehind)} of them left behind; {Words.Number(day.StaffToday)} members of staff today"));
    }

    private static void ToDo(Page page, Today today, Words words)
    {
        page.Line().Line(words.Say("今天要做", "What to do today"));
        var number = 0;
        foreach (var item in today.Items)
        {
            page.Line($"{Words.Number(++number)}. {item.What}", hang: 3);
            page.Line($"   {item.Clauses} · {item.Limit} · {item.Who} · > {item.Next}");
        }
        page.Line().Line(words.Say("> 之后的命令这样输入：dotnet run --project samples/LeftBehind.SampleHost -- 命令", "What follows > is typed after: dotnet run --project samples/LeftBehind.SampleHost --"));
    }

    private static void Duties(Page page, SchoolDay day, LocalDate today, Words words)
    {
        var table = new TextTable(words.Say("义务", "duty"), words.Say("条款", "clauses"), "#" + words.Say("应做", "owed"), "#" + words.Say("已做", "done"), "#" + words.Say("待做", "open"), "#" + words.Say("无人负责", "nobody"), "#" + words.Say("近来缺做", "missed lately"));
        foreach (var row in DutyRow.Of(day, today))
        {
            int[] numbers = [row.Owed, row.Done, row.Open, row.Nobody, row.MissedLately];
            table.Row([(row.Duty.Title?.In(words.Language) ?? row.Duty.Id) + (row.Duty.Authority == Authority.Reading ? " *" : string.Empty), string.Join(" ", row.Duty.Citations), .. numbers.Select(number => Words.Number(number))]);
        }
        page.Line().Table(table).Line();
        page.Line(words.Say($"自 {Words.Iso(day.Ledger.Range.Start)} 起；近来：{DutyRow.Lately} 天内过了补做期。* 本库读法：原文没有写日期。", $"Since {Words.Iso(day.Ledger.Range.Start)}; lately: its grace ran out within {DutyRow.Lately} days. * our reading: the text gives no date."));
    }
}
