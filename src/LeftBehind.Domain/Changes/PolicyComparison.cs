using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>How two policies are compared without a school.</summary>
public static class PolicyComparison
{
    /// <summary>How the last versions of two policies differ, in the order of the later one, what is removed after the rest; a renamed duty is one change of its id.</summary>
    public static IReadOnlyList<Difference> DifferencesTo(this Policy before, Policy after)
    {
        Argument.NotNull(before, nameof(before));
        Argument.NotNull(after, nameof(after));
        return PolicyDifferences.Between(before.Latest, after.Latest);
    }

    /// <summary>The difference in words.</summary>
    public static string InWords(this Difference difference, Language language)
    {
        Argument.NotNull(difference, nameof(difference));
        return ChangeText.Line(difference, language);
    }
}
