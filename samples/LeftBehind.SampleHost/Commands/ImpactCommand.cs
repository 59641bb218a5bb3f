using System.Collections.Generic;
using System.Linq;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>What a change of policy means in work, per duty and per person.</summary>
internal sealed class ImpactCommand() : HostCommand("impact", "what a change of policy means in work, per duty and per person")
{
    public override HostArguments Arguments => HostArguments.Policies(2);

    public override IReadOnlyList<HostOption> Required => [HostOptions.Calendar, HostOptions.Roster, HostOptions.From, HostOptions.To];

    public override IReadOnlyList<AnswerList> Lists =>
    [
        new("duties", ["duty", "before", "after", "added", "removed", "redated", "actsBefore", "actsAfter", "firstScheduled"]),
        new("people", ["person", "before", "after", "added", "removed", "redated", "actsBefore", "actsAfter"]),
    ];

    public override string Answer(Request request)
    {
        var (before, after) = (request.Inputs.Policies[0], request.Inputs.Policies[1]);
        request.Programme(after);
        var change = request.Programme(before).Compare(after, request.Range, request.Inputs.Log);
        if (request.Options.IsJson)
            return AnswerJson.OfImpact(change);
        var words = request.Words;
        return new Page()
            .Line($"{request.Inputs.School!.Id} · {change.Before.Id} > {change.After.Id} · {Words.Window(change.Range)}")
            .Line()
            .Table(Table(words.Say("义务", "duty"), change.Duties, row => row.Id!, words))
            .Line()
            .Table(Table(words.Say("人员", "person"), change.People, row => row.Id is null ? words.Say("无人", "nobody") : request.People.Of(row.Id), words))
            .ToString();
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
