namespace LeftBehind.Domain;

/// <summary>A word of an open list, such as a role or an action. Immutable; equal to one of the same kind and value, compared ordinally.</summary>
public abstract class Code
{
    private protected Code(string value) => Value = Argument.Id(value, nameof(value));

    /// <summary>The code as it stands in documents.</summary>
    public string Value { get; }

    /// <summary>The name of a well-known code, or null: it is a policy's own.</summary>
    public LocalizedText? Name => WellKnown.NameOf(this);

    /// <summary>The code.</summary>
    public override string ToString() => Value;

    /// <summary>Whether both are codes of the same kind and value.</summary>
    public static bool operator ==(Code? left, Code? right) => Equals(left, right);

    /// <summary>Whether the two differ in kind or value.</summary>
    public static bool operator !=(Code? left, Code? right) => !Equals(left, right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Code other && other.GetType() == GetType() && other.Value == Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();
}
