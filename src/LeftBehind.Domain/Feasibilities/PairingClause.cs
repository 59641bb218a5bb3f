namespace LeftBehind.Domain;

/// <summary>What a pairing rule may ask: each can be struck out alone.</summary>
public enum PairingClause
{
    /// <summary>A child has at least so many helpers (<c>helpersPerChild.min</c>).</summary>
    HelpersPerChildMin = 1,

    /// <summary>A child has at most so many helpers (<c>helpersPerChild.max</c>).</summary>
    HelpersPerChildMax = 2,

    /// <summary>A helper has at least so many children (<c>childrenPerHelper.min</c>).</summary>
    ChildrenPerHelperMin = 3,

    /// <summary>A helper has at most so many children (<c>childrenPerHelper.max</c>).</summary>
    ChildrenPerHelperMax = 4,

    /// <summary>Only those who hold one of some roles help, and they must (<c>helpers</c>).</summary>
    Helpers = 5,

    /// <summary>Helpers come from the child's own class only (<c>ownClassOnly</c>).</summary>
    OwnClassOnly = 6,
}
