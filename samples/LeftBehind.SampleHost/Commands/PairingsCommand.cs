using System.Collections.Generic;
using LeftBehind.Domain;
using NodaTime;

namespace LeftBehind.SampleHost;

/// <summary>Which helpers have too many children, which child has nobody, and who could help.</summary>
internal sealed class PairingsCommand() : HostCommand("pairings", "who has too many children, and which child has nobody")
{
    public override IReadOnlyList<HostOption> Required => [HostOptions.Policy, HostOptions.Calendar, HostOptions.Roster, HostOptions.From, HostOptions.To];

    public override IReadOnlyList<HostOption> Optional => [HostOptions.Propose];

    public override IReadOnlyList<AnswerList> Lists =>
    [
        new("findings", ["kind", "pairingKind", "who", "from", "to", "count"]),
        new("proposals", ["pairingKind", "child", "helper", "from", "to", "reason"]),
        new("left", ["pairingKind", "child", "missing", "from", "to", "reason"]),
    ];

    public override string Answer(Request request)
    {
        var programme = request.Programme();
        var findings = programme.PairingFindings(request.Range);
        if (!request.Options.Has(HostOptions.Propose))
            return request.Options.IsJson ? AnswerJson.Of(findings) : new Page().Table(Findings(findings, request)).ToString();
        var proposal = programme.ProposePairings(request.Range);
        return request.Options.IsJson
            ? AnswerJson.Of(findings, proposal)
            : new Page().Table(Findings(findings, request)).Line().Table(Proposals(proposal, request)).Line().Table(Left(proposal, request)).ToString();
    }

    private static TextTable Findings(IReadOnlyList<PairingFinding> findings, Request request)
    {
        var words = request.Words;
        var table = new TextTable(words.Say("发现", "finding"), words.Say("结对类别", "kind of pairing"), words.Say("谁", "who"), words.Say("期间", "days"), "#" + words.Say("数目", "count"));
        foreach (var finding in findings)
            table.Row(AnswerWords.Of(finding.Kind), finding.PairingKind.Value, request.People.Of(finding.Who), Days(finding.From, finding.To), Words.Number(finding.Count));
        return table;
    }

    private static TextTable Proposals(PairingProposal proposal, Request request)
    {
        var words = request.Words;
        var table = new TextTable(words.Say("建议：孩子", "proposal: child"), words.Say("帮扶人", "helper"), words.Say("类别", "kind"), words.Say("期间", "days"), words.Say("理由", "reason"));
        foreach (var item in proposal.Proposals)
            table.Row(request.People.Of(item.ChildId), request.People.Of(item.HelperId), item.PairingKind.Value, Days(item.From, item.To), AnswerWords.Of(item.Reason));
        return table;
    }

    private static TextTable Left(PairingProposal proposal, Request request)
    {
        var words = request.Words;
        var table = new TextTable(words.Say("仍无人帮扶", "left without"), words.Say("类别", "kind"), "#" + words.Say("缺", "missing"), words.Say("期间", "days"), words.Say("理由", "reason"));
        foreach (var item in proposal.Left)
            table.Row(request.People.Of(item.ChildId), item.PairingKind.Value, Words.Number(item.Missing), Days(item.From, item.To), AnswerWords.Of(item.Reason));
        return table;
    }

    private static string Days(LocalDate from, LocalDate to) => $"{Words.Iso(from)}/{Words.Iso(to)}";
}
