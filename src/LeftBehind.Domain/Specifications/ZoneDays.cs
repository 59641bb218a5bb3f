using System.Collections.Generic;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Which instants have their date in a range of days. Mostly they are one run; where clocks were put back over midnight, or a day was left out, they are several, or none.</summary>
internal static class ZoneDays
{
    public static IReadOnlyList<(Instant Start, Instant End)> Between(LocalDate from, LocalDate to, DateTimeZone zone)
    {
        var (first, end) = (from.AtMidnight(), to.PlusDays(1).AtMidnight());
        var runs = new List<(Instant Start, Instant End)>();
        var slack = Duration.FromHours(24);
        foreach (var piece in zone.GetZoneIntervals(first.WithOffset(Offset.Zero).ToInstant() - slack, end.WithOffset(Offset.Zero).ToInstant() + slack))
        {
            var start = first.WithOffset(piece.WallOffset).ToInstant();
            var stop = end.WithOffset(piece.WallOffset).ToInstant();
            start = piece.HasStart ? Instant.Max(start, piece.Start) : start;
            stop = piece.HasEnd ? Instant.Min(stop, piece.End) : stop;
            if (start < stop)
                Append(runs, start, stop);
        }
        return runs;
    }

    private static void Append(List<(Instant Start, Instant End)> runs, Instant start, Instant stop)
    {
        var last = runs.Count - 1;
        if (last >= 0 && runs[last].End == start)
            runs[last] = (runs[last].Start, stop);
        else
            runs.Add((start, stop));
    }
}
