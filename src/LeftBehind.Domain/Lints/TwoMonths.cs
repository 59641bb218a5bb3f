using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>LINT008: one version that counts a month, a quarter, half a year or a year in two ways.</summary>
internal sealed class TwoMonths : LintRule
{
    private static readonly (Cycle Calendar, string Zh, string En, string[] Texts)[] Units =
    {
        (Cycle.Month, "一个月", "a month", new[] { "month", "P1M", "P30D", "P31D" }),
        (Cycle.Quarter, "一个季度", "a quarter", new[] { "quarter", "P3M", "P90D", "P91D", "P92D" }),
        (Cycle.HalfYear, "半年", "half a year", new[] { "half-year", "P6M", "P180D", "P181D", "P182D", "P183D", "P184D" }),
        (Cycle.Year, "一年", "a year", new[] { "year", "P12M", "P365D", "P366D" }),
    };

    protected override string Code => "LINT008";

    public override IEnumerable<LintFinding> Of(LintedVersion version)
    {
        foreach (var (calendar, zh, en, texts) in Units)
        {
            var counting = version.OwedOnDays.Where(duty => duty.Recurrence!.Cycle is { } cycle && texts.Contains(cycle.Text)).ToArray();
            foreach (var duty in counting.Where(duty => duty.Recurrence!.Cycle != calendar))
            {
                var cycle = duty.Recurrence!.Cycle!;
                var others = counting.Where(other => other.Recurrence!.Cycle != cycle).OrderBy(other => other.Id, StringComparer.Ordinal).ToArray();
                if (others.Length == 0)
                    continue;
                var ways = string.Join(", ", others.Select(other => other.Recurrence!.Cycle!.Text).Distinct().OrderBy(text => text, StringComparer.Ordinal));
                yield return Finding(version, others.Prepend(duty).ToArray(), $"{zh}这里算 {cycle}，别处算 {ways}", $"{en} is {cycle} here and {ways} elsewhere", duty with { Recurrence = Recurrence.Per(calendar, duty.Recurrence.Season) });
            }
        }
    }
}
