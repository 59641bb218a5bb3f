namespace LeftBehind.Domain;

/// <summary>How a number is published.</summary>
public enum NumberForm
{
    /// <summary>As it is: none, or five and more.</summary>
    Exact = 1,

    /// <summary>As fewer than five, but not none (<c>&lt;5</c>).</summary>
    UnderFive = 2,

    /// <summary>Not at all (<c>*</c>): with it, a number under five could be worked out.</summary>
    Withheld = 3,
}
