using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>LINT005: duties that divide children among them and leave some out: a grade between others, a class that the version names elsewhere, a need of the eligibility.</summary>
internal sealed class DivisionGap : LintRule
{
    protected override string Code => "LINT005";

    public override IEnumerable<LintFinding> Of(LintedVersion version)
    {
        foreach (var division in Division.In(version).Where(division => !division.HasWhole))
        {
            var missing = Condition.Sorted(Expected(division, version).Except(division.Parts.SelectMany(division.Of)));
            if (missing.Length == 0)
                continue;
            var (mended, values) = (Before(division, missing[0]), string.Join(", ", missing));
            var duties = mended is null ? division.Parts : division.Parts.OrderBy(duty => duty == mended ? 0 : 1).ToArray();
            yield return Finding(version, duties, $"按{division.Zh}分开，漏了 {values}", $"divided by {division.Name}, they leave out {values}", mended is null ? null : division.With(mended, division.Of(mended).Concat(missing)));
        }
    }

    private static IEnumerable<string> Expected(Division division, LintedVersion version)
    {
        if (division.Name == "classes")
            return version.Version.Duties.SelectMany(duty => duty.AppliesTo.Classes ?? ValueList<string>.Empty);
        if (division.Name == "needs")
            return division.Parts[0].AppliesTo.IgnoresEligibility ? Enumerable.Empty<string>() : (version.Version.Eligibility?.Needs ?? ValueList<Need>.Empty).Select(need => need.Value);
        var grades = division.Parts.SelectMany(duty => duty.AppliesTo.Grades!).ToArray();
        return Enumerable.Range(grades.Min(), grades.Max() - grades.Min() + 1).Select(grade => grade.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The duty for the grade below; of classes and needs nobody but the school knows which is near to which.</summary>
    private static Duty? Before(Division division, string missing) => division.Name == "grades"
        ? division.Parts.First(duty => duty.AppliesTo.Grades!.Contains(int.Parse(missing, CultureInfo.InvariantCulture) - 1))
        : null;
}
