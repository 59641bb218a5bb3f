using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>
/// Finds what holds now and did not hold then. Each state holds, while nothing is entered, for one run of days:
/// hence a chain of nights tells what one comparison over all of them tells, and nothing twice.
/// </summary>
internal sealed class TransitionFinder(Ledger now, Ledger then)
{
    private readonly Dictionary<string, Obligation> _before = ByKey(then);
    private readonly int _day = Day.Number(now.AsOf.Date);
    private readonly int _dayThen = Day.Number(then.AsOf.Date);

    public IReadOnlyList<Transition> Find()
    {
        var found = new List<Transition>();
        foreach (var obligation in now.Obligations)
        {
            Obligation? before = _before.TryGetValue(obligation.Key, out var same) ? same : null;
            found.AddRange(Kinds(obligation, before).Select(kind => new Transition(kind, obligation)));
        }
        var keys = ByKey(now);
        found.AddRange(then.Obligations.Where(before => IsOwed(before)).Where(before => !keys.ContainsKey(before.Key)).Select(before => new Transition(TransitionKind.Withdrawn, before)));
        return found;
    }

    private static Dictionary<string, Obligation> ByKey(Ledger ledger)
    {
        var byKey = new Dictionary<string, Obligation>(ledger.Obligations.Count);
        foreach (var obligation in ledger.Obligations)
            byKey[obligation.Key] = obligation;
        return byKey;
    }

    private static bool IsOwed(Obligation? obligation) =>
        obligation is { } its && its.Status is not (ObligationStatus.Undetermined or ObligationStatus.Waived or ObligationStatus.Excused);

    private static bool IsUnassigned(Obligation obligation) =>
        obligation.Status is ObligationStatus.Due or ObligationStatus.Overdue && obligation.Responsible.IsNobody;

    private static TransitionKind? State(Obligation? obligation, int day) => obligation?.Status switch
    {
        ObligationStatus.Upcoming when obligation.Value.Row.From == day + 1 => TransitionKind.DueTomorrow,
        ObligationStatus.Due => TransitionKind.BecameDue,
        ObligationStatus.Overdue => TransitionKind.BecameOverdue,
        ObligationStatus.Missed => TransitionKind.Missed,
        ObligationStatus.Fulfilled or ObligationStatus.FulfilledLate => TransitionKind.Fulfilled,
        _ => null,
    };

    private IEnumerable<TransitionKind> Kinds(Obligation obligation, Obligation? before)
    {
        if (IsOwed(obligation) != IsOwed(before))
            yield return IsOwed(obligation) ? TransitionKind.NewlyOwed : TransitionKind.Withdrawn;
        if (State(obligation, _day) is { } state && state != State(before, _dayThen))
            yield return state;
        if (IsUnassigned(obligation) && !(before is { } its && IsUnassigned(its) && IsSameGap(obligation)))
            yield return TransitionKind.NowUnassigned;
    }

    /// <summary>Whether nobody was there on any day since then. Where somebody was, it is a new gap and told anew.</summary>
    private bool IsSameGap(Obligation obligation)
    {
        var row = obligation.Row;
        for (var day = _day; day > _dayThen; day--)
        {
            if (day >= row.From && !obligation.Data.ResponsibleOn(row, day).IsNobody)
                return false;
        }
        return true;
    }
}
