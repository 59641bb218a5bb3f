using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>LINT005, of two conditions: duties for boarders and for day pupils, for girls and for boys, for one and for both parents away, where one side leaves out what the other has.</summary>
internal sealed class ConditionGap : LintRule
{
    protected override string Code => "LINT005";

    public override IEnumerable<LintFinding> Of(LintedVersion version)
    {
        var duties = version.OwedOnDays.Where(duty => version.Demand(duty).IsForChildren).ToArray();
        return (from action in duties.SelectMany(duty => duty.Actions).Distinct().OrderBy(action => action.Value, StringComparer.Ordinal)
                from alike in duties.Where(duty => duty.Actions.Contains(action)).GroupBy(duty => (duty.Subject, duty.Party, Condition.Rhythm(duty), duty.AppliesTo.IgnoresEligibility))
                from which in Condition.Either
                where which.All!.All(value => Side(alike, which, value).Length > 0) && alike.All(duty => which.Asked(duty.AppliesTo) is not null)
                from value in which.All!
                from other in Condition.Listed.Concat(Condition.Either).Where(other => other != which)
                let finding = Gap(version, which, value, other, Side(alike, which, value), Side(alike, which, which.All!.Single(opposite => opposite != value)))
                where finding is not null
                select finding).GroupBy(finding => finding.ToString()).Select(same => same.First());
    }

    private static Duty[] Side(IEnumerable<Duty> duties, Condition by, string value) => duties.Where(duty => by.Asked(duty.AppliesTo)?.Contains(value) == true).OrderBy(duty => duty.Id, StringComparer.Ordinal).ToArray();

    private LintFinding? Gap(LintedVersion version, Condition by, string value, Condition other, Duty[] side, Duty[] opposite)
    {
        if (Covered(side, other) is not { } mine || (Covered(opposite, other) is { } theirs && !theirs.Except(mine).Any()))
            return null;
        var missing = Covered(opposite, other)?.Except(mine);
        var wider = missing is null ? null : Condition.Sorted(mine.Concat(missing));
        var (zh, en) = missing is null
            ? ($"{string.Join(", ", Condition.Sorted(mine))} 以外的{other.Zh}", $"all {other.Name} but {string.Join(", ", Condition.Sorted(mine))}")
            : ($"{other.Zh} {string.Join(", ", Condition.Sorted(missing))}", $"{other.Name} {string.Join(", ", Condition.Sorted(missing))}");
        var mended = side.Length == 1 ? side[0] with { AppliesTo = other.With(side[0].AppliesTo, wider) } : null;
        return Finding(version, side.Concat(opposite).ToArray(), $"按{by.Zh}分开，{value} 一方漏了{zh}", $"divided by {by.Name}, those of {value} leave out {en}", mended);
    }

    /// <summary>What the duties of a side ask together; null: every value, where nobody can list them.</summary>
    private static HashSet<string>? Covered(Duty[] side, Condition other)
    {
        var asked = side.Select(duty => other.Asked(duty.AppliesTo) ?? other.All).ToArray();
        return asked.Any(values => values is null) ? null : new HashSet<string>(asked.SelectMany(values => values!));
    }
}
