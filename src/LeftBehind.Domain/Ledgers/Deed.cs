namespace LeftBehind.Domain;

/// <summary>A record toward one subject, as the loops read it: numbers only.</summary>
internal readonly struct Deed(int place, int date, uint roles, DeedMarks marks)
{
    /// <summary>Its place in the log.</summary>
    public readonly int Place = place;

    public readonly int Date = date;

    /// <summary>The roles it counts as toward the subject; see <see cref="DutyCodes"/>.</summary>
    public readonly uint Roles = roles;

    public readonly DeedMarks Marks = marks;
}
