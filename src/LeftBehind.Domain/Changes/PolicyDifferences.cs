using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>How two versions of a policy differ.</summary>
internal static class PolicyDifferences
{
    public static IReadOnlyList<Difference> Between(PolicyVersion before, PolicyVersion after) => throw new System.NotSupportedException("waits for the writers");
}
