using System.Collections.Generic;
using System.Linq;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>Whether a policy falls below another, rule by rule; with <c>--no-weaker</c> the exit code says so, too.</summary>
internal sealed class CheckCommand() : HostCommand("check", "where a policy is weaker or stricter than another, or silent")
{
    public override HostArguments Arguments => HostArguments.Policies(1);

    public override IReadOnlyList<HostOption> Required => [HostOptions.Against];

    public override IReadOnlyList<HostOption> Optional => [HostOptions.NoWeaker];

    public override IReadOnlyList<AnswerList> Lists => [new("findings", ["section", "rule", "by", "outcome", "weaker", "verdict", "cites", "differences"])];

    public override string Answer(Request request)
    {
        var check = request.Inputs.Policies[0].CheckAgainst(request.Inputs.Against);
        if (request.Options.Has(HostOptions.NoWeaker) && !check.IsNoWeaker)
            request.ExitCode = Host.Failed;
        return request.Options.IsJson ? AnswerJson.Of(check) : Table(check, request.Words);
    }

    private static string Table(PolicyCheck check, Words words)
    {
        var page = new Page()
            .Line(words.Say($"{check.Policy.Id} {check.Policy.Latest.Id} 对照 {check.Baseline.Id} {check.Baseline.Latest.Id}", $"{check.Policy.Id} {check.Policy.Latest.Id} against {check.Baseline.Id} {check.Baseline.Latest.Id}"))
            .Line();
        var table = new TextTable(words.Say("依据", "rule"), words.Say("结论", "outcome"), words.Say("比照", "by"), words.Say("方面", "in what"), words.Say("条款", "clauses"));
        foreach (var finding in check.Findings)
        {
            table.Row(
                finding.BaselineId ?? finding.Section,
                finding.Outcome.InWords(words.Language) + (finding.IsWeaker ? " !" : string.Empty),
                finding.Verdict?.IdAfter ?? "-",
                string.Join(", ", (finding.Verdict?.Differences ?? []).Select(difference => difference.Aspect.InWords(words.Language)).Distinct()),
                string.Join(" ", finding.Citations));
        }
        page.Table(table).Line();
        foreach (var witness in check.Findings.Where(finding => finding.IsWeaker && finding.Verdict is not null).SelectMany(finding => finding.Verdict!.Witnesses.Where(witness => witness.Side == VerdictSide.Before).Take(1).Select(witness => (finding, witness))))
            page.Line(witness.finding.BaselineId ?? witness.finding.Section).Lines(witness.witness.ToText(words.Language)).Line();
        var counts = check.Findings.GroupBy(finding => finding.Outcome).OrderBy(same => same.Key).Select(same => $"{same.Key.InWords(words.Language)} {Words.Number(same.Count())}");
        page.Line(string.Join(words.Say("，", ", "), counts));
        return page.Line(check.IsNoWeaker ? words.Say("没有低于之处", "nowhere weaker") : words.Say($"低于之处：{check.Findings.Count(finding => finding.IsWeaker)}", $"weaker: {check.Findings.Count(finding => finding.IsWeaker)}")).ToString();
    }
}
