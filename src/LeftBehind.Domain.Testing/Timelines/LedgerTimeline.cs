using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NodaTime;

namespace LeftBehind.Domain.Testing;

/// <summary>Time travel: how each obligation stands from day to day, told only for the days on which that changes.</summary>
public static class LedgerTimeline
{
    /// <summary>A line with the key of each obligation, by window, and under it a line for each time in which it stands the same.</summary>
    public static string Of(CareProgramme programme, DateInterval range, CareLog log) =>
        Of(Given.NotNull(programme, nameof(programme)), Given.NotNull(range, nameof(range)), Given.NotNull(log, nameof(log)), _ => true);

    internal static string Of(CareProgramme programme, DateInterval range, CareLog log, Func<Obligation, bool> shown)
    {
        var keys = new List<string>();
        var times = new Dictionary<string, List<(LocalDate From, string Standing)>>();
        var before = programme.Ledger(range, AsOf.Day(range.Start.PlusDays(-1)), log).Obligations.Where(shown);
        foreach (var item in before)
        {
            keys.Add(item.Key);
            times[item.Key] = new() { (LocalDate.MinIsoValue, Standing(item)) };
        }
        foreach (var day in Days(before, programme, log))
        {
            foreach (var item in programme.Ledger(range, AsOf.Day(day), log).Obligations.Where(shown))
            {
                var stood = times[item.Key];
                if (stood[stood.Count - 1].Standing != Standing(item))
                    stood.Add((day, Standing(item)));
            }
        }
        return Text(keys, times);
    }

    /// <summary>The days on which something may change.</summary>
    private static SortedSet<LocalDate> Days(Obligations owed, CareProgramme programme, CareLog log)
    {
        var days = new SortedSet<LocalDate>(log.Records.Select(record => record.Day ?? record.Moment!.Value.InZone(programme.Calendar.Zone).Date));
        foreach (var item in owed)
            days.UnionWith(new[] { item.WindowStart, item.WindowEnd.PlusDays(1), item.GraceEnd.PlusDays(1) });
        return days;
    }

    private static string Standing(Obligation item) =>
        item.Status.Code() + (item.Times > 1 ? FormattableString.Invariant($" {item.Done + item.Late} of {item.Times}") : string.Empty);

    private static string Text(List<string> keys, Dictionary<string, List<(LocalDate From, string Standing)>> times)
    {
        var text = new StringBuilder();
        foreach (var key in keys)
        {
            text.Append(key).Append('\n');
            for (var i = 0; i < times[key].Count; i++)
            {
                var until = i + 1 < times[key].Count ? Iso.Of(times[key][i + 1].From.PlusDays(-1)) : "..";
                text.Append("  ").Append(i == 0 ? ".." : Iso.Of(times[key][i].From)).Append('/').Append(until).Append(' ').Append(times[key][i].Standing).Append('\n');
            }
        }
        return text.ToString();
    }
}
