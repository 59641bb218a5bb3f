namespace LeftBehind.Domain;

/// <summary>A record that is not credited to an obligation, and why. Immutable; equal when all parts are equal.</summary>
public sealed record UncountedRecord
{
    internal UncountedRecord(CareRecord record, UncountedReason reason, string? other = null) => (Record, Reason, Other) = (record, reason, other);

    /// <summary>The record.</summary>
    public CareRecord Record { get; }

    /// <summary>Why it is not credited.</summary>
    public UncountedReason Reason { get; }

    /// <summary>The entry that took it out, or the key of the obligation that it is credited to; else null.</summary>
    public string? Other { get; }

    /// <summary>The record's id and the reason.</summary>
    public override string ToString() => $"{Record.Id} {CodeWords.Of(Reason)}" + (Other is null ? string.Empty : " " + Other);
}
