namespace LeftBehind.Domain;

/// <summary>What a signed ledger was made of, and may have changed since.</summary>
public enum DeltaCauseKind
{
    /// <summary>Records, corrections and retractions (<c>records</c>).</summary>
    Records = 1,

    /// <summary>Excusals (<c>excusals</c>).</summary>
    Excusals = 2,

    /// <summary>Incidents (<c>incidents</c>).</summary>
    Incidents = 3,

    /// <summary>The facts of the school (<c>school</c>).</summary>
    School = 4,

    /// <summary>The policy (<c>policy</c>).</summary>
    Policy = 5,

    /// <summary>The calendar (<c>calendar</c>).</summary>
    Calendar = 6,

    /// <summary>The day of the question is a later one (<c>day</c>).</summary>
    Day = 7,

    /// <summary>Another instant of what is known: something was entered in between (<c>knowledge</c>).</summary>
    Knowledge = 8,
}
