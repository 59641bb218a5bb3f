using System.Collections.Generic;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>What would have been met under another policy by what people really did.</summary>
internal sealed class ReplayCommand() : HostCommand("replay", "what was done, put to another policy")
{
    private static readonly string[] Columns = ["metBefore", "metAfter", "missedBefore", "missedAfter", "openBefore", "openAfter", "newMet", "newMissed", "newOpen", "goneMet", "goneMissed", "goneOpen"];

    public override HostArguments Arguments => HostArguments.Policies(2);

    public override IReadOnlyList<HostOption> Required => [HostOptions.Calendar, HostOptions.Roster, HostOptions.Records, HostOptions.From, HostOptions.To, HostOptions.AsOf];

    public override IReadOnlyList<HostOption> Optional => [HostOptions.Excusals, HostOptions.Incidents, HostOptions.KnownAt];

    public override IReadOnlyList<AnswerList> Lists =>
    [
        new("duties", ["duty", .. Columns]),
        new("people", ["person", .. Columns]),
        new("obligations", ["key", "before", "after", "statusBefore", "statusAfter", "recordsBefore", "recordsAfter"]),
    ];

    public override string Answer(Request request)
    {
        var (before, after) = (request.Inputs.Policies[0], request.Inputs.Policies[1]);
        request.Programme(after);
        var replay = request.Programme(before).Replay(after, request.Range, request.AsOf, request.Inputs.Log);
        if (request.Options.IsJson)
            return AnswerJson.Of(replay);
        var words = request.Words;
        return new Page()
            .Line($"{request.Inputs.School!.Id} · {before.Id} > {after.Id} · {Words.Window(request.Range)} · {words.Say("截至", "as of")} {request.AsOf}")
            .Line()
            .Table(Table(words.Say("义务", "duty"), replay.Duties, row => row.Id!, words))
            .Line()
            .Table(Table(words.Say("人员", "person"), replay.People, row => row.Id is null ? words.Say("无人", "nobody") : request.People.Of(row.Id), words))
            .ToString();
    }

    private static TextTable Table(string what, IReadOnlyList<ReplayRow> rows, System.Func<ReplayRow, string> name, Words words)
    {
        var table = new TextTable(what, words.Say("做到", "met"), words.Say("未做到", "missed"), words.Say("仍可做", "open"), words.Say("新要求：做到/未做到", "new: met/missed"), words.Say("不再要求：做到/未做到", "gone: met/missed"));
        foreach (var row in rows)
            table.Row([name(row), Pair(row.MetBefore, ">", row.MetAfter), Pair(row.MissedBefore, ">", row.MissedAfter), Pair(row.OpenBefore, ">", row.OpenAfter), Pair(row.NewMet, "/", row.NewMissed), Pair(row.GoneMet, "/", row.GoneMissed)]);
        return table;
    }

    private static string Pair(int first, string between, int second) => string.Join(' ', new[] { Words.Number(first), between, Words.Number(second) });
}
