using System.Collections.Generic;
using LeftBehind.Domain;
using NodaTime;

namespace LeftBehind.SampleHost;

/// <summary>Clocks one a row.</summary>
internal static class ClockTable
{
    public static string Heading(Instant now, Request request) =>
        $"{request.Inputs.Policy.Id} · {request.Words.Say("此刻", "now")} {Words.Moment(now, request.Inputs.Calendar.Zone)}";

    public static string Step(EscalationClock clock, Words words) =>
        $"{clock.Escalation.Id} {Words.Number(clock.StepNumber)} {words.Of((Code?)clock.Step.Party ?? clock.Step.Action!)}";

    public static TextTable Of(IReadOnlyList<EscalationClock> clocks, Request request)
    {
        var (words, zone) = (request.Words, request.Inputs.Calendar.Zone);
        var table = new TextTable(words.Say("事件", "incident"), words.Say("步骤", "step"), words.Say("孩子", "child"), words.Say("截止", "deadline"), words.Say("状态", "state"), words.Say("剩余或用时", "left or taken"), "#" + words.Say("尝试", "tried"));
        foreach (var clock in clocks)
        {
            table.Row(
                clock.Incident.Id,
                Step(clock, words),
                request.People.Of(clock.ChildId),
                clock.DeadlineAt is { } deadline ? Words.Moment(deadline, zone) : words.Say("尽快", "promptly"),
                clock.State.InWords(words.Language),
                clock.Left is { } left ? words.Say("剩 ", string.Empty) + words.Time(left) + words.Say(string.Empty, " left") : clock.Delay is { } delay ? words.Say("用时 ", "after ") + words.Time(delay) : "-",
                Words.Number(clock.Attempts));
        }
        return table;
    }
}
