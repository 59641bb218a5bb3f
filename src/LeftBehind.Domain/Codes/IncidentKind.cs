using System;

namespace LeftBehind.Domain;

/// <summary>What kind of thing happened. An open list: the well-known values are here, a policy may use its own.</summary>
public sealed class IncidentKind : Code, IEquatable<IncidentKind>
{
    /// <summary>The kind of the given code.</summary>
    /// <exception cref="ArgumentException">The code does not fit the grammar of codes.</exception>
    public IncidentKind(string value)
        : base(value)
    {
    }

    /// <summary>An emergency (<c>emergency</c>).</summary>
    public static IncidentKind Emergency { get; } = new("emergency");

    /// <summary>A child found ill (<c>illness</c>).</summary>
    public static IncidentKind Illness { get; } = new("illness");

    /// <summary>A child hurt (<c>injury</c>).</summary>
    public static IncidentKind Injury { get; } = new("injury");

    /// <inheritdoc/>
    public bool Equals(IncidentKind? other) => other is not null && other.Value == Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IncidentKind);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();
}
