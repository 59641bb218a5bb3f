using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>The work that a programme plans for each member of staff, children without a helper taken as paired as proposed.</summary>
internal sealed class SchoolWork
{
    private readonly WorkAssumptions _assumptions;

    public SchoolWork(CareProgramme programme, DateInterval range, CareLog log, WorkAssumptions assumptions)
    {
        _assumptions = assumptions;
        var proposal = programme.ProposePairings(range);
        LeftWithout = proposal.Left.Sum(child => child.Missing);
        Paired = proposal.Proposals.Count == 0 ? programme : Another.WithPairings(programme, proposal.Proposals);
        var owed = Paired.Plan(range, log).Where(obligation => obligation.Status == ObligationStatus.Upcoming && obligation.Duty.Modality != Modality.Encouraged);
        Acts = owed.Sum(obligation => obligation.Times);
        var jobs = Jobs(owed).ToLookup(job => job.Person, job => job.Job);
        Unassigned = jobs[string.Empty].Count();
        var facts = Paired.Knowledge.Everything;
        People = facts.School.Staff.Where(member => !member.IsFromOutside && jobs.Contains(member.Id))
            .OrderBy(member => member.Id, StringComparer.Ordinal)
            .Select(member => new PersonWork(member.Id, facts.Staff(member.Id)!.AtWork, jobs[member.Id].ToArray()))
            .ToArray();
    }

    public CareProgramme Paired { get; }

    public IReadOnlyList<PersonWork> People { get; }

    /// <summary>How many obligations nobody answers for.</summary>
    public int Unassigned { get; }

    /// <summary>How many helpers children still lack.</summary>
    public int LeftWithout { get; }

    /// <summary>How many acts are owed.</summary>
    public int Acts { get; }

    public PersonWork? Of(string person) => People.FirstOrDefault(work => work.Id == person);

    public bool Fits(string person, int limit) => Of(person)?.TooFull(limit) is null;

    private IEnumerable<(string Person, PersonWork.Job Job)> Jobs(Obligations owed)
    {
        foreach (var obligation in owed)
        {
            var accountable = obligation.Accountable;
            if (accountable.IsFamily)
                continue;
            var minutes = obligation.Times * obligation.Duty.Actions.Min(_assumptions.MinutesOf);
            yield return (accountable.Id ?? string.Empty, PersonWork.Job.Of(obligation.Duty, minutes, new DaySpan(obligation.Row.From, obligation.Row.To)));
        }
    }
}
