using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Sums a replay by duty or person. What passes from one person to another is gone there and new here.</summary>
internal static class ReplayTable
{
    public static IReadOnlyList<ReplayRow> By(IReadOnlyList<ReplayedObligation> all, Func<Obligation, string?> by)
    {
        var sides = all.SelectMany(item => Sides(item, by)).ToLookup(side => side.Id, side => (side.Before, side.After));
        return sides.OrderBy(row => row.Key is null)
            .ThenBy(row => row.Key, StringComparer.Ordinal)
            .Select(row => Row(row.Key, row.ToArray()))
            .ToArray();
    }

    /// <summary>The rows in which a key counts, each with how it stands there; one that is asked in neither row counts nowhere.</summary>
    private static IEnumerable<(string? Id, ReplayStanding Before, ReplayStanding After)> Sides(ReplayedObligation item, Func<Obligation, string?> by)
    {
        var (asked, wouldBe) = (item.StandingBefore != ReplayStanding.NotAsked, item.StandingAfter != ReplayStanding.NotAsked);
        var (before, after) = (asked ? by(item.Before!.Value) : null, wouldBe ? by(item.After!.Value) : null);
        if (asked && wouldBe && before == after)
        {
            yield return (before, item.StandingBefore, item.StandingAfter);
            yield break;
        }
        if (asked)
            yield return (before, item.StandingBefore, ReplayStanding.NotAsked);
        if (wouldBe)
            yield return (after, ReplayStanding.NotAsked, item.StandingAfter);
    }

    private static ReplayRow Row(string? id, (ReplayStanding Before, ReplayStanding After)[] sides)
    {
        return new ReplayRow(id)
        {
            MetBefore = sides.Count(side => side.Before == ReplayStanding.Met),
            MetAfter = sides.Count(side => side.After == ReplayStanding.Met),
            MissedBefore = sides.Count(side => side.Before == ReplayStanding.Missed),
            MissedAfter = sides.Count(side => side.After == ReplayStanding.Missed),
            OpenBefore = sides.Count(side => side.Before == ReplayStanding.Open),
            OpenAfter = sides.Count(side => side.After == ReplayStanding.Open),
            NewMet = New(ReplayStanding.Met),
            NewMissed = New(ReplayStanding.Missed),
            NewOpen = New(ReplayStanding.Open),
            GoneMet = Gone(ReplayStanding.Met),
            GoneMissed = Gone(ReplayStanding.Missed),
            GoneOpen = Gone(ReplayStanding.Open),
        };

        int New(ReplayStanding standing) => sides.Count(side => side == (ReplayStanding.NotAsked, standing));
        int Gone(ReplayStanding standing) => sides.Count(side => side == (standing, ReplayStanding.NotAsked));
    }
}
