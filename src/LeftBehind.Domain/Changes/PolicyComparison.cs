using System.Collections.Generic;
using System.Linq;

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

    /// <summary>The difference in words, with its clauses.</summary>
    public static string InWords(this Difference difference, Language language)
    {
        Argument.NotNull(difference, nameof(difference));
        Argument.Defined(language, nameof(language));
        return new DifferenceWords(language).Row(difference).Line;
    }

    /// <summary>The differences in words, one a line, in their order; what is one fact in words (how often, say) is one line.</summary>
    public static IReadOnlyList<string> InWords(this IEnumerable<Difference> differences, Language language)
    {
        Argument.NotNull(differences, nameof(differences));
        Argument.Defined(language, nameof(language));
        return new DifferenceWords(language).Rows(differences).Select(row => row.Line).ToArray();
    }

    /// <summary>The differences in words as a table in Markdown, one a row; an empty text if there is none.</summary>
    public static string InMarkdown(this IEnumerable<Difference> differences, Language language)
    {
        Argument.NotNull(differences, nameof(differences));
        Argument.Defined(language, nameof(language));
        return DifferenceTable.Of(new DifferenceWords(language).Rows(differences).ToArray(), language);
    }
}
