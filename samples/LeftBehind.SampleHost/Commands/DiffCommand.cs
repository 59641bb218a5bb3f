using System.Collections.Generic;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>What changes between two policies, property by property.</summary>
internal sealed class DiffCommand() : HostCommand("diff", "what changes between two policies, in words")
{
    public override HostArguments Arguments => HostArguments.Policies(2);

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
        return page.ToString();
    }
}
