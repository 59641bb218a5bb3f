namespace LeftBehind.Domain;

/// <summary>What became of an obligation between two days.</summary>
public enum TransitionKind
{
    /// <summary>It is owed, and was not before (<c>newly-owed</c>).</summary>
    NewlyOwed = 1,

    /// <summary>It was owed, and is no longer: gone, undetermined, waived or excused (<c>withdrawn</c>).</summary>
    Withdrawn = 2,

    /// <summary>Its window opens on the day after the day of the question (<c>due-tomorrow</c>).</summary>
    DueTomorrow = 3,

    /// <summary>It is due (<c>became-due</c>).</summary>
    BecameDue = 4,

    /// <summary>Its window is over, and it can still be made up (<c>became-overdue</c>).</summary>
    BecameOverdue = 5,

    /// <summary>Its grace is over, and it was not done (<c>missed</c>).</summary>
    Missed = 6,

    /// <summary>It was done, on time or late (<c>fulfilled</c>).</summary>
    Fulfilled = 7,

    /// <summary>It is due or overdue, and nobody is there to act (<c>now-unassigned</c>).</summary>
    NowUnassigned = 8,
}
