using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>LINT002: dates of the year that lie in the season in no ordinary school year; a school may have such a year, but a policy does not hope for it.</summary>
internal sealed class OutOfSeason : LintRule
{
    protected override string Code => "LINT002";

    public override IEnumerable<LintFinding> Of(LintedVersion version) => version.OwedOnDays
        .Where(duty => IsOutside(duty.Recurrence!))
        .Select(duty => Finding(
            version,
            duty,
            $"{Names(duty)} 在 2000 至 2027 年的任何一般学年里都不在{(duty.Recurrence!.Season == Season.Term ? "学期" : "假期")}内",
            $"{Names(duty)} falls during {ClosedLists.Season.Of(duty.Recurrence!.Season)} in no ordinary school year from 2000 to 2027",
            duty with { Recurrence = duty.Recurrence!.During(Season.Always) }));

    private static bool IsOutside(Recurrence recurrence) => recurrence.Season != Season.Always && recurrence.Anchors.Count > 0
        && recurrence.Anchors.All(anchor => anchor.Kind is AnchorKind.FixedDate or AnchorKind.Festival)
        && OrdinaryCalendars.All.All(calendar => Blocks.Of(recurrence, calendar, _ => Enumerable.Empty<int>()).Length == 0);

    private static string Names(Duty duty) => string.Join(", ", duty.Recurrence!.Anchors.Distinct());
}
