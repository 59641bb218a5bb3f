using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>A field that the file of every left-behind child must have. Immutable; equal when both parts are equal.</summary>
public sealed record ArchiveField
{
    /// <summary>A field, and the clauses that ask for it.</summary>
    public ArchiveField(string field, params string[] clauses) => (Field, Citations) = (Argument.Id(field, nameof(field)), Argument.Values(clauses, nameof(clauses)));

    /// <summary>The field, as the files name it.</summary>
    public string Field { get; }

    /// <summary>The clauses that ask for it.</summary>
    public IReadOnlyList<string> Citations { get; internal init; }

    /// <summary>The field.</summary>
    public override string ToString() => Field;
}
