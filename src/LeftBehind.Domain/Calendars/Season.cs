namespace LeftBehind.Domain;

/// <summary>In which part of the calendar a recurrence holds.</summary>
public enum Season
{
    /// <summary>In any term (<c>term</c>).</summary>
    Term = 1,

    /// <summary>In any vacation (<c>vacation</c>).</summary>
    Vacation = 2,

    /// <summary>In the whole span of the calendar (<c>always</c>).</summary>
    Always = 3,
}
