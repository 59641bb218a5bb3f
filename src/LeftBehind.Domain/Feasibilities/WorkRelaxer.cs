using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Finds the single changes after which the work of a person fits: the least of each sort, each planned again.</summary>
internal sealed class WorkRelaxer(CareProgramme programme, WorkAssumptions assumptions, SchoolWork work)
{
    private readonly int _limit = assumptions.WeeklyLimit!.Value;
    private readonly Dictionary<(RelaxationKind, string, int), (CareProgramme Programme, SchoolWork Work)> _again = new();

    public Relaxation[] Find(PersonWork person, FullWeeks weeks) => Candidates(person, person.Duties(weeks.Days)).OfType<Relaxation>().InOrder();

    private IEnumerable<Relaxation?> Candidates(PersonWork person, IReadOnlyList<DutyMinutes> duties)
    {
        yield return HigherLimit(person);
        foreach (var duty in duties.Where(item => item.Minutes > 0).Select(item => item.Duty))
        {
            yield return FewerTimes(person, duty.Id);
            yield return Try(person, RelaxationKind.WithoutDuty, duty.Id, 0);
        }
        foreach (var kind in duties.Select(item => item.Duty.Bearer).Where(bearer => bearer.IsPairing).Distinct())
            yield return FewerChildren(person, kind);
    }

    private Relaxation? HigherLimit(PersonWork person)
    {
        if (person.LeastLimit() is not { } least || least > 10080)
            return null;
        return work.Fits(person.Id, least) ? new Relaxation(RelaxationKind.HigherWeeklyLimit, programme, assumptions.WithWeeklyLimit(least)) { Number = least } : null;
    }

    private Relaxation? FewerTimes(PersonWork person, string duty)
    {
        var times = programme.Policy.Versions.SelectMany(version => version.Duties).Where(item => item.Id == duty).Max(item => item.Times);
        return Search.Greatest(1, times - 1, fewer => Try(person, RelaxationKind.FewerTimes, duty, fewer) is not null) is { } greatest
            ? Try(person, RelaxationKind.FewerTimes, duty, greatest)
            : null;
    }

    /// <summary>The greatest number of children that works, one after the other: who gives children away gives them to somebody.</summary>
    private Relaxation? FewerChildren(PersonWork person, Role kind)
    {
        var has = work.Paired.School.Pairings.Where(pairing => pairing.Kind == kind && pairing.HelperId == person.Id).Select(pairing => pairing.ChildId).Distinct().Count();
        var least = programme.Policy.Versions.SelectMany(version => version.PairingRules).Where(rule => rule.Kind == kind).Max(rule => rule.ChildrenPerHelper?.Min) ?? 0;
        for (var most = has - 1; most >= Math.Max(1, least); most--)
        {
            if (Try(person, RelaxationKind.FewerChildrenPerHelper, kind.Value, most) is { } works)
                return works;
        }
        return null;
    }

    private Relaxation? Try(PersonWork person, RelaxationKind kind, string what, int number)
    {
        if (!_again.TryGetValue((kind, what, number), out var again))
            _again.Add((kind, what, number), again = Again(kind, what, number));
        if (!again.Work.Fits(person.Id, _limit) || again.Work.LeftWithout > work.LeftWithout || again.Work.Unassigned > work.Unassigned || !NobodyElseIsTooBusy(again.Work))
            return null;
        return new Relaxation(kind, again.Programme, assumptions)
        {
            Number = kind == RelaxationKind.WithoutDuty ? null : number,
            DutyId = kind == RelaxationKind.FewerChildrenPerHelper ? null : what,
            PairingKind = kind == RelaxationKind.FewerChildrenPerHelper ? new Role(what) : null,
            ActsLeftOut = Math.Max(0, work.Acts - again.Work.Acts),
        };
    }

    private bool NobodyElseIsTooBusy(SchoolWork again) => again.People.All(other => other.TooFull(_limit) is null || !work.Fits(other.Id, _limit));

    private (CareProgramme Programme, SchoolWork Work) Again(RelaxationKind kind, string what, int number)
    {
        var other = kind switch
        {
            RelaxationKind.FewerTimes => Another.WithTimes(programme, what, number),
            RelaxationKind.WithoutDuty => Another.WithoutDuty(programme, what),
            _ => Another.WithMostChildren(programme, new Role(what), number),
        };
        return (other, kind == RelaxationKind.FewerChildrenPerHelper ? work.Again(other) : work.WithDutiesOf(other.Policy));
    }
}
