using System.Collections.Generic;
using System.Linq;
using LeftBehind.Domain;
using NodaTime;

namespace LeftBehind.SampleHost;

/// <summary>How a duty stands since the first day of term, in numbers.</summary>
internal sealed record DutyRow(Duty Duty, int Owed, int Done, int Open, int Nobody, int MissedLately)
{
    /// <summary>Missed lately is what ran out in so many days.</summary>
    public const int Lately = 28;

    /// <summary>A row for each duty that is owed on days, in the order of the policy.</summary>
    public static IEnumerable<DutyRow> Of(SchoolDay day, LocalDate today) =>
        from duty in day.Version.Duties
        where duty.Recurrence is not null
        let owed = day.Ledger.Obligations.OfDuty(duty.Id).Where(IsOwed)
        let open = owed.Where(SchoolDay.IsOpen)
        select new DutyRow(
            duty,
            owed.Count,
            owed.Count(obligation => obligation.Status is ObligationStatus.Fulfilled or ObligationStatus.FulfilledLate),
            open.Count,
            open.Unassigned().Count,
            owed.Count(obligation => obligation.Status == ObligationStatus.Missed && obligation.GraceEnd >= today.PlusDays(-Lately)));

    private static bool IsOwed(Obligation obligation) =>
        obligation.Status is not (ObligationStatus.Undetermined or ObligationStatus.Waived or ObligationStatus.Excused);
}
