using System;

namespace LeftBehind.Domain;

/// <summary>How many children of a group are enrolled and left behind. Immutable; equal when all parts are equal.</summary>
public sealed record GroupCount
{
    internal GroupCount(GroupKind by, string value, int enrolled, int leftBehind) => (By, Value, Enrolled, LeftBehind) = (by, value, enrolled, leftBehind);

    /// <summary>By what it is a group.</summary>
    public GroupKind By { get; }

    /// <summary>What its children have in common: an id or a code, or <c>unknown</c>.</summary>
    public string Value { get; }

    /// <summary>How many children of it are enrolled, at least one. Who publishes it shows 1 to 4 as fewer than five.</summary>
    public int Enrolled { get; }

    /// <summary>How many of them are certainly left behind. Who publishes it shows 1 to 4 as fewer than five.</summary>
    public int LeftBehind { get; }

    /// <summary>The group; no number, since it may be small.</summary>
    public override string ToString() => FormattableString.Invariant($"{CodeWords.Of(By)} {Value}");
}
