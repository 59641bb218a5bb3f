namespace LeftBehind.Domain;

/// <summary>Whether a child lives at school.</summary>
public enum Boarding
{
    /// <summary>The child boards (<c>yes</c>).</summary>
    Yes = 1,

    /// <summary>The child is a day pupil (<c>no</c>).</summary>
    No = 2,
}
