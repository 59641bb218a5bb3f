namespace LeftBehind.Domain;

/// <summary>How it went.</summary>
public enum CareResult
{
    /// <summary>It was done (<c>accomplished</c>).</summary>
    Accomplished = 1,

    /// <summary>It was tried in vain (<c>attempted</c>).</summary>
    Attempted = 2,

    /// <summary>Whom it was for did not want it (<c>declined</c>).</summary>
    Declined = 3,
}
