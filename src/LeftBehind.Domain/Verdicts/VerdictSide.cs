namespace LeftBehind.Domain;

/// <summary>Which of two policies asks what the other does not.</summary>
public enum VerdictSide
{
    /// <summary>The later one (<c>after</c>).</summary>
    After = 1,

    /// <summary>The earlier one (<c>before</c>).</summary>
    Before = 2,
}
