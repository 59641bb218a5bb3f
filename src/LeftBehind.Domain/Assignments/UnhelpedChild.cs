using System;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>A child for whom not all helpers that it lacks are found. Immutable; equal when all parts are equal; ids and codes only.</summary>
public sealed record UnhelpedChild
{
    internal UnhelpedChild(Role kind, string childId, int missing, DaySpan days, UnhelpedReason reason) =>
        (PairingKind, ChildId, Missing, From, To, Reason) = (kind, childId, missing, Day.Date(days.From), Day.Date(days.To), reason);

    /// <summary>The kind of pairing.</summary>
    public Role PairingKind { get; }

    /// <summary>The id of the child.</summary>
    public string ChildId { get; }

    /// <summary>How many helpers it still lacks.</summary>
    public int Missing { get; }

    /// <summary>The first day on which it lacks them.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of that run, at most the last day of the range.</summary>
    public LocalDate To { get; }

    /// <summary>Why nobody is proposed.</summary>
    public UnhelpedReason Reason { get; }

    /// <summary>The kind, the child and how many it lacks.</summary>
    public override string ToString() => FormattableString.Invariant($"{PairingKind} {ChildId} lacks {Missing}: {CodeWords.Of(Reason)}");
}
