using System.Collections.Generic;
using System.Linq;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>Whether these people can do what a policy asks; if not, what cannot hold together, and what would help.</summary>
internal sealed class FeasibleCommand() : HostCommand("feasible", "whether a policy can be met at all, and what would help")
{
    public override IReadOnlyList<HostOption> Required => [HostOptions.Policy, HostOptions.Calendar, HostOptions.Roster, HostOptions.From, HostOptions.To];

    public override IReadOnlyList<HostOption> Optional => [HostOptions.Excusals, HostOptions.Incidents, HostOptions.Minutes, HostOptions.WeeklyLimit];

    public override string Answer(Request request)
    {
        var feasibility = request.Programme().Feasibility(request.Range, request.Inputs.Log, Assumptions(request.Options));
        if (request.Options.IsJson)
            return AnswerJson.Of(feasibility);
        var words = request.Words;
        var page = new Page().Lines(feasibility.ToText(words.Language));
        if (feasibility.Assumptions.WeeklyLimit is not null)
            page.Line().Line(words.Say("分钟（* 为我们的默认值）：", "minutes (* our default): ") + string.Join(", ", feasibility.Actions.Select(action => $"{action} {Words.Number(feasibility.Assumptions.MinutesOf(action))}{(feasibility.Assumptions.IsOurs(action) ? "*" : string.Empty)}")));
        return page.ToString();
    }

    private static WorkAssumptions Assumptions(OptionValues options)
    {
        var work = options.Has(HostOptions.WeeklyLimit) ? WorkAssumptions.Ours.WithWeeklyLimit(options.Get<int>(HostOptions.WeeklyLimit)) : WorkAssumptions.Ours;
        return (options.Find<object[]>(HostOptions.Minutes) ?? []).Cast<KeyValuePair<CareAction, int>>().Aggregate(work, (all, item) => all.WithMinutes(item.Key, item.Value));
    }
}
