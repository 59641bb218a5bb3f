using System;

namespace LeftBehind.Domain;

/// <summary>How grave an incident is. An open list: the well-known values are here, a policy may use its own.</summary>
public sealed class Severity : Code, IEquatable<Severity>
{
    /// <summary>The severity of the given code.</summary>
    /// <exception cref="ArgumentException">The code does not fit the grammar of codes.</exception>
    public Severity(string value)
        : base(value)
    {
    }

    /// <summary>Minor (<c>minor</c>).</summary>
    public static Severity Minor { get; } = new("minor");

    /// <summary>Serious (<c>serious</c>).</summary>
    public static Severity Serious { get; } = new("serious");

    /// <inheritdoc/>
    public bool Equals(Severity? other) => other is not null && other.Value == Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Severity);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();
}
