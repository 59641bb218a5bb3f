using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>An escalation as a heading and a sentence a step.</summary>
internal sealed class EscalationSentence(PolicyWords words)
{
    public IEnumerable<string> Of(Escalation escalation)
    {
        var start = escalation.CountedFrom == ClockStart.Occurred ? words.Say("自发生时起算", "counted from when it happened") : words.Say("自得知时起算", "counted from when the school knew");
        yield return Capital(words.Incidents(escalation.Kinds)) + " (" + escalation.Id + words.Say("，", ", ") + start + ")" + words.Clauses(escalation.Citations);
        for (var i = 0; i < escalation.Steps.Count; i++)
            yield return "  " + PolicyWords.Number(i + 1) + ". " + Step(escalation.Steps[i]);
    }

    /// <summary>A step as a sentence.</summary>
    public string Step(EscalationStep step)
    {
        var what = step.Party is { } party ? words.Say($"通知{words.Role(party)}", $"tell the {words.Role(party)}") : words.Action(step.Action!);
        var condition = step.Severities is { } severities ? words.Say($"（程度为{words.Severities(severities)}时）", $", if it is {words.Severities(severities)}") : string.Empty;
        var start = step.CountedFrom switch
        {
            ClockStart.Occurred => words.Say("（自发生时起）", " of its happening"),
            ClockStart.Aware => words.Say("（自得知时起）", " of the school's knowing"),
            _ => string.Empty,
        };
        return words.Say($"{Within(step.Deadline)}{start}：{what}{condition}。", $"{Within(step.Deadline)}{start}: {what}{condition}.") + words.Authority(step.Authority);
    }

    private string Within(Deadline deadline)
    {
        if (deadline == Deadline.Immediately)
            return words.Say("立即", "Immediately");
        if (deadline == Deadline.Promptly)
            return words.Say("及时（没有写时限）", "Promptly (no time is set)");
        if (deadline.Days is { } days)
            return words.Say($"其后第 {PolicyWords.Number(days)} 天结束前", $"By the end of day {PolicyWords.Number(days)} after");
        return words.Say($"{Time(deadline.Elapsed!.Value)}内", $"Within {Time(deadline.Elapsed!.Value)}");
    }

    private string Time(Duration time)
    {
        var parts = new[] { ((long)time.TotalHours, words.Say("小时", "h")), (time.Minutes, words.Say("分钟", "min")), (time.Seconds, words.Say("秒", "s")) };
        return string.Join(" ", parts.Where(part => part.Item1 > 0).Select(part => PolicyWords.Number(part.Item1) + " " + part.Item2));
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
