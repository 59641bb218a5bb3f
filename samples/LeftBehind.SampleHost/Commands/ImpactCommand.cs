using System.Collections.Generic;
using System.Linq;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>What a change of policy means in work, per duty, person and week, and for which children.</summary>
internal sealed class ImpactCommand() : HostCommand("impact", "what a change of policy means in work, per duty, person and week")
{
    public override HostArguments Arguments => HostArguments.Policies(2);

    public override IReadOnlyList<HostOption> Required => [HostOptions.Calendar, HostOptions.Roster, HostOptions.From, HostOptions.To];

    public override IReadOnlyList<HostOption> Optional => [HostOptions.Weeks, HostOptions.Minutes, HostOptions.WeeklyLimit];

    public override IReadOnlyList<AnswerList> Lists =>
    [
        new("duties", ["duty", "before", "after", "added", "removed", "redated", "actsBefore", "actsAfter", "firstScheduled"]),
        new("people", ["person", "before", "after", "added", "removed", "redated", "actsBefore", "actsAfter"]),
        new("weeks", ["week", "before", "after", "added", "removed", "redated", "actsBefore", "actsAfter"]),
        new("loads", ["person", "minutesBefore", "minutesAfter", "overBefore", "overAfter", "fullWeeks"]),
    ];

    public override string Answer(Request request)
    {
        var (before, after) = (request.Inputs.Policies[0], request.Inputs.Policies[1]);
        request.Programme(after);
        var change = request.Programme(before).Compare(after, request.Range, request.Inputs.Log);
        if (request.Options.IsJson)
            return IsInFull(request.Options) ? AnswerJson.OfImpact(change, WorkOptions.Of(request.Options)) : AnswerJson.OfImpact(change);
        var words = request.Words;
        var page = new Page()
            .Line($"{request.Inputs.School!.Id} · {change.Before.Id} > {change.After.Id} · {Words.Window(change.Range)}")
            .Line()
            .Table(Table(words.Say("义务", "duty"), change.Duties, row => row.Id!, words))
            .Line()
            .Table(Table(words.Say("人员", "person"), change.People, row => row.Id is null ? words.Say("无人", "nobody") : request.People.Of(row.Id), words))
            .Line()
            .Table(Table(words.Say("周", "week of"), change.Weeks, row => row.Id!, words))
            .Line();
        Peak(page, words.Say("最忙的一周，之前：", "fullest week before: "), change.PeakBefore, change.PeakBefore?.ActsBefore, words);
        Peak(page, words.Say("最忙的一周，之后：", "fullest week after: "), change.PeakAfter, change.PeakAfter?.ActsAfter, words);
        Children(page, words.Say("新纳入的孩子", "children who come in"), change.ChildrenIn, request);
        Children(page, words.Say("不再涉及的孩子", "children who fall out"), change.ChildrenOut, request);
        Children(page, words.Say("之后才算留守", "left behind only after"), change.LeftBehindOnlyAfter, request);
        Children(page, words.Say("之前才算留守", "left behind only before"), change.LeftBehindOnlyBefore, request);
        foreach (var load in change.Loads(WorkOptions.Of(request.Options)).Where(load => load.GoesOver))
            page.Line(words.Say("超出每周上限：", "goes over the weekly limit: ") + $"{request.People.Of(load.PersonId)} {DateRange.Between(load.FullWeeks!)}");
        return page.ToString();
    }

    /// <summary>JSON of duties and people alone is what the contract fixes; weeks, children and loads are told where they are asked for.</summary>
    private static bool IsInFull(OptionValues options) =>
        options.Format != "json" || options.Has(HostOptions.Weeks) || options.Has(HostOptions.Minutes) || options.Has(HostOptions.WeeklyLimit);

    private static void Peak(Page page, string what, ImpactRow? week, int? acts, Words words)
    {
        if (week is not null)
            page.Line(what + week.Id + words.Say("，次数 ", ", acts ") + Words.Number(acts!.Value));
    }

    private static void Children(Page page, string what, IReadOnlyList<string> ids, Request request)
    {
        if (ids.Count > 0)
            page.Line($"{what} ({Words.Number(ids.Count)}): {string.Join(", ", ids.Select(request.People.Of))}", hang: 2);
    }

    private static TextTable Table(string what, IReadOnlyList<ImpactRow> rows, System.Func<ImpactRow, string> name, Words words)
    {
        var table = new TextTable(what, "#" + words.Say("之前", "before"), "#" + words.Say("之后", "after"), "#" + words.Say("新增", "added"), "#" + words.Say("减少", "removed"), "#" + words.Say("改期", "moved"), "#" + words.Say("次数", "acts"), words.Say("最早", "first on"));
        foreach (var row in rows)
        {
            int[] numbers = [row.Before, row.After, row.Added, row.Removed, row.Redated];
            table.Row([name(row), .. numbers.Select(number => Words.Number(number)), $"{Words.Number(row.ActsBefore)} > {Words.Number(row.ActsAfter)}", row.FirstScheduled is { } first ? Words.Iso(first) : string.Empty]);
        }
        return table;
    }
}
