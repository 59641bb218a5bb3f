using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>The records that stand otherwise in one log than in another, each as it was known.</summary>
internal static class RecordChanges
{
    public static IEnumerable<(EntryChange Change, CareRecord Record)> Between(LogView before, LogView after)
    {
        var (old, now) = (Standing(before), Standing(after));
        var entered = new HashSet<string>(Known(before).Select(record => record.Id));
        foreach (var record in now.Values.OrderBy(record => record.Id, StringComparer.Ordinal))
        {
            if (!old.TryGetValue(record.Id, out var same))
                yield return (new EntryChange(record.Id, entered.Contains(record.Id) ? EntryChangeKind.Reinstated : EntryChangeKind.Entered), record);
            else if (same != record)
                yield return (new EntryChange(record.Id, EntryChangeKind.Edited), record);
        }
        foreach (var record in old.Values.Where(record => !now.ContainsKey(record.Id)).OrderBy(record => record.Id, StringComparer.Ordinal))
            yield return (TakenOut(record.Id, after), record);
    }

    private static Dictionary<string, CareRecord> Standing(LogView log) => log.Standing.ToDictionary(item => item.Record.Id, item => item.Record);

    private static IEnumerable<CareRecord> Known(LogView log) => log.Log.Records.Where(record => log.Knowledge.Has(log.KnownAt(record)));

    private static EntryChange TakenOut(string id, LogView log)
    {
        if (Known(log).FirstOrDefault(record => record.Replaces == id) is { } correction)
            return new EntryChange(id, EntryChangeKind.Replaced, correction.Id);
        return log.Log.Retractions.FirstOrDefault(retraction => retraction.RecordId == id && log.Knowledge.Has(retraction.RecordedAt)) is { } retraction
            ? new EntryChange(id, EntryChangeKind.Retracted, retraction.Id)
            : new EntryChange(id, EntryChangeKind.Gone);
    }
}
