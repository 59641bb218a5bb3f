using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>How often and when a duty comes up, in words.</summary>
internal sealed class RecurrenceWords(PolicyWords words)
{
    private static readonly Dictionary<CycleKind, LocalizedText> Cycles = new()
    {
        [CycleKind.SchoolDay] = new("每个上课日", "each school day"),
        [CycleKind.SchoolWeek] = new("每个教学周", "each week of school"),
        [CycleKind.Day] = new("每天", "each day"),
        [CycleKind.Week] = new("每周", "each week"),
        [CycleKind.Month] = new("每月", "each month"),
        [CycleKind.Quarter] = new("每季度", "each quarter"),
        [CycleKind.HalfYear] = new("每半年", "each half-year"),
        [CycleKind.Year] = new("每年", "each year"),
        [CycleKind.Term] = new("每学期", "each term"),
        [CycleKind.SchoolYear] = new("每学年", "each school year"),
    };

    public string Of(Duty duty)
    {
        if (duty.Recurrence is not { } recurrence)
            return words.Say("随时（不按日计）", "at all times and on no set day");
        var times = Times(duty.Times) + (duty.IsOnDifferentDays ? words.Say("（不同日）", " on different days") : string.Empty);
        return recurrence.Cycle is { } cycle
            ? words.Say($"{Season(recurrence)}{Cycle(cycle)}{times}", $"{times} in {Cycle(cycle)}{Season(recurrence)}")
            : words.Say($"{Season(recurrence)}{Around(recurrence)}{times}", $"{times} {Around(recurrence)}{Season(recurrence)}");
    }

    private string Times(int times) => times switch
    {
        1 => words.Say("一次", "once"),
        2 => words.Say("两次", "twice"),
        _ => words.Say($"{PolicyWords.Number(times)} 次", $"{PolicyWords.Number(times)} times"),
    };

    private string Cycle(Cycle cycle)
    {
        if (Cycles.TryGetValue(cycle.Kind, out var name))
            return name.In(words.Language);
        var period = cycle.Period!;
        return period.Months > 0 ? words.Say($"每 {PolicyWords.Number(period.Months)} 个月", $"every {PolicyWords.Number(period.Months)} months")
            : period.Weeks > 0 ? words.Say($"每 {PolicyWords.Number(period.Weeks)} 周", $"every {PolicyWords.Number(period.Weeks)} weeks")
            : words.Say($"每 {PolicyWords.Number(period.Days)} 天", $"every {PolicyWords.Number(period.Days)} days");
    }

    /// <summary>The season, where it does not go without saying.</summary>
    private string Season(Recurrence recurrence)
    {
        if (recurrence.Cycle?.OwnSeason is not null)
            return string.Empty;
        return recurrence.Season switch
        {
            Domain.Season.Term => words.Say("学期内", " of term"),
            Domain.Season.Vacation => words.Say("假期内", " of the vacations"),
            _ => string.Empty,
        };
    }

    private string Around(Recurrence recurrence)
    {
        var (from, to, anchors) = (recurrence.FromDays, recurrence.ToDays, words.Either(recurrence.Anchors.Select(Anchor)));
        if (from == 0 && to == 0)
            return words.Say($"逢{anchors}当天", $"on {anchors}");
        if (from == 0)
            return words.Say($"自{anchors}起 {PolicyWords.Number(to + 1)} 天内", $"within {PolicyWords.Number(to + 1)} days from {anchors} on");
        return words.Say($"{anchors}{Side(from)}至{Side(to)}", $"from {Side(from)} to {Side(to)} {anchors}");
    }

    private string Side(int days) => days switch
    {
        0 => words.Say("当天", "the day of"),
        < 0 => words.Say($"前 {PolicyWords.Number(-days)} 天", $"{PolicyWords.Number(-days)} days before"),
        _ => words.Say($"后 {PolicyWords.Number(days)} 天", $"{PolicyWords.Number(days)} days after"),
    };

    private string Anchor(Anchor anchor) => anchor.Kind switch
    {
        AnchorKind.Weekday => words.Say("上课的星期" + "一二三四五六日"[(int)anchor.WeekdayValue - 1], "each " + anchor.WeekdayValue + " with lessons"),
        AnchorKind.FixedDate => words.Say($"{PolicyWords.Number(anchor.Annual.Month)} 月 {PolicyWords.Number(anchor.Annual.Day)} 日", anchor.Annual.Day.ToString(CultureInfo.InvariantCulture) + " " + CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(anchor.Annual.Month)),
        AnchorKind.Incident => words.Say("得知事件（", "the day an incident becomes known (") + words.Name(anchor.IncidentKind!) + words.Say("）", ")"),
        _ => AnchorWords.Of(anchor).In(words.Language),
    };
}
