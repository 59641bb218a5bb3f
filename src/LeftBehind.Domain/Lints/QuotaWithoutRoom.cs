using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>LINT009: more acts than a block has days for, where they must be on different days, or hours for, eight on a day.</summary>
internal sealed class QuotaWithoutRoom : LintRule
{
    private const int MinutesOfADay = 8 * 60;

    protected override string Code => "LINT009";

    public override IEnumerable<LintFinding> Of(LintedVersion version) => version.OwedOnDays.Select(duty => Of(version, duty)).OfType<LintFinding>();

    private LintFinding? Of(LintedVersion version, Duty duty)
    {
        var (days, minutes) = (BlockRoom.DaysOfWork(duty.Recurrence!), duty.Actions.Min(OurMinutes.Of));
        var (most, times) = (days * MinutesOfADay / minutes, PolicyWords.Number(duty.Times));
        if (duty.IsOnDifferentDays && duty.Times > days)
            return Finding(version, duty, $"要在 {times} 个不同的日子做，而一期只有 {PolicyWords.Number(days)} 天", $"{times} times on different days, and a block has {PolicyWords.Number(days)}", Mended(duty, days));
        if (duty.Times > most)
            return Finding(version, duty, $"每期 {times} 次，每次约 {PolicyWords.Number(minutes)} 分钟，一天八小时也做不完", $"{times} times in a block, at about {PolicyWords.Number(minutes)} minutes each, is more than eight hours a day", Mended(duty, Math.Max(1, most)));
        return null;
    }

    private static Duty Mended(Duty duty, int times) => duty with { Times = times, IsOnDifferentDays = duty.IsOnDifferentDays && times > 1 };
}
