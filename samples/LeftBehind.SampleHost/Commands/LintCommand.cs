using System.Collections.Generic;
using System.Linq;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>What can hardly be meant so in a policy; with <c>--strict</c> the exit code says so, too.</summary>
internal sealed class LintCommand() : HostCommand("lint", "what can hardly be meant so in a policy, and what would mend it")
{
    private static readonly string[] Columns = ["code", "duties", "section", "text", "cites", "mend"];

    public override HostArguments Arguments => HostArguments.Policies(1);

    public override IReadOnlyList<HostOption> Optional => [HostOptions.Strict];

    public override IReadOnlyList<AnswerList> Lists => [new("findings", Columns)];

    public override string Answer(Request request)
    {
        var findings = Findings(request);
        return request.Options.IsJson ? AnswerJson.Of(findings) : Table(request.Inputs.Policies[0], findings, request.Words);
    }

    /// <summary>The text in the language asked for, what mends it as one line of JSON.</summary>
    public override Rows Rows(Request request) => new(Columns, [.. Findings(request).Select(finding =>
        (IReadOnlyList<string>)[finding.Code, string.Join(' ', finding.DutyIds), finding.Section, finding.Text.In(request.Words.Language), string.Join(' ', finding.Citations), finding.Mend ?? string.Empty])]);

    private static IReadOnlyList<LintFinding> Findings(Request request)
    {
        var findings = request.Inputs.Policies[0].Lint();
        if (request.Options.Has(HostOptions.Strict) && findings.Count > 0)
            request.ExitCode = Host.Failed;
        return findings;
    }

    private static string Table(Policy policy, IReadOnlyList<LintFinding> findings, Words words)
    {
        var page = new Page().Line($"{policy.Id} {policy.Latest.Id}").Line();
        if (findings.Count == 0)
            return page.Line(words.Say("没有发现", "no findings")).ToString();
        var table = new TextTable(words.Say("规则", "rule"), words.Say("义务", "duties"), words.Say("发现", "finding"), words.Say("条款", "clauses"));
        foreach (var finding in findings)
            table.Row(finding.Code, string.Join(", ", finding.DutyIds), finding.Text.In(words.Language), string.Join(" ", finding.Citations));
        page.Table(table).Line();
        foreach (var finding in findings.Where(finding => finding.Mend is not null))
            page.Line(words.Say($"{finding.Code} 可改为：", $"{finding.Code} would be mended by:")).Line("  " + finding.Mend, hang: 2).Line();
        return page.Line(words.Say($"发现：{findings.Count}", $"findings: {findings.Count}")).ToString();
    }
}
