using System;

namespace LeftBehind.Domain;

/// <summary>By what means something was done. An open list: the well-known values are here, a policy may use its own.</summary>
public sealed class Medium : Code, IEquatable<Medium>
{
    /// <summary>The medium of the given code.</summary>
    /// <exception cref="ArgumentException">The code does not fit the grammar of codes.</exception>
    public Medium(string value)
        : base(value)
    {
    }

    /// <summary>By phone (<c>phone</c>).</summary>
    public static Medium Phone { get; } = new("phone");

    /// <summary>By video (<c>video</c>).</summary>
    public static Medium Video { get; } = new("video");

    /// <summary>By letter (<c>letter</c>).</summary>
    public static Medium Letter { get; } = new("letter");

    /// <summary>Face to face (<c>in-person</c>).</summary>
    public static Medium InPerson { get; } = new("in-person");

    /// <inheritdoc/>
    public bool Equals(Medium? other) => other is not null && other.Value == Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Medium);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();
}
