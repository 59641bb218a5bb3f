using NodaTime;

namespace LeftBehind.Domain;

/// <summary>A helper proposed for a child that lacks one. Immutable; equal when all parts are equal; ids and codes only.</summary>
public sealed record ProposedPairing
{
    internal ProposedPairing(Role kind, string childId, string helperId, DaySpan days, ProposalReason reason) =>
        (PairingKind, ChildId, HelperId, From, To, Reason) = (kind, childId, helperId, Day.Date(days.From), Day.Date(days.To), reason);

    /// <summary>The kind of pairing.</summary>
    public Role PairingKind { get; }

    /// <summary>The id of the child.</summary>
    public string ChildId { get; }

    /// <summary>The id of the helper.</summary>
    public string HelperId { get; }

    /// <summary>The first day on which the child lacks a helper.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of that run, at most the last day of the range.</summary>
    public LocalDate To { get; }

    /// <summary>What speaks for the helper.</summary>
    public ProposalReason Reason { get; }

    /// <summary>The kind, the two and the days.</summary>
    public override string ToString() => $"{PairingKind} {ChildId} {HelperId} {DateRange.Between(From, To)}";
}
