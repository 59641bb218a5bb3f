namespace LeftBehind.Domain;

/// <summary>How a policy stands to a rule of a baseline.</summary>
public enum CheckOutcome
{
    /// <summary>It asks the same (<c>equal</c>).</summary>
    Equal = 1,

    /// <summary>It asks more (<c>stricter</c>).</summary>
    Stricter = 2,

    /// <summary>It asks as much, on other days or of other people (<c>moved</c>).</summary>
    Moved = 3,

    /// <summary>It asks less, or not all that the baseline asks (<c>weaker</c>).</summary>
    Weaker = 4,

    /// <summary>Nothing in it has to do with the rule (<c>silent</c>).</summary>
    Silent = 5,
}
