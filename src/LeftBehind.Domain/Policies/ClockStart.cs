namespace LeftBehind.Domain;

/// <summary>From when a deadline is counted.</summary>
public enum ClockStart
{
    /// <summary>From when anybody of the school knew (<c>aware</c>).</summary>
    Aware = 1,

    /// <summary>From when it happened (<c>occurred</c>).</summary>
    Occurred = 2,
}
