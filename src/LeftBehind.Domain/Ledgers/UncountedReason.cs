namespace LeftBehind.Domain;

/// <summary>Why a record is not credited to an obligation; the first that fits.</summary>
public enum UncountedReason
{
    /// <summary>Another entry replaced or retracted it (<c>taken-out</c>).</summary>
    TakenOut = 1,

    /// <summary>It was not yet entered (<c>not-known</c>).</summary>
    NotKnown = 2,

    /// <summary>It is dated after the day of the question (<c>later</c>).</summary>
    Later = 3,

    /// <summary>It was tried or declined (<c>not-accomplished</c>).</summary>
    NotAccomplished = 4,

    /// <summary>It is not taken from that role, or by that medium (<c>role-not-accepted</c>).</summary>
    RoleNotAccepted = 5,

    /// <summary>It is credited to another obligation of the duty (<c>counted-elsewhere</c>).</summary>
    CountedElsewhere = 6,

    /// <summary>Its date, or the day it is meant for, does not fit (<c>outside-window</c>).</summary>
    OutsideWindow = 7,

    /// <summary>More than was owed (<c>extra</c>).</summary>
    Extra = 8,
}
