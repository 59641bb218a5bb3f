namespace LeftBehind.Domain;

/// <summary>Why something is on a worklist.</summary>
public enum WorkReason
{
    /// <summary>A clock of an incident has run out without an answer (<c>clock-breached</c>).</summary>
    ClockBreached = 1,

    /// <summary>A clock of an incident is running (<c>clock-running</c>).</summary>
    ClockRunning = 2,

    /// <summary>Nothing was done for the child for two weeks or more (<c>no-contact</c>).</summary>
    NoContact = 3,

    /// <summary>A window is over, and what was owed can still be made up (<c>overdue</c>).</summary>
    Overdue = 4,

    /// <summary>A window is open (<c>due</c>).</summary>
    Due = 5,

    /// <summary>Nobody is there to act (<c>nobody-responsible</c>).</summary>
    NobodyResponsible = 6,

    /// <summary>A fact is not known, and obligations hang on it (<c>fact-missing</c>).</summary>
    FactMissing = 7,
}
