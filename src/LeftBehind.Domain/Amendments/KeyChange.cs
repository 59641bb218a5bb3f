using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>An obligation that is other than it was signed. Immutable.</summary>
public sealed class KeyChange
{
    internal KeyChange(string key, DifferenceKind kind, IReadOnlyList<PropertyChange> properties, IReadOnlyList<DeltaCause> causes) =>
        (Key, Kind, Properties, Causes) = (key, kind, properties, causes);

    /// <summary>The key.</summary>
    public string Key { get; }

    /// <summary>Whether it is there only now, was there only then, or differs.</summary>
    public DifferenceKind Kind { get; }

    /// <summary>The properties that differ, in the order of the answer; of one that is added or removed, all.</summary>
    public IReadOnlyList<PropertyChange> Properties { get; }

    /// <summary>Because of what; several act together, or each alone would do. Empty where it was not asked.</summary>
    public IReadOnlyList<DeltaCause> Causes { get; }

    /// <summary>The key and what happened to it.</summary>
    public override string ToString() => $"{Key} {CodeWords.Of(Kind)}";
}
