using System;

namespace LeftBehind.Domain;

/// <summary>Who is to act, or answers for it: a person, a family, or nobody, which is the default.</summary>
public readonly struct Assignee : IEquatable<Assignee>
{
    private Assignee(string? id, bool isFamily) => (Id, IsFamily) = (id, isFamily);

    /// <summary>Nobody: the obligation is unassigned.</summary>
    public static Assignee Nobody => default;

    /// <summary>The id of the person; null for a family and for nobody.</summary>
    public string? Id { get; }

    /// <summary>Whether a family bears it, and no person is named.</summary>
    public bool IsFamily { get; }

    /// <summary>Whether a person is named.</summary>
    public bool IsPerson => Id is not null;

    /// <summary>Whether there is nobody.</summary>
    public bool IsNobody => Id is null && !IsFamily;

    internal static Assignee Family => new(null, true);

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(Assignee left, Assignee right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(Assignee left, Assignee right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Assignee other) => Id == other.Id && IsFamily == other.IsFamily;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Assignee other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Id is null ? (IsFamily ? 1 : 0) : Id.GetHashCode();

    /// <summary>The id, <c>family</c> or <c>nobody</c>.</summary>
    public override string ToString() => Id ?? (IsFamily ? "family" : "nobody");

    internal static Assignee Person(string? id) => new(id, false);
}
