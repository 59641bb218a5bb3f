using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>What changes between two policies, property by property.</summary>
internal sealed class DiffCommand() : HostCommand("diff", "what changes between two policies, in words")
{
    public override HostArguments Arguments => HostArguments.Policies(2);

    public override string Answer(Request request)
    {
        var (before, after) = (request.Inputs.Policies[0], request.Inputs.Policies[1]);
        var differences = before.DifferencesTo(after);
        if (request.Options.IsJson)
            return AnswerJson.Of(differences);
        var page = new Page().Line($"{before.Id} {before.Latest.Id} > {after.Id} {after.Latest.Id}");
        if (differences.Count == 0)
            page.Line(request.Words.Say("没有区别", "no difference"));
        foreach (var difference in differences)
            page.Line("  " + difference.InWords(request.Words.Language));
        return page.ToString();
    }
}
