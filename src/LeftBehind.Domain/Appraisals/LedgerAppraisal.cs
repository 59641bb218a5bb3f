using System;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>How a ledger is appraised.</summary>
public static class LedgerAppraisal
{
    /// <summary>How the staff did, over the obligations whose windows begin in the range of the ledger, with what was given or taken for days in it, as far as it is known.</summary>
    /// <exception cref="ArgumentException">An adjustment is for somebody who is not on the staff.</exception>
    public static Appraisal Appraise(this Ledger ledger, params AppraisalAdjustment[] adjustments)
    {
        Argument.NotNull(ledger, nameof(ledger));
        var given = Argument.All(adjustments, nameof(adjustments));
        foreach (var adjustment in given)
        {
            if (!ledger.Programme.School.TryGetStaff(adjustment.PersonId, out var member) || member.IsFromOutside)
                throw new ArgumentException($"The adjustment is for {adjustment.PersonId}; allowed are members of the staff, not from outside.", nameof(adjustments));
        }
        var known = new Knowledge(ledger.AsOf.KnownAt);
        return new Appraiser(ledger).Appraise(given.Where(item => ledger.Range.Contains(item.On) && known.Has(item.RecordedAt)).OrderBy(item => item.On).ToArray());
    }
}
