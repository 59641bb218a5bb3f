using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>LINT012: an award that must not miss a duty which no appraisal ever counts. Section 8.</summary>
internal sealed class NeverCounted : LintRule
{
    protected override string Code => "LINT012";

    public override IEnumerable<LintFinding> Of(LintedVersion version)
    {
        if (version.Version.Appraisal is not { } rule)
            yield break;
        foreach (var duty in rule.MustNotMiss.Distinct().Select(version.Version.Duty).Where(duty => !IsCounted(version, duty)))
        {
            yield return new LintFinding(Code, "appraisal", new[] { duty.Id }, new LocalizedText($"{duty.Id} 从不计入考核，mustNotMiss 对它没有作用", $"{duty.Id} is never counted, so that mustNotMiss does nothing for it"))
            {
                VersionId = version.Version.Id,
                Citations = rule.Citations,
                Mend = PolicyWriter.Appraisal(rule with { MustNotMiss = new ValueList<string>(rule.MustNotMiss.Where(id => id != duty.Id)) }).Flat,
            };
        }
    }

    /// <summary>Owed on days, as <c>must</c> or <c>reported</c>, by somebody in person.</summary>
    private static bool IsCounted(LintedVersion version, Duty duty) => version.OwedOnDays.Contains(duty) && duty.Modality != Modality.Encouraged
        && (duty.Subject == SubjectKind.Staff || !(duty.Bearer.IsFamily || duty.Bearer == Role.School || duty.Bearer == Role.Class || duty.Bearer == Role.Staff));
}
