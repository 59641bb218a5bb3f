using System.Collections.Generic;
using System.Linq;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>Whether these people can do what a policy asks; if not, what cannot hold together, and what would help.</summary>
internal sealed class FeasibleCommand() : HostCommand("feasible", "whether a policy can be met at all, and what would help")
{
    public override IReadOnlyList<HostOption> Required => [HostOptions.Policy, HostOptions.Calendar, HostOptions.Roster, HostOptions.From, HostOptions.To];

    public override IReadOnlyList<HostOption> Optional => [HostOptions.Excusals, HostOptions.Incidents, HostOptions.Minutes, HostOptions.WeeklyLimit];

    public override IReadOnlyList<AnswerList> Lists => [new("pairings", ["version", "pairingKind", "from", "to", "lack", "missing", "sum", "clauses", "cites"]), new("work", ["person", "from", "to", "minutes", "capacity", "sum", "cites"])];

    public override string Answer(Request request)
    {
        var feasibility = request.Programme().Feasibility(request.Range, request.Inputs.Log, WorkOptions.Of(request.Options));
        if (request.Options.IsJson)
            return AnswerJson.Of(feasibility);
        var words = request.Words;
        var page = new Page().Line($"{(feasibility.IsFeasible ? words.Say("可行", "feasible") : words.Say("不可行", "not feasible"))} {DateRange.Between(request.Range)}");
        foreach (var conflict in feasibility.PairingConflicts)
        {
            page.Line(conflict.InWords(words.Language), hang: 2);
            foreach (var relaxation in conflict.Relaxations)
                page.Line("  " + words.Say("或：", "or ") + relaxation.InWords(words.Language), hang: 2);
        }
        return Work(page, feasibility, request).ToString();
    }

    private static Page Work(Page page, Feasibility feasibility, Request request)
    {
        var words = request.Words;
        if (feasibility.WorkConflicts.Count > 0)
            page.Line().Table(Table(feasibility, request));
        if (feasibility.Unassigned > 0)
            page.Line().Line(words.Say("无人负责的义务：", "obligations that nobody answers for: ") + Words.Number(feasibility.Unassigned));
        if (feasibility.Assumptions.WeeklyLimit is null)
            return page.Line().Line(words.Say("未设每周上限（--weekly-limit），工作量不受限制", "no --weekly-limit is given: work is not limited"));
        var minutes = feasibility.Actions.Select(action => $"{action} {Words.Number(feasibility.Assumptions.MinutesOf(action))}{(feasibility.Assumptions.IsOurs(action) ? "*" : string.Empty)}");
        return page.Line().Line(words.Say("分钟（* 为我们的默认值）：", "minutes (* our default): ") + string.Join(", ", minutes), hang: 2);
    }

    private static TextTable Table(Feasibility feasibility, Request request)
    {
        var words = request.Words;
        var table = new TextTable(words.Say("人员", "person"), words.Say("期间", "days"), words.Say("分钟", "minutes"), words.Say("义务", "duties"), words.Say("可行的改动", "what would help"));
        foreach (var conflict in feasibility.WorkConflicts)
        {
            table.Row(
                request.People.Of(conflict.PersonId),
                DateRange.Between(conflict.Weeks).ToString(),
                conflict.Sum,
                string.Join(", ", conflict.Duties.Select(item => item.Duty.Id)),
                string.Join(words.Say("；", "; "), conflict.Relaxations.Select(relaxation => relaxation.InWords(words.Language))));
        }
        return table;
    }
}
