namespace LeftBehind.Domain;

/// <summary>What has become of an obligation on a day; the first that fits.</summary>
public enum ObligationStatus
{
    /// <summary>Done as often as owed, in time (<c>fulfilled</c>).</summary>
    Fulfilled = 1,

    /// <summary>Done as often as owed, some of it late (<c>fulfilled-late</c>).</summary>
    FulfilledLate = 2,

    /// <summary>A fact is not known, so that it cannot be said whether it is owed (<c>undetermined</c>).</summary>
    Undetermined = 3,

    /// <summary>Covered too briefly, or taken over by a new rhythm: asked of nobody (<c>waived</c>).</summary>
    Waived = 4,

    /// <summary>Excused, tried often enough, or not to be known in time (<c>excused</c>).</summary>
    Excused = 5,

    /// <summary>Its window has not begun (<c>upcoming</c>).</summary>
    Upcoming = 6,

    /// <summary>Its window is open (<c>due</c>).</summary>
    Due = 7,

    /// <summary>Its window is over, and it can still be made up (<c>overdue</c>).</summary>
    Overdue = 8,

    /// <summary>Its window and grace are over (<c>missed</c>).</summary>
    Missed = 9,
}
