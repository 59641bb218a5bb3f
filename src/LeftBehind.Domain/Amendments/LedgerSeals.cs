using System;
using System.Diagnostics.Contracts;

namespace LeftBehind.Domain;

/// <summary>How a ledger that somebody signs is sealed, and how a later one is laid beside it.</summary>
public static class LedgerSeals
{
    /// <summary>The ledger as a value with a hash that anybody can recompute. How it is computed stands in <c>docs/sealed-periods.md</c>.</summary>
    /// <exception cref="ArgumentException">The ledger shows earlier open obligations.</exception>
    [Pure]
    public static SealedPeriod Seal(this Ledger ledger)
    {
        Argument.NotNull(ledger, nameof(ledger));
        return SealedPeriod.Of(SealedDocument.Content(Whole(ledger, nameof(ledger))));
    }

    /// <summary>What changed since a report was signed, key by key, without the causes.</summary>
    /// <param name="ledger">The ledger of now.</param>
    /// <param name="signed">The report that was signed: of the same school and range, of an earlier day or the same.</param>
    /// <exception cref="ArgumentException">The two are of other schools or ranges, or the report is of a later day.</exception>
    [Pure]
    public static LedgerDelta DeltaSince(this Ledger ledger, SealedPeriod signed) => new(signed, Checked(ledger, signed), null);

    /// <summary>The same with the causes: what of the policy, the calendar, the school and the entries is other than it was.</summary>
    /// <param name="ledger">The ledger of now.</param>
    /// <param name="signed">The report that was signed.</param>
    /// <param name="then">The ledger that was signed, made again from what it was made of; its seal must be that of the report.</param>
    /// <exception cref="ArgumentException">The two are of other schools or ranges, the report is of a later day, or the ledger of then has another seal.</exception>
    [Pure]
    public static LedgerDelta DeltaSince(this Ledger ledger, SealedPeriod signed, Ledger then)
    {
        Checked(ledger, signed);
        Argument.NotNull(then, nameof(then));
        var seal = then.Seal().Seal;
        return seal == signed.Seal
            ? new LedgerDelta(signed, ledger, then)
            : throw new ArgumentException($"The ledger has the seal {seal}; allowed is the one that was signed, {signed.Seal}.", nameof(then));
    }

    private static Ledger Checked(Ledger ledger, SealedPeriod signed)
    {
        Argument.NotNull(ledger, nameof(ledger));
        Argument.NotNull(signed, nameof(signed));
        if (signed.SchoolId != ledger.Programme.School.Id)
            throw new ArgumentException($"The report is of {signed.SchoolId}; allowed is one of {ledger.Programme.School.Id}.", nameof(signed));
        if (!signed.Range.Equals(ledger.Range))
            throw new ArgumentException($"The range is {DateRange.Between(signed.Range)}; allowed is the same, {DateRange.Between(ledger.Range)}.", nameof(signed));
        if (signed.AsOf.Date > ledger.AsOf.Date)
            throw new ArgumentException($"The day is {signed.AsOf}; allowed is one up to {ledger.AsOf}.", nameof(signed));
        return Whole(ledger, nameof(ledger));
    }

    private static Ledger Whole(Ledger ledger, string name) => ledger.ShowsEarlierOpen
        ? throw new ArgumentException("The ledger shows earlier open obligations, which are gone once they are done; allowed is one made by Ledger(…).", name)
        : ledger;
}
