using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Something that was changed since the report was signed, and without which an obligation would stand otherwise. Immutable.</summary>
public sealed class DeltaCause
{
    internal DeltaCause(DeltaCauseKind kind, IReadOnlyList<EntryChange> entries) => (Kind, Entries) = (kind, entries);

    /// <summary>What was changed.</summary>
    public DeltaCauseKind Kind { get; }

    /// <summary>The entries of the log that this may come from: those credited to the obligation or taken from it, else all that concern its subject. Empty for what is no entry.</summary>
    public IReadOnlyList<EntryChange> Entries { get; }

    /// <summary>The kind and the entries.</summary>
    public override string ToString() => Entries.Count == 0 ? CodeWords.Of(Kind) : $"{CodeWords.Of(Kind)} ({string.Join(", ", Entries.Select(entry => entry.ToString()))})";
}
