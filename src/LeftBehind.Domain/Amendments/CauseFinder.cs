using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>
/// Finds what a change comes from by exchanging one part at a time: a part is a cause if the old ledger with it alone says otherwise of the key,
/// or the new ledger without it does. If neither holds of any part, as where two of three would do, all that differ are named.
/// </summary>
internal sealed class CauseFinder
{
    private readonly IReadOnlyList<DeltaCauseKind> _differing;
    private readonly Dictionary<DeltaCauseKind, HashSet<string>> _turned;
    private readonly EntryFinder _entries;

    public CauseFinder(Ledger then, Ledger now)
    {
        var (old, present) = (DeltaInputs.Of(then), DeltaInputs.Of(now));
        _differing = old.Differing(present);
        _entries = new EntryFinder(then, now);
        var (before, after) = (Rows(old, now.Range), Rows(present, now.Range));
        _turned = _differing.Count < 2
            ? new()
            : _differing.ToDictionary(kind => kind, kind => new HashSet<string>(Turned(before, Rows(old.With(kind, present), now.Range)).Concat(Turned(after, Rows(present.With(kind, old), now.Range)))));
    }

    public IReadOnlyList<DeltaCause> Of(string key)
    {
        var kinds = _differing.Where(kind => _turned.TryGetValue(kind, out var keys) && keys.Contains(key)).ToArray();
        return (kinds.Length == 0 ? _differing : kinds).Select(kind => new DeltaCause(kind, _entries.Of(kind, key))).ToArray();
    }

    private static Dictionary<string, string> Rows(DeltaInputs inputs, DateInterval range)
    {
        var ledger = inputs.Policy.For(inputs.Calendar, inputs.School).Ledger(range, inputs.AsOf, inputs.Log);
        return SealedDocument.Of(SealedDocument.Content(ledger), nameof(inputs)).Obligations.ToDictionary(row => row.Key, row => row.Value.GetRawText());
    }

    /// <summary>The keys of which the two say otherwise.</summary>
    private static IEnumerable<string> Turned(Dictionary<string, string> here, Dictionary<string, string> there) =>
        here.Keys.Union(there.Keys).Where(key => !(here.TryGetValue(key, out var one) && there.TryGetValue(key, out var other) && one == other));
}
