using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>LINT010: an excuse after attempts on more days than a window and its grace have.</summary>
internal sealed class AttemptsWithoutRoom : LintRule
{
    protected override string Code => "LINT010";

    public override IEnumerable<LintFinding> Of(LintedVersion version) =>
        from duty in version.OwedOnDays
        let days = BlockRoom.Days(duty.Recurrence!) + version.Demand(duty).Grace
        where duty.AttemptsThatExcuse > days
        select Finding(
            version,
            duty,
            $"尝试 {PolicyWords.Number(duty.AttemptsThatExcuse!.Value)} 天才免责，而一期连同宽限只有 {PolicyWords.Number(days)} 天",
            $"attempts on {PolicyWords.Number(duty.AttemptsThatExcuse!.Value)} days excuse it, and a block with its grace has {PolicyWords.Number(days)}",
            duty with { AttemptsThatExcuse = days });
}
