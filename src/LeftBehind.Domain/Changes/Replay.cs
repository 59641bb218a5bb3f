using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>What people really did, under the policy that held and under another: two ledgers over the same log, compared by key. Immutable.</summary>
public sealed class Replay
{
    internal Replay(Ledger before, Ledger after)
    {
        (Before, After) = (before, after);
        var old = before.Obligations.ToDictionary(obligation => obligation.Key);
        var keys = new HashSet<string>(after.Obligations.Select(obligation => obligation.Key));
        Obligations = after.Obligations.Select(obligation => new ReplayedObligation(old.TryGetValue(obligation.Key, out var same) ? same : null, obligation))
            .Concat(before.Obligations.Where(obligation => !keys.Contains(obligation.Key)).Select(obligation => new ReplayedObligation(obligation, null)))
            .ToArray();
        Duties = ReplayTable.By(Obligations, obligation => obligation.Duty.Id);
        People = ReplayTable.By(Obligations, obligation => obligation.Accountable.Id);
    }

    /// <summary>The ledger of the policy that held.</summary>
    public Ledger Before { get; }

    /// <summary>The ledger of the other policy.</summary>
    public Ledger After { get; }

    /// <summary>Every key of either ledger, in the order of the later policy's, what is only in the other last.</summary>
    public IReadOnlyList<ReplayedObligation> Obligations { get; }

    /// <summary>What is asked, met and missed per duty, by id.</summary>
    public IReadOnlyList<ReplayRow> Duties { get; }

    /// <summary>What is asked, met and missed per accountable person, by id, nobody last.</summary>
    public IReadOnlyList<ReplayRow> People { get; }

    /// <summary>The replay in words, one fact a line: the rows, then each key that stands otherwise.</summary>
    public string ToText(Language language) => ReplayText.Of(this, language);

    /// <summary>The replay in English.</summary>
    public override string ToString() => ToText(Language.English);
}
