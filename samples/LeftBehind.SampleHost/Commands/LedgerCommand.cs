using System.Collections.Generic;
using System.Linq;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>What is owed in a range, and what has become of it.</summary>
internal sealed class LedgerCommand() : HostCommand("ledger", "what is owed, and what has become of it")
{
    public override IReadOnlyList<HostOption> Required => [HostOptions.Policy, HostOptions.Calendar, HostOptions.Roster, HostOptions.From, HostOptions.To, HostOptions.AsOf];

    public override IReadOnlyList<HostOption> Optional => [HostOptions.Records, HostOptions.Excusals, HostOptions.Incidents, HostOptions.KnownAt, HostOptions.Open];

    public override IReadOnlyList<string> Formats => [.. base.Formats, "ics"];

    public override IReadOnlyList<AnswerList> Lists => [AnswerList.Obligations, new("unmatched", ["record", "reason"])];

    public override string Answer(Request request)
    {
        var ledger = Ledger(request);
        return request.Options.IsJson ? AnswerJson.Of(ledger) : Table(ledger, request);
    }

    public override Obligations Owed(Request request) => Ledger(request).Obligations;

    private static Ledger Ledger(Request request) => request.Options.Has(HostOptions.Open)
        ? request.Programme().LedgerWithEarlierOpen(request.Range, request.AsOf, request.Inputs.Log)
        : request.Programme().Ledger(request.Range, request.AsOf, request.Inputs.Log);

    private static string Table(Ledger ledger, Request request)
    {
        var words = request.Words;
        var page = new Page()
            .Line($"{ledger.Programme.School.Id} · {ledger.Programme.Policy.Id} · {Words.Window(ledger.Range)} · {words.Say("截至", "as of")} {ledger.AsOf}")
            .Line()
            .Table(ObligationTable.Of(ledger.Obligations, request))
            .Line();
        foreach (var status in ledger.Obligations.GroupBy(obligation => obligation.Status).OrderBy(status => status.Key))
            page.Line($"{status.Count(),6}  {status.Key.InWords(words.Language)}");
        if (ledger.Unmatched.Count > 0)
            page.Line().Line(words.Say("未计入任何义务的记录：", "records that count for nothing:"));
        foreach (var item in ledger.Unmatched)
            page.Line("  " + item);
        return page.ToString();
    }
}
