namespace LeftBehind.Domain;

/// <summary>A record that counts for nothing only now, did so only then, or does so for another reason. Immutable; equal when all parts are equal.</summary>
public sealed record UnmatchedChange
{
    internal UnmatchedChange(string recordId, string? before, string? after) => (RecordId, Before, After) = (recordId, before, after);

    /// <summary>The id of the record.</summary>
    public string RecordId { get; }

    /// <summary>The code of the reason that was signed; null: it was not among the unmatched.</summary>
    public string? Before { get; }

    /// <summary>The code of the reason now; null: it is not among the unmatched.</summary>
    public string? After { get; }

    /// <summary>The id and both reasons.</summary>
    public override string ToString() => $"{RecordId}: {Before ?? "-"} → {After ?? "-"}";
}
