using System.Runtime.CompilerServices;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Keeps, as long as a log is in use, what was last worked out of it: a log that stands is put to many ledgers.</summary>
internal static class LogViews
{
    private static readonly ConditionalWeakTable<CareLog, Kept> Table = new();

    /// <summary>The log as it is known.</summary>
    public static LogView Of(CareLog log, DateTimeZone zone, Knowledge knowledge)
    {
        if (knowledge.At is not null || log.Records.Count == 0)
            return new LogView(log, zone, knowledge);
        var kept = Table.GetValue(log, static _ => new Kept());
        return kept.View is { } view && view.Zone.Equals(zone) ? view : kept.View = new LogView(log, zone, knowledge);
    }

    private sealed class Kept
    {
        public LogView? View { get; set; }
    }
}
