using System;
using System.Diagnostics.Contracts;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>Points that somebody who answers for it has given to or taken from a person's score, as a dated fact. It changes no count. Immutable; verbs return a changed copy.</summary>
public sealed record AppraisalAdjustment
{
    /// <summary>An adjustment.</summary>
    /// <param name="personId">The id of the member of staff.</param>
    /// <param name="on">The day for which it is given; it counts in the appraisal of a range that holds it.</param>
    /// <param name="points">Points of the score, -100 to 100.</param>
    public AppraisalAdjustment(string personId, LocalDate on, decimal points) =>
        (PersonId, On, Points) = (Argument.Id(personId, nameof(personId)), on, Argument.InRange(points, -100, 100, nameof(points)));

    /// <summary>The id of the member of staff.</summary>
    public string PersonId { get; }

    /// <summary>The day for which it is given.</summary>
    public LocalDate On { get; }

    /// <summary>Points of the score, taken off if negative.</summary>
    public decimal Points { get; }

    /// <summary>Why, or null; only to be shown on purpose.</summary>
    public Personal? Reason { get; private init; }

    /// <summary>When it was entered; null: known always.</summary>
    public Instant? RecordedAt { get; private init; }

    /// <summary>For this reason.</summary>
    [Pure]
    public AppraisalAdjustment WithReason(string? reason) => this with { Reason = Personal.Of(reason) };

    /// <summary>Entered at this instant.</summary>
    [Pure]
    public AppraisalAdjustment WithRecordedAt(Instant? at) => this with { RecordedAt = at };

    /// <summary>The person, the day and the points; never the reason.</summary>
    public override string ToString() => FormattableString.Invariant($"{PersonId} {LocalDatePattern.Iso.Format(On)} {Points}");
}
