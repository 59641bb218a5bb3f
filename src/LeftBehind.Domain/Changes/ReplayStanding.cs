namespace LeftBehind.Domain;

/// <summary>How an obligation stands under one of the two policies of a replay.</summary>
public enum ReplayStanding
{
    /// <summary>Done as often as asked, in time or late (<c>met</c>).</summary>
    Met = 1,

    /// <summary>Its window and grace are over, and it was not done (<c>missed</c>).</summary>
    Missed = 2,

    /// <summary>It can still be done: upcoming, due or overdue (<c>open</c>).</summary>
    Open = 3,

    /// <summary>It is not there, or waived, excused or undetermined (<c>not-asked</c>).</summary>
    NotAsked = 4,
}
