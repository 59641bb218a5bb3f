namespace LeftBehind.Domain;

/// <summary>What happened to a part of a policy.</summary>
public enum DifferenceKind
{
    /// <summary>It is there only after (<c>added</c>).</summary>
    Added = 1,

    /// <summary>It was there only before (<c>removed</c>).</summary>
    Removed = 2,

    /// <summary>One of its properties differs (<c>changed</c>).</summary>
    Changed = 3,
}
