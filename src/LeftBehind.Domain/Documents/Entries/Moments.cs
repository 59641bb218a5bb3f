using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>Instants as texts: in UTC, whole seconds unless there is a fraction.</summary>
internal static class Moments
{
    private static readonly Offset Widest = Offset.FromHours(18);

    /// <summary>With <c>Z</c>; only where UTC falls out of the years of documents with an offset that does not.</summary>
    public static string Text(Instant instant)
    {
        var year = instant.InUtc().Year;
        return year is >= 1900 and <= 2100
            ? InstantPattern.ExtendedIso.Format(instant)
            : OffsetDateTimePattern.ExtendedIso.Format(instant.WithOffset(year < 1900 ? Widest : -Widest));
    }
}
