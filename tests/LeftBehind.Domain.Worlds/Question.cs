using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain.Worlds;

/// <summary>A question put to the ledger of a world.</summary>
/// <param name="From">The first day of the range.</param>
/// <param name="To">The last day of the range, not before <paramref name="From"/>.</param>
/// <param name="AsOf">The day on which the status is asked for.</param>
/// <param name="KnownAt">The instant up to which things are known, or none.</param>
/// <param name="Open">Whether open obligations from before the range are asked for too.</param>
public sealed record Question(LocalDate From, LocalDate To, LocalDate AsOf, Instant? KnownAt, bool Open)
{
    /// <summary>Reads a line that <see cref="ToString"/> wrote.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The question.</returns>
    public static Question Parse(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var words = line.Split(' ');
        return new Question(
            Date(words[0]),
            Date(words[1]),
            Date(words[2]),
            words[3] == "-" ? null : InstantPattern.ExtendedIso.Parse(words[3]).GetValueOrThrow(),
            words[4] == "open");
    }

    /// <summary>The question as one line: range, as-of day, instant or <c>-</c>, <c>open</c> or <c>-</c>.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Json.Date(From)} {Json.Date(To)} {Json.Date(AsOf)} {Known} {(Open ? "open" : "-")}");

    private string Known => KnownAt is { } known ? InstantPattern.ExtendedIso.Format(known) : "-";

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();
}
