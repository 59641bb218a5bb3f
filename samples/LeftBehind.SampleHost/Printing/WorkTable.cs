using System.Collections.Generic;
using System.Linq;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>What is to be done, one a row, numbered in order. That nobody is responsible stands under who.</summary>
internal static class WorkTable
{
    private const int MostClauses = 2;

    public static TextTable Of(IReadOnlyList<WorkItem> items, Request request)
    {
        var words = request.Words;
        var table = new TextTable("#", words.Say("对象", "about"), words.Say("做什么", "what"), words.Say("期限", "until"), words.Say("谁", "who"), words.Say("为什么", "why"), words.Say("条款", "clauses"));
        var number = 0;
        foreach (var item in items)
        {
            table.Row(
                Words.Number(++number),
                request.People.Of(item.Subject),
                What(item, words),
                item.Until is { } day ? Words.Iso(day) : item.Clock?.DeadlineAt is { } deadline ? Words.Moment(deadline, request.Inputs.Calendar.Zone) : "-",
                item.Responsible.IsNobody && item.Duty is null ? "-" : ObligationTable.Who(item.Responsible, request),
                string.Join(words.Say("，", ", "), item.Reasons.Where(reason => reason != WorkReason.NobodyResponsible).Select(reason => Why(reason, item, words))),
                string.Join(" ", item.Citations.Take(MostClauses)) + (item.Citations.Count > MostClauses ? " …" : string.Empty));
        }
        return table;
    }

    private static string What(WorkItem item, Words words) =>
        item.Clock is { } clock ? $"{clock.Incident.Id} {words.Of((Code?)clock.Step.Party ?? clock.Step.Action!)}"
        : item.Question is { } question ? words.Say($"查明 {question.Missing.Fact}", $"find out {question.Missing.Fact}")
        : item.Duty!.Id + (item.Obligations.Count > 1 ? $" ×{Words.Number(item.Obligations.Count)}" : string.Empty);

    private static string Why(WorkReason reason, WorkItem item, Words words) => reason switch
    {
        WorkReason.ClockBreached => words.Say("已超时", "breached"),
        WorkReason.ClockRunning => item.Clock!.Left is { } left ? words.Say($"剩 {words.Time(left)}", $"{words.Time(left)} left") : words.Say("计时中", "running"),
        WorkReason.NoContact => words.Say($"{Words.Number(item.WeeksWithoutContact!.Value)} 周没人联系", $"{Words.Number(item.WeeksWithoutContact!.Value)} weeks no contact"),
        WorkReason.Overdue => words.Say("已过期，可补", "overdue"),
        WorkReason.Due => words.Say("待做", "due"),
        _ => words.Say($"{Words.Number(item.Question!.Decides)} 项义务因此说不清", $"{Words.Number(item.Question!.Decides)} obligations hang on it"),
    };
}
