using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>LINT003: two duties that ask the same, of the same bearer or of two.</summary>
internal sealed class OwedTwice : LintRule
{
    protected override string Code => "LINT003";

    public override IEnumerable<LintFinding> Of(LintedVersion version) => version.Comparable
        .Where(pair => pair.Kind is VerdictKind.Equal or VerdictKind.Moved)
        .Select(pair => pair.Kind == VerdictKind.Moved
            ? Finding(version, new[] { pair.First, pair.Second }, $"同一件事要求两方各做一遍：{pair.First.Bearer} 和 {pair.Second.Bearer}", $"the same is asked of two: {pair.First.Bearer} and {pair.Second.Bearer}")
            : Finding(version, new[] { pair.First, pair.Second }, "要求完全相同，一件事欠两次；留一条，把另一条的条款并入", "they ask the same, so that it is owed twice; keep one, and let it cite the clauses of both"));
}
