using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>The work that a programme plans for each member of staff, children without a helper taken as paired as proposed.</summary>
internal sealed class SchoolWork
{
    private readonly DateInterval _range;
    private readonly CareLog _log;
    private readonly WorkAssumptions _assumptions;

    private SchoolWork(CareProgramme paired, int leftWithout, DateInterval range, CareLog log, WorkAssumptions assumptions)
    {
        (Paired, LeftWithout, _range, _log, _assumptions) = (paired, leftWithout, range, log, assumptions);
        var owed = Owed(paired.Plan(range, log));
        Acts = owed.Sum(obligation => obligation.Times);
        var jobs = Jobs(owed, assumptions);
        Unassigned = jobs[string.Empty].Count();
        People = Of(paired.Knowledge.Everything, jobs);
    }

    public CareProgramme Paired { get; }

    public IReadOnlyList<PersonWork> People { get; }

    /// <summary>How many obligations nobody answers for.</summary>
    public int Unassigned { get; }

    /// <summary>How many helpers children still lack.</summary>
    public int LeftWithout { get; }

    /// <summary>How many acts are owed.</summary>
    public int Acts { get; }

    public static SchoolWork Of(CareProgramme programme, DateInterval range, CareLog log, WorkAssumptions assumptions)
    {
        var proposal = programme.ProposePairings(range);
        var paired = proposal.Proposals.Count == 0 ? programme : Another.WithPairings(programme, proposal.Proposals);
        return new SchoolWork(paired, proposal.Left.Sum(child => child.Missing), range, log, assumptions);
    }

    /// <summary>The work by a policy with other duties: who would be proposed to whom does not hang on them.</summary>
    public SchoolWork WithDutiesOf(Policy policy) => new(policy.For(Paired.Calendar, Paired.School), LeftWithout, _range, _log, _assumptions);

    /// <summary>The work by a programme with other pairing rules.</summary>
    public SchoolWork Again(CareProgramme programme) => Of(programme, _range, _log, _assumptions);

    public PersonWork? Of(string person) => People.FirstOrDefault(work => work.Id == person);

    public bool Fits(string person, int limit) => Of(person)?.TooFull(limit) is null;

    /// <summary>The work of a plan as it stands, nobody paired anew.</summary>
    public static IReadOnlyList<PersonWork> Of(Obligations plan, WorkAssumptions assumptions) => Of(plan.Data.Facts, Jobs(Owed(plan), assumptions));

    private static Obligations Owed(Obligations plan) =>
        plan.Where(obligation => obligation.Status == ObligationStatus.Upcoming && obligation.Duty.Modality != Modality.Encouraged);

    private static PersonWork[] Of(FactsView facts, ILookup<string, PersonWork.Job> jobs) => facts.School.Staff
        .Where(member => !member.IsFromOutside && jobs.Contains(member.Id))
        .OrderBy(member => member.Id, StringComparer.Ordinal)
        .Select(member => new PersonWork(member.Id, facts.Staff(member.Id)!.AtWork, jobs[member.Id].ToArray()))
        .ToArray();

    private static ILookup<string, PersonWork.Job> Jobs(Obligations owed, WorkAssumptions assumptions) =>
        EachJob(owed, assumptions).ToLookup(job => job.Person, job => job.Job);

    private static IEnumerable<(string Person, PersonWork.Job Job)> EachJob(Obligations owed, WorkAssumptions assumptions)
    {
        foreach (var obligation in owed)
        {
            var accountable = obligation.Accountable;
            if (accountable.IsFamily)
                continue;
            var minutes = obligation.Times * obligation.Duty.Actions.Min(assumptions.MinutesOf);
            yield return (accountable.Id ?? string.Empty, PersonWork.Job.Of(obligation.Duty, minutes, new DaySpan(obligation.Row.From, obligation.Row.To)));
        }
    }
}
