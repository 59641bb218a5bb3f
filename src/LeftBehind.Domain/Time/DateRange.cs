using System.Diagnostics.Contracts;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>
/// A run of whole days, both ends included, whose end may be open; with it the instants at which the school came to know of it.
/// Immutable; equal when all parts are equal. An end before the start is allowed here and means "no day":
/// the whole that takes the range (<see cref="SchoolBuilder.Build"/>) refuses it and says whose it is.
/// </summary>
public sealed record DateRange
{
    private DateRange()
    {
    }

    /// <summary>The first day.</summary>
    public LocalDate Start { get; private init; }

    /// <summary>The last day, or null while the range is open.</summary>
    public LocalDate? End { get; private init; }

    /// <summary>When the range was entered; null: known always.</summary>
    public Instant? RecordedAt { get; private init; }

    /// <summary>When its end was entered; before that instant the range counts as open. Null: known with the range.</summary>
    public Instant? EndRecordedAt { get; private init; }

    /// <summary>When it proved to be a mistake: from that instant on it is as if it had never been given.</summary>
    public Instant? WithdrawnAt { get; private init; }

    /// <summary>Whether the range holds no day, its end being before its start.</summary>
    public bool IsEmpty => End < Start;

    /// <summary>A range from <paramref name="day"/> on, open until <see cref="To"/> closes it.</summary>
    [Pure]
    public static DateRange From(LocalDate day) => new() { Start = day };

    /// <summary>The days from <paramref name="first"/> to <paramref name="last"/>.</summary>
    [Pure]
    public static DateRange Between(LocalDate first, LocalDate last) => new() { Start = first, End = last };

    /// <summary>The days of a NodaTime interval.</summary>
    /// <exception cref="System.ArgumentNullException">No interval was given.</exception>
    [Pure]
    public static DateRange Between(DateInterval days)
    {
        Argument.NotNull(days, nameof(days));
        return Between(days.Start, days.End);
    }

    /// <summary>This range with <paramref name="last"/> as its last day; null leaves it open.</summary>
    [Pure]
    public DateRange To(LocalDate? last) => this with { End = last };

    /// <summary>This range, entered at <paramref name="at"/>; null: known always.</summary>
    [Pure]
    public DateRange Recorded(Instant? at) => this with { RecordedAt = at };

    /// <summary>This range, whose end was entered at <paramref name="at"/>.</summary>
    [Pure]
    public DateRange EndRecorded(Instant? at) => this with { EndRecordedAt = at };

    /// <summary>This range, found at <paramref name="at"/> to have been a mistake.</summary>
    [Pure]
    public DateRange Withdrawn(Instant? at) => this with { WithdrawnAt = at };

    /// <summary>Whether <paramref name="day"/> lies in the range, whatever is known when.</summary>
    public bool Contains(LocalDate day) => Start <= day && (End is not { } last || day <= last);

    /// <summary>The same days as a NodaTime interval.</summary>
    /// <exception cref="System.InvalidOperationException">The range is open or empty: a <see cref="DateInterval"/> is neither.</exception>
    public DateInterval ToDateInterval() => End is { } last && !IsEmpty
        ? new DateInterval(Start, last)
        : throw new System.InvalidOperationException($"The range {this} is open or empty; a DateInterval has both ends, in order.");

    /// <summary>The days in ISO form, such as <c>2025-09-01/2026-01-30</c> or <c>2025-09-01/..</c>.</summary>
    public override string ToString() =>
        LocalDatePattern.Iso.Format(Start) + "/" + (End is { } last ? LocalDatePattern.Iso.Format(last) : "..");
}
