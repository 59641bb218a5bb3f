namespace LeftBehind.Domain;

/// <summary>An obligation for which a person answers and that does not count in the appraisal. Immutable; equal when both parts are equal.</summary>
public sealed record UncountedObligation
{
    internal UncountedObligation(Obligation obligation, UncountedObligationReason reason) => (Obligation, Reason) = (obligation, reason);

    /// <summary>The obligation.</summary>
    public Obligation Obligation { get; }

    /// <summary>Why it does not count.</summary>
    public UncountedObligationReason Reason { get; }

    /// <summary>The key and the reason.</summary>
    public override string ToString() => $"{Obligation.Key} {CodeWords.Of(Reason)}";
}
