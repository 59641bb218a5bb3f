using System;
using System.Diagnostics.Contracts;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>By when a step of an escalation must be taken. Immutable; equal when its text is equal.</summary>
public sealed record Deadline
{
    private Deadline(string text, Duration? elapsed = null, int? days = null) => (Text, Elapsed, Days) = (text, elapsed, days);

    /// <summary>At once (<c>immediately</c>): the deadline is the start, and what it took is shown as the delay.</summary>
    public static Deadline Immediately { get; } = new("immediately", Duration.Zero);

    /// <summary>Soon, with no date given (<c>promptly</c>): runs until it is answered and is never breached.</summary>
    public static Deadline Promptly { get; } = new("promptly");

    /// <summary>The deadline as it stands in documents.</summary>
    public string Text { get; }

    internal Duration? Elapsed { get; }

    internal int? Days { get; }

    /// <summary>Within an elapsed time of whole seconds, above zero and at most 720 hours; equal to it is in time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is out of range or has a fraction of a second.</exception>
    [Pure]
    public static Deadline Within(Duration elapsed) => elapsed > Duration.Zero && elapsed <= Duration.FromHours(720) && elapsed.SubsecondNanoseconds == 0
        ? new Deadline(Durations.Iso(elapsed), elapsed)
        : throw new ArgumentOutOfRangeException(nameof(elapsed), DurationPattern.Roundtrip.Format(elapsed), "Allowed are whole seconds from PT1S to PT720H.");

    /// <summary>By the end of the local day so many days, 1 to 366, after the start's date.</summary>
    [Pure]
    public static Deadline WithinDays(int days) =>
        new("P" + Argument.InRange(days, 1, 366, nameof(days)).ToString(CultureInfo.InvariantCulture) + "D", days: days);

    /// <summary>The deadline as it stands in documents.</summary>
    public override string ToString() => Text;
}
