using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>The entries that differ between two logs as each was known, and those of them that concern an obligation.</summary>
internal sealed class EntryFinder
{
    private readonly Ledger _then;
    private readonly Ledger _now;
    private readonly Dictionary<string, Obligation> _before;
    private readonly Dictionary<string, Obligation> _after;
    private readonly (EntryChange Change, CareRecord Record)[] _records;
    private readonly (EntryChange Change, Excusal Excusal)[] _excusals;
    private readonly (EntryChange Change, Incident Incident)[] _incidents;

    public EntryFinder(Ledger then, Ledger now)
    {
        (_then, _now) = (then, now);
        (_before, _after) = (then.Obligations.ToDictionary(item => item.Key), now.Obligations.ToDictionary(item => item.Key));
        var (old, log) = (then.Obligations.Data.Log, now.Obligations.Data.Log);
        _records = RecordChanges.Between(old, log).ToArray();
        _excusals = Changes(old.Excusals, log.Excusals, excusal => excusal.Id).ToArray();
        _incidents = Changes(Known(old), Known(log), incident => incident.Id).ToArray();
    }

    /// <summary>The entries behind a cause of a key.</summary>
    public IReadOnlyList<EntryChange> Of(DeltaCauseKind kind, string key)
    {
        var item = _after.TryGetValue(key, out var now) ? now : _before[key];
        return kind switch
        {
            DeltaCauseKind.Records => Records(key, item),
            DeltaCauseKind.Excusals => Excusals(item),
            DeltaCauseKind.Incidents => Incidents(item),
            DeltaCauseKind.Knowledge => Records(key, item).Concat(Excusals(item)).Concat(Incidents(item)).ToArray(),
            _ => Array.Empty<EntryChange>(),
        };
    }

    private static IEnumerable<Incident> Known(LogView log) => log.Log.Incidents.Where(incident => log.Knowledge.Has(incident.RecordedAt ?? incident.AwareAt));

    private static IEnumerable<(EntryChange Change, T Entry)> Changes<T>(IEnumerable<T> before, IEnumerable<T> after, Func<T, string> id)
        where T : class
    {
        var (old, now) = (before.ToDictionary(id), after.ToDictionary(id));
        foreach (var entry in now.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (!old.TryGetValue(entry.Key, out var same))
                yield return (new EntryChange(entry.Key, EntryChangeKind.Entered), entry.Value);
            else if (!same.Equals(entry.Value))
                yield return (new EntryChange(entry.Key, EntryChangeKind.Edited), entry.Value);
        }
        foreach (var gone in old.Where(entry => !now.ContainsKey(entry.Key)).OrderBy(entry => entry.Key, StringComparer.Ordinal))
            yield return (new EntryChange(gone.Key, EntryChangeKind.Gone), gone.Value);
    }

    /// <summary>Those credited to the obligation or taken from it; if there is none, those that moved others: of its actions, for its subject.</summary>
    private EntryChange[] Records(string key, Obligation item)
    {
        var credited = new HashSet<string>(new[] { _before, _after }.Where(side => side.ContainsKey(key)).SelectMany(side => side[key].Records).Select(record => record.Id));
        var own = _records.Where(entry => credited.Contains(entry.Change.Id)).ToArray();
        var people = new ConcernedPeople(item, _then, _now);
        return (own.Length > 0 ? own : _records.Where(entry => item.Duty.Actions.Contains(entry.Record.Action) && people.Concerns(entry.Record))).Select(entry => entry.Change).ToArray();
    }

    private EntryChange[] Excusals(Obligation item)
    {
        var people = new ConcernedPeople(item, _then, _now);
        var all = _excusals.Where(entry => entry.Excusal.Duties?.Contains(item.Duty.Id) != false && people.Concerns(entry.Excusal)).ToArray();
        var own = all.Where(entry => entry.Excusal.Days.Start <= item.WindowEnd && entry.Excusal.Days.End >= item.WindowStart).ToArray();
        return (own.Length > 0 ? own : all).Select(entry => entry.Change).ToArray();
    }

    private EntryChange[] Incidents(Obligation item)
    {
        var people = new ConcernedPeople(item, _then, _now);
        return _incidents.Where(entry => people.Concerns(entry.Incident)).Select(entry => entry.Change).ToArray();
    }
}
