using System.Diagnostics.Contracts;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>The day on which a question is put, and how much was known then. Immutable; equal when both parts are equal.</summary>
public sealed record AsOf
{
    private AsOf(LocalDate date, Instant? knownAt) => (Date, KnownAt) = (date, knownAt);

    /// <summary>The day: records dated later do not count, and windows are open, in grace or over as they are on it.</summary>
    public LocalDate Date { get; }

    /// <summary>What was entered after this instant is left out as if it had not been given; null: all that is given is known.</summary>
    public Instant? KnownAt { get; }

    /// <summary>As of <paramref name="date"/>, with everything that is given.</summary>
    [Pure]
    public static AsOf Day(LocalDate date) => new(date, null);

    /// <summary>The same day, with what was known at <paramref name="instant"/>: a report re-run so is the report of that time.</summary>
    [Pure]
    public AsOf WithKnownAt(Instant instant) => new(Date, instant);

    /// <summary>The day in ISO form, and the instant where one is given.</summary>
    public override string ToString() => LocalDatePattern.Iso.Format(Date)
        + (KnownAt is { } at ? ", known at " + InstantPattern.ExtendedIso.Format(at) : string.Empty);
}
