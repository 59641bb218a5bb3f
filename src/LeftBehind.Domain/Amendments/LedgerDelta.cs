using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>What changed since a report was signed: an amendment, key by key. Immutable.</summary>
public sealed class LedgerDelta
{
    internal LedgerDelta(SealedPeriod signed, Ledger now, Ledger? then)
    {
        (Signed, Now, HasCauses) = (signed, now.Seal(), then is not null);
        Changes = new DeltaMaker(signed.Read, Now.Read).Changes(then is null ? null : new CauseFinder(then, now));
        Unmatched = DeltaMaker.Unmatched(signed.Read, Now.Read);
    }

    /// <summary>The report that was signed.</summary>
    public SealedPeriod Signed { get; }

    /// <summary>The ledger of now, sealed: what would be signed as the amended report.</summary>
    public SealedPeriod Now { get; }

    /// <summary>The obligations that are other than they were signed, in the order of the ledger of now, what is gone last.</summary>
    public IReadOnlyList<KeyChange> Changes { get; }

    /// <summary>The records that count for nothing and did count, or the other way round, or for another reason, by id.</summary>
    public IReadOnlyList<UnmatchedChange> Unmatched { get; }

    /// <summary>Whether it was asked what the changes come from.</summary>
    public bool HasCauses { get; }

    /// <summary>Whether every obligation and every unmatched record stands as it was signed.</summary>
    public bool IsEmpty => Changes.Count == 0 && Unmatched.Count == 0;

    /// <summary>The changes in words, one a line.</summary>
    public string ToText(Language language) => DeltaText.Of(this, language);

    /// <summary>The changes in English.</summary>
    public override string ToString() => ToText(Language.English);
}
