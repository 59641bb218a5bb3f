using System;

namespace LeftBehind.Domain;

/// <summary>A group of children as it may be published. Immutable; equal when all parts are equal.</summary>
public sealed record PublishedGroup
{
    internal PublishedGroup(GroupKind by, string value, PublishedNumber enrolled, PublishedNumber leftBehind) => (By, Value, Enrolled, LeftBehind) = (by, value, enrolled, leftBehind);

    /// <summary>By what it is a group.</summary>
    public GroupKind By { get; }

    /// <summary>What its children have in common: an id or a code, or <c>unknown</c>.</summary>
    public string Value { get; }

    /// <summary>How many children of it are enrolled.</summary>
    public PublishedNumber Enrolled { get; }

    /// <summary>How many of them are certainly left behind.</summary>
    public PublishedNumber LeftBehind { get; }

    /// <summary>The group with its numbers as published.</summary>
    public override string ToString() => FormattableString.Invariant($"{CodeWords.Of(By)} {Value}: {LeftBehind} of {Enrolled}");
}
