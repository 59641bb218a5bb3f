using System;

namespace LeftBehind.Domain;

/// <summary>What a child needs care for, beside its parents being away. An open list: the well-known values are here, a policy may use its own.</summary>
public sealed class Need : Code, IEquatable<Need>
{
    /// <summary>The need of the given code.</summary>
    /// <exception cref="ArgumentException">The code does not fit the grammar of codes.</exception>
    public Need(string value)
        : base(value)
    {
    }

    /// <summary>A child to be looked after first (<c>key-child</c>).</summary>
    public static Need KeyChild { get; } = new("key-child");

    /// <summary>Poverty (<c>poverty</c>).</summary>
    public static Need Poverty { get; } = new("poverty");

    /// <summary>A census tick that does not say which parent is away (<c>left-behind</c>).</summary>
    public static Need LeftBehind { get; } = new("left-behind");

    /// <inheritdoc/>
    public bool Equals(Need? other) => other is not null && other.Value == Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Need);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();
}
