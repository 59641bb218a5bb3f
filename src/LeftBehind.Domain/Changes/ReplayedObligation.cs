namespace LeftBehind.Domain;

/// <summary>One key under both policies. Immutable; equal when all parts are equal.</summary>
public sealed record ReplayedObligation
{
    internal ReplayedObligation(Obligation? before, Obligation? after) =>
        (Key, Before, After, StandingBefore, StandingAfter) = ((after ?? before)!.Value.Key, before, after, StandingOf(before), StandingOf(after));

    /// <summary>The key.</summary>
    public string Key { get; }

    /// <summary>The obligation under the policy that held; null: there is none.</summary>
    public Obligation? Before { get; }

    /// <summary>The obligation under the other policy, with the records that would count; null: there is none.</summary>
    public Obligation? After { get; }

    /// <summary>How it stands under the policy that held.</summary>
    public ReplayStanding StandingBefore { get; }

    /// <summary>How it would stand under the other.</summary>
    public ReplayStanding StandingAfter { get; }

    /// <summary>The key and how it stands.</summary>
    public override string ToString() => $"{Key} {CodeWords.Of(StandingBefore)} → {CodeWords.Of(StandingAfter)}";

    private static ReplayStanding StandingOf(Obligation? obligation) => obligation?.Status switch
    {
        ObligationStatus.Fulfilled or ObligationStatus.FulfilledLate => ReplayStanding.Met,
        ObligationStatus.Missed => ReplayStanding.Missed,
        ObligationStatus.Upcoming or ObligationStatus.Due or ObligationStatus.Overdue => ReplayStanding.Open,
        _ => ReplayStanding.NotAsked,
    };
}
