using System;
using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>How two ledgers of one school are compared, day against day.</summary>
public static class LedgerTransitions
{
    /// <summary>What changed since an earlier day, in the order of this ledger, what is gone last. docs/transitions.md says when each kind is told.</summary>
    /// <param name="ledger">The ledger of now.</param>
    /// <param name="previous">The ledger of then: the same range, an earlier day or the same, whatever policy, facts and log were.</param>
    /// <exception cref="ArgumentException">The ledgers are of two schools or ranges, the earlier one is of a later day, or one shows earlier open obligations.</exception>
    public static IReadOnlyList<Transition> Since(this Ledger ledger, Ledger previous)
    {
        Argument.NotNull(ledger, nameof(ledger));
        Argument.NotNull(previous, nameof(previous));
        if (previous.Programme.School.Id != ledger.Programme.School.Id)
            throw new ArgumentException($"The ledger is of {previous.Programme.School.Id}; allowed is one of {ledger.Programme.School.Id}.", nameof(previous));
        if (!previous.Range.Equals(ledger.Range))
            throw new ArgumentException($"The range is {DateRange.Between(previous.Range)}; allowed is the same, {DateRange.Between(ledger.Range)}.", nameof(previous));
        if (previous.AsOf.Date > ledger.AsOf.Date)
            throw new ArgumentException($"The day is {previous.AsOf}; allowed is one up to {ledger.AsOf}.", nameof(previous));
        if (previous.ShowsEarlierOpen || ledger.ShowsEarlierOpen)
            throw new ArgumentException("One of the ledgers shows earlier open obligations, which are gone once they are done; allowed are those made by Ledger(…).", nameof(previous));
        return new TransitionFinder(ledger, previous).Find();
    }
}
