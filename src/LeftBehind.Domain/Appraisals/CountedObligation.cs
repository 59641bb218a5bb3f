using System;

namespace LeftBehind.Domain;

/// <summary>An obligation that counts in the appraisal of who answers for it. Immutable; equal when all parts are equal.</summary>
public sealed record CountedObligation
{
    internal CountedObligation(Obligation obligation, decimal credit, bool mustNotMiss) =>
        (Obligation, Credit, MustNotMiss) = (obligation, credit, mustNotMiss);

    /// <summary>The obligation.</summary>
    public Obligation Obligation { get; }

    /// <summary>How much it weighs.</summary>
    public decimal Weight => Obligation.Duty.Weight;

    /// <summary>What is credited: 1 if fulfilled, 0 if missed, in between if late.</summary>
    public decimal Credit { get; }

    /// <summary>Whether there is no award if it is missed.</summary>
    public bool MustNotMiss { get; }

    /// <summary>The key, the credit and the weight.</summary>
    public override string ToString() => FormattableString.Invariant($"{Obligation.Key} {Credit} of weight {Weight}");
}
