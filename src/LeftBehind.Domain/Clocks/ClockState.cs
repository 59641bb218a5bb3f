namespace LeftBehind.Domain;

/// <summary>How a step of an escalation stands at an instant; the first that fits.</summary>
public enum ClockState
{
    /// <summary>The severity does not ask for it, or there is no parent to be told (<c>not-required</c>).</summary>
    NotRequired = 1,

    /// <summary>The incident was called off in time, before any answer (<c>discharged</c>).</summary>
    Discharged = 2,

    /// <summary>Answered by the deadline (<c>done</c>).</summary>
    Done = 3,

    /// <summary>Answered after the deadline (<c>done-late</c>).</summary>
    DoneLate = 4,

    /// <summary>Not answered, and the deadline has not passed (<c>running</c>).</summary>
    Running = 5,

    /// <summary>Not answered, and the deadline has passed (<c>breached</c>).</summary>
    Breached = 6,
}
