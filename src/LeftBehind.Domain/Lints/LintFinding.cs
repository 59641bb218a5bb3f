using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>Something in a version of a policy that can hardly be meant so. Immutable.</summary>
public sealed class LintFinding
{
    internal LintFinding(string code, string section, IReadOnlyList<string> dutyIds, LocalizedText text) =>
        (Code, Section, DutyIds, Text) = (code, section, dutyIds, text);

    /// <summary>Which rule found it, as in <c>docs/lint.md</c>: <c>LINT001</c> and on.</summary>
    public string Code { get; }

    /// <summary>Where the element stands that is to be mended: <c>duties</c> or <c>appraisal</c>.</summary>
    public string Section { get; }

    /// <summary>The duties that it is about; where one is to be mended, that one first.</summary>
    public IReadOnlyList<string> DutyIds { get; }

    /// <summary>The version.</summary>
    public string VersionId { get; internal init; } = string.Empty;

    /// <summary>What is found, in Chinese and English.</summary>
    public LocalizedText Text { get; }

    /// <summary>The clauses of those duties, or of the appraisal.</summary>
    public IReadOnlyList<string> Citations { get; internal init; } = ValueList<string>.Empty;

    /// <summary>The element in JSON as it would be mended, to be put in the place of the first duty or of the appraisal; null: only who wrote the policy can say.</summary>
    public string? Mend { get; internal init; }

    /// <summary>The rule, the duties and what is found, in English.</summary>
    public override string ToString() => $"{Code} {string.Join(", ", DutyIds)}: {Text}";
}
