namespace LeftBehind.Domain;

/// <summary>Why a record is credited to nothing; the first that fits.</summary>
public enum UnmatchedReason
{
    /// <summary>It lists a child or class that the school does not have, or nobody, and who made it is not on the staff (<c>subject-unknown</c>).</summary>
    SubjectUnknown = 1,

    /// <summary>No duty of any version asks for the action (<c>no-duty-asks</c>).</summary>
    NoDutyAsks = 2,

    /// <summary>It was tried or declined (<c>not-accomplished</c>).</summary>
    NotAccomplished = 3,

    /// <summary>No duty takes it from that role, or by that medium (<c>role-not-accepted</c>).</summary>
    RoleNotAccepted = 4,

    /// <summary>It fits no window (<c>outside-every-window</c>).</summary>
    OutsideEveryWindow = 5,

    /// <summary>More than was owed (<c>extra</c>).</summary>
    Extra = 6,
}
