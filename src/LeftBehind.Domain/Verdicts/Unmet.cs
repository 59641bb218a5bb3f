namespace LeftBehind.Domain;

/// <summary>How badly something asked was not done, at its worst: what one policy has and the other has not is what only that one asks.</summary>
internal static class Unmet
{
    public static int Of(Ledger ledger)
    {
        var worst = 0;
        foreach (var obligation in ledger.Obligations)
            worst = System.Math.Max(worst, Of(obligation));
        return worst;
    }

    private static int Of(Obligation obligation) => obligation.Status switch
    {
        ObligationStatus.Missed => obligation.Duty.Modality switch
        {
            Modality.Must => 5,
            Modality.Reported => 4,
            _ => 3,
        },
        ObligationStatus.FulfilledLate => 2,
        ObligationStatus.Fulfilled => obligation.Reasons.HasFlag(ObligationReasons.EvidenceMissing) ? 1 : 0,
        _ => 0,
    };
}
