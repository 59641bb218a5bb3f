using System.Collections.Generic;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>Every clock of an escalation at an instant.</summary>
internal sealed class ClocksCommand() : HostCommand("clocks", "every escalation clock")
{
    public override IReadOnlyList<HostOption> Required => [HostOptions.Policy, HostOptions.Calendar, HostOptions.Incidents, HostOptions.Now];

    public override IReadOnlyList<HostOption> Optional => [HostOptions.Roster, HostOptions.Records];

    public override bool ChecksIncidents => true;

    public override IReadOnlyList<AnswerList> Lists => [new("clocks", ["incident", "escalation", "step", "child", "notify", "do", "authority", "deadline", "state", "left", "answeredAt", "delay", "attempts"])];

    public override string Answer(Request request)
    {
        var inputs = request.Inputs;
        request.Limit(HostOptions.Incidents.Name, inputs.Policy.MostClocks(inputs.Log), "clocks");
        var clocks = inputs.School is { } school
            ? inputs.Policy.For(inputs.Calendar, school).Clocks(inputs.Log, request.Now)
            : inputs.Policy.Clocks(inputs.Calendar, inputs.Log, request.Now);
        return request.Options.IsJson ? AnswerJson.Of(request.Now, clocks) : Table(clocks, request);
    }

    private static string Table(IReadOnlyList<EscalationClock> clocks, Request request)
    {
        var (words, zone) = (request.Words, request.Inputs.Calendar.Zone);
        var table = new TextTable(words.Say("事件", "incident"), words.Say("步骤", "step"), words.Say("孩子", "child"), words.Say("截止", "deadline"), words.Say("状态", "state"), words.Say("剩余或用时", "left or taken"), "#" + words.Say("尝试", "tried"));
        foreach (var clock in clocks)
        {
            table.Row(
                clock.Incident.Id,
                $"{clock.Escalation.Id} {Words.Number(clock.StepNumber)} {words.Of((Code?)clock.Step.Party ?? clock.Step.Action!)}",
                request.People.Of(clock.ChildId),
                clock.DeadlineAt is { } deadline ? Words.Moment(deadline, zone) : words.Say("尽快", "promptly"),
                clock.State.InWords(words.Language),
                clock.Left is { } left ? words.Say("剩 ", string.Empty) + words.Time(left) + words.Say(string.Empty, " left") : clock.Delay is { } delay ? words.Say("用时 ", "after ") + words.Time(delay) : "-",
                Words.Number(clock.Attempts));
        }
        return new Page().Line($"{request.Inputs.Policy.Id} · {words.Say("此刻", "now")} {Words.Moment(request.Now, zone)}").Line().Table(table).ToString();
    }
}
