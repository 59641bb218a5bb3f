namespace LeftBehind.Domain;

/// <summary>Who cannot have what a pairing rule promises.</summary>
public enum PairingLack
{
    /// <summary>Not every child can have its least number of helpers (<c>helpers</c>).</summary>
    Helpers = 1,

    /// <summary>Not every helper can have the least number of children (<c>children</c>).</summary>
    Children = 2,
}
