namespace LeftBehind.Domain;

/// <summary>How what a later policy asks compares with what an earlier one asked: in whole blocks, for every child, on every ordinary calendar. docs/verdicts.md.</summary>
public enum VerdictKind
{
    /// <summary>The same is asked, on every calendar and of every child (<c>equal</c>).</summary>
    Equal = 1,

    /// <summary>Who does what the later one asks has done what the earlier one asked, and not the other way round (<c>stricter</c>).</summary>
    Stricter = 2,

    /// <summary>Who did what the earlier one asked has done what the later one asks, and not the other way round (<c>laxer</c>).</summary>
    Laxer = 3,

    /// <summary>Each asks something that the other does not (<c>incomparable</c>).</summary>
    Incomparable = 4,

    /// <summary>As much is asked, on other days or of other people (<c>moved</c>).</summary>
    Moved = 5,
}
