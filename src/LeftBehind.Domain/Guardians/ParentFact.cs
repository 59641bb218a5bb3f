namespace LeftBehind.Domain;

/// <summary>What may not be known about a parent at all.</summary>
public enum ParentFact
{
    /// <summary>Since when, and when not, the parent lives with the child.</summary>
    Absences = 1,

    /// <summary>The day of death.</summary>
    Deceased = 2,
}
