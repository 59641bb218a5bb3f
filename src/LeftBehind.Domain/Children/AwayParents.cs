namespace LeftBehind.Domain;

/// <summary>How many parents do not live with the child: the census flag.</summary>
public enum AwayParents
{
    /// <summary>None (<c>none</c>).</summary>
    None = 1,

    /// <summary>One of them (<c>one</c>).</summary>
    One = 2,

    /// <summary>Both, or all there are (<c>both</c>).</summary>
    Both = 3,
}
