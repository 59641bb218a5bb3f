namespace LeftBehind.Domain;

/// <summary>Why an obligation does not count in the appraisal of who answers for it; the first that holds.</summary>
public enum UncountedObligationReason
{
    /// <summary>The policy only encourages it (<c>encouraged</c>).</summary>
    Encouraged = 1,

    /// <summary>It can still be done: upcoming, due or overdue (<c>still-open</c>).</summary>
    StillOpen = 2,

    /// <summary>Whether it is owed is not known (<c>undetermined</c>).</summary>
    Undetermined = 3,

    /// <summary>It is asked of nobody: covered too briefly, or taken over by a new rhythm (<c>waived</c>).</summary>
    Waived = 4,

    /// <summary>It is excused (<c>excused</c>).</summary>
    Excused = 5,

    /// <summary>Others had the child for too much of the window (<c>handed-over</c>).</summary>
    HandedOver = 6,
}
