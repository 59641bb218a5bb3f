namespace LeftBehind.Domain;

/// <summary>How a ledger is appraised.</summary>
public static class LedgerAppraisal
{
    /// <summary>How the staff did, over the obligations whose windows begin in the range of the ledger.</summary>
    public static Appraisal Appraise(this Ledger ledger)
    {
        Argument.NotNull(ledger, nameof(ledger));
        return new Appraiser(ledger).Appraise();
    }
}
