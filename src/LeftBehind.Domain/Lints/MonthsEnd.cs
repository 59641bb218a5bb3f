using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>LINT007: dates that hang on the end of a month: 29 February, months counted from a first day that may be the 31st, calendar months of a vacation that begins anywhere in one.</summary>
internal sealed class MonthsEnd : LintRule
{
    private const int MostMonths = 5; // after half a year no term and no vacation has a second block
    private static readonly Anchor LeapDay = Anchor.EveryYearOn(new AnnualDate(2, 29));
    private static readonly Anchor DayBefore = Anchor.EveryYearOn(new AnnualDate(2, 28));

    protected override string Code => "LINT007";

    public override IEnumerable<LintFinding> Of(LintedVersion version) =>
        version.OwedOnDays.SelectMany(duty => new[] { OnTheLeapDay(version, duty), InMonths(version, duty) }).OfType<LintFinding>();

    private LintFinding? OnTheLeapDay(LintedVersion version, Duty duty) => !duty.Recurrence!.Anchors.Contains(LeapDay) ? null : Finding(
        version,
        duty,
        "--02-29 在平年是 2 月 28 日",
        "--02-29 is 28 February in three years of four",
        duty with { Recurrence = duty.Recurrence with { Anchors = new ValueList<Anchor>(duty.Recurrence.Anchors.Select(anchor => anchor == LeapDay ? DayBefore : anchor).Distinct()) } });

    private LintFinding? InMonths(LintedVersion version, Duty duty)
    {
        var (cycle, season) = (duty.Recurrence!.Cycle, duty.Recurrence.Season);
        if (cycle is { Kind: CycleKind.Month } && season == Season.Vacation)
            return Finding(version, duty, "假期从月中开始，一个月会被切成两段，欠几次看月底落在哪里", "a vacation cuts calendar months: how often it is owed hangs on where the month ends", duty with { Recurrence = Recurrence.Per(InWeeks(1), season) });
        if (cycle is not { Kind: CycleKind.Period, Period.Months: > 0 and <= MostMonths })
            return null;
        var months = cycle.Period!.Months;
        var instead = season != Season.Term ? null : months == 1 ? Cycle.Month : months == 3 ? Cycle.Quarter : null;
        return Finding(
            version,
            duty,
            $"{cycle} 从{(season == Season.Term ? "学期" : "假期")}第一天起算；那天若是 29、30 或 31 日，日子就随月底移动",
            $"{cycle} is counted from the first day of each {ClosedLists.Season.Of(season)}; where that is the 29th, 30th or 31st, its dates move with the month's end",
            duty with { Recurrence = Recurrence.Per(instead ?? InWeeks(months), season) });
    }

    /// <summary>As many whole weeks as come nearest.</summary>
    private static Cycle InWeeks(int months) => Cycle.Every(Period.FromWeeks(((months * 52) + 6) / 12));
}
