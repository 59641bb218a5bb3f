using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>One thing that a version is looked through for.</summary>
internal abstract class LintRule
{
    protected abstract string Code { get; }

    public abstract IEnumerable<LintFinding> Of(LintedVersion version);

    /// <summary>A finding about duties, the first of which could be mended so.</summary>
    protected LintFinding Finding(LintedVersion version, IReadOnlyList<Duty> duties, string zh, string en, Duty? mended = null) =>
        new(Code, PolicyParts.Duties, duties.Select(duty => duty.Id).ToArray(), new LocalizedText(zh, en))
        {
            VersionId = version.Version.Id,
            Citations = duties.SelectMany(duty => duty.Citations).Distinct().ToArray(),
            Mend = mended is null ? null : DutyWriter.Duty(mended).Flat,
        };

    protected LintFinding Finding(LintedVersion version, Duty duty, string zh, string en, Duty? mended = null) => Finding(version, new[] { duty }, zh, en, mended);
}
