using NodaTime;

namespace LeftBehind.Domain;

/// <summary>How a worklist is made of a ledger.</summary>
public static class LedgerWorklist
{
    /// <summary>What is to be done on the day of a ledger, without the clocks of incidents.</summary>
    public static Worklist Worklist(this Ledger ledger)
    {
        Argument.NotNull(ledger, nameof(ledger));
        return new WorklistMaker(ledger, null).Make();
    }

    /// <summary>What is to be done on the day of a ledger, with the clocks of its log that are running or breached at an instant.</summary>
    /// <exception cref="FaultsException">A deadline is counted from when an incident happened, and that is not given.</exception>
    public static Worklist Worklist(this Ledger ledger, Instant now)
    {
        Argument.NotNull(ledger, nameof(ledger));
        return new WorklistMaker(ledger, now).Make();
    }
}
