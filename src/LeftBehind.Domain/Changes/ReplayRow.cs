namespace LeftBehind.Domain;

/// <summary>
/// What a replay means for a duty or an accountable person: in every row, after − before = newly asked − no longer asked, each summed over met, missed and open.
/// Immutable; equal when all parts are equal.
/// </summary>
public sealed record ReplayRow
{
    internal ReplayRow(string? id) => Id = id;

    /// <summary>The id of the duty or the person; null for nobody.</summary>
    public string? Id { get; }

    /// <summary>How many are met before.</summary>
    public int MetBefore { get; internal init; }

    /// <summary>How many would be met after.</summary>
    public int MetAfter { get; internal init; }

    /// <summary>How many are missed before.</summary>
    public int MissedBefore { get; internal init; }

    /// <summary>How many would be missed after.</summary>
    public int MissedAfter { get; internal init; }

    /// <summary>How many are open before.</summary>
    public int OpenBefore { get; internal init; }

    /// <summary>How many would be open after.</summary>
    public int OpenAfter { get; internal init; }

    /// <summary>Asked only after, and done already.</summary>
    public int NewMet { get; internal init; }

    /// <summary>Asked only after, and missed.</summary>
    public int NewMissed { get; internal init; }

    /// <summary>Asked only after, and still open.</summary>
    public int NewOpen { get; internal init; }

    /// <summary>Asked only before, and done.</summary>
    public int GoneMet { get; internal init; }

    /// <summary>Asked only before, and missed.</summary>
    public int GoneMissed { get; internal init; }

    /// <summary>Asked only before, and still open.</summary>
    public int GoneOpen { get; internal init; }
}
