using System.Collections.Generic;
using System.Linq;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>What changes between two policies, property by property, and what that asks more or less of anybody.</summary>
internal sealed class DiffCommand() : HostCommand("diff", "what changes between two policies, in words")
{
    public override HostArguments Arguments => HostArguments.Policies(2);

    public override IReadOnlyList<HostOption> Optional => [HostOptions.Witnesses];

    public override IReadOnlyList<string> Formats => ["table", "json", "markdown"];

    public override string Answer(Request request)
    {
        var (before, after) = (request.Inputs.Policies[0], request.Inputs.Policies[1]);
        var differences = before.DifferencesTo(after);
        if (request.Options.IsJson)
            return AnswerJson.Of(differences);
        if (request.Options.Format == "markdown")
            return differences.InMarkdown(request.Words.Language);
        var page = new Page().Line($"{before.Id} {before.Latest.Id} > {after.Id} {after.Latest.Id}");
        if (differences.Count == 0)
            page.Line(request.Words.Say("没有区别", "no difference"));
        foreach (var line in differences.InWords(request.Words.Language))
            page.Line("  " + line, hang: 2);
        Verdicts(page, before.VerdictsTo(after), request);
        return page.ToString();
    }

    private static void Verdicts(Page page, IReadOnlyList<Verdict> verdicts, Request request)
    {
        var words = request.Words;
        page.Line().Line(words.Say("结论", "verdicts"));
        foreach (var verdict in verdicts.Where(verdict => verdict.Kind != VerdictKind.Equal))
        {
            page.Line("  " + verdict.InWords(words.Language), hang: 2);
            if (!request.Options.Has(HostOptions.Witnesses))
                continue;
            foreach (var line in verdict.Witnesses.SelectMany(witness => witness.ToText(words.Language).TrimEnd('\n').Split('\n')))
                page.Line("    " + line, hang: 2);
        }
        page.Line(words.Say($"  相同：{Words.Number(verdicts.Count(verdict => verdict.Kind == VerdictKind.Equal))}", $"  equal: {Words.Number(verdicts.Count(verdict => verdict.Kind == VerdictKind.Equal))}"));
    }
}
