using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>LINT004: a duty that is done whenever another one is; the other is named second.</summary>
internal sealed class Swallowed : LintRule
{
    protected override string Code => "LINT004";

    public override IEnumerable<LintFinding> Of(LintedVersion version) => version.Comparable
        .Where(pair => pair.Kind is VerdictKind.Stricter or VerdictKind.Laxer)
        .Select(pair => pair.Kind == VerdictKind.Stricter ? (Less: pair.First, More: pair.Second) : (Less: pair.Second, More: pair.First))
        .Select(pair => Finding(version, new[] { pair.Less, pair.More }, $"做到 {pair.More.Id} 就已做到这一条，这一条没有多要求什么", $"whoever does {pair.More.Id} has done this: it asks nothing more"));
}
