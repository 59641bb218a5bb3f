namespace LeftBehind.Domain;

/// <summary>A record that is credited to nothing, and why. Immutable; equal when both parts are equal.</summary>
public sealed record UnmatchedRecord
{
    internal UnmatchedRecord(CareRecord record, UnmatchedReason reason) => (Record, Reason) = (record, reason);

    /// <summary>The record.</summary>
    public CareRecord Record { get; }

    /// <summary>Why it is credited to nothing.</summary>
    public UnmatchedReason Reason { get; }

    /// <summary>The record's id and the reason.</summary>
    public override string ToString() => $"{Record.Id} {CodeWords.Of(Reason)}";
}
