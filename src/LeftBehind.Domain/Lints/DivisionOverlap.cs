using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>LINT006: two duties that divide children among them and have some in common, though neither is for all that the other is for.</summary>
internal sealed class DivisionOverlap : LintRule
{
    protected override string Code => "LINT006";

    public override IEnumerable<LintFinding> Of(LintedVersion version) => Division.In(version)
        .SelectMany(division => Pairs(division.Parts).Select(pair => (division, pair.First, pair.Second)))
        .GroupBy(found => (found.division.Name, found.First.Id, found.Second.Id)).Select(same => same.First())
        .Select(found => Overlap(version, found.division, found.First, found.Second))
        .OfType<LintFinding>();

    private static IEnumerable<(Duty First, Duty Second)> Pairs(IReadOnlyList<Duty> parts) =>
        parts.SelectMany((first, i) => parts.Skip(i + 1).Select(second => (first, second)));

    private LintFinding? Overlap(LintedVersion version, Division division, Duty first, Duty second)
    {
        var (earlier, later) = (division.Of(first), division.Of(second));
        if (!earlier.Overlaps(later) || earlier.IsSubsetOf(later) || later.IsSubsetOf(earlier))
            return null;
        var values = string.Join(", ", Condition.Sorted(earlier.Intersect(later)));
        return Finding(version, new[] { second, first }, $"按{division.Zh}分开，却都包括 {values}", $"divided by {division.Name}, they share {values}", division.With(second, later.Except(earlier)));
    }
}
