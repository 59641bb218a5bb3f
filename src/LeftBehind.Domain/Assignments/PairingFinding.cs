using System;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>
/// Consecutive days on which something is wrong with the pairings of a helper or a child. Immutable; equal when all parts are equal; ids and codes only.
/// </summary>
public sealed record PairingFinding
{
    internal PairingFinding(PairingFindingKind kind, Role pairingKind, string who, DaySpan days, int count) =>
        (Kind, PairingKind, Who, From, To, Count) = (kind, pairingKind, who, Day.Date(days.From), Day.Date(days.To), count);

    /// <summary>What is wrong.</summary>
    public PairingFindingKind Kind { get; }

    /// <summary>The kind of pairing.</summary>
    public Role PairingKind { get; }

    /// <summary>The id of the helper or of the child.</summary>
    public string Who { get; }

    /// <summary>The first day of the run.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of the run.</summary>
    public LocalDate To { get; }

    /// <summary>The worst number of children or helpers in the run; 1 where nothing is counted.</summary>
    public int Count { get; }

    /// <summary>What, of whom and when.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{CodeWords.Of(Kind)} {PairingKind} {Who} {DateRange.Between(From, To)}: {Count}");
}
