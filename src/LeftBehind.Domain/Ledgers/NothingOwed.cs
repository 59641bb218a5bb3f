namespace LeftBehind.Domain;

/// <summary>Why nothing is owed to a duty and subject on a day; the first that fits.</summary>
public enum NothingOwed
{
    /// <summary>No version of the duty has subjects of that kind (<c>other-subject</c>).</summary>
    OtherSubject = 1,

    /// <summary>The duty is only allowed (<c>may</c>).</summary>
    May = 2,

    /// <summary>An older version owes the block (<c>older-version-owes</c>).</summary>
    OlderVersionOwes = 3,

    /// <summary>Nobody concerned is enrolled in the block (<c>not-enrolled</c>).</summary>
    NotEnrolled = 4,

    /// <summary>Nobody concerned is certainly left behind in the block (<c>not-left-behind</c>).</summary>
    NotLeftBehind = 5,

    /// <summary>The duty's own conditions leave everybody out (<c>filtered-out</c>).</summary>
    FilteredOut = 6,

    /// <summary>No version is in force, or it lacks the duty (<c>not-in-force</c>).</summary>
    NotInForce = 7,

    /// <summary>The duty holds all the time and has no recurrence (<c>standing</c>).</summary>
    Standing = 8,

    /// <summary>A date that the duty hangs on is not known (<c>no-date</c>).</summary>
    NoDate = 9,

    /// <summary>The calendar has no block there (<c>no-block</c>).</summary>
    NoBlock = 10,
}
