using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>How it is asked whether a school can do what a policy asks.</summary>
public static class ProgrammeFeasibility
{
    /// <summary>Whether these people, on this calendar, can do what the policy asks in a range; if not, what cannot hold together, and what would help.</summary>
    /// <param name="programme">The policy, the calendar and the school.</param>
    /// <param name="range">The days on which pairings are asked for, and in which the windows of the work begin.</param>
    /// <param name="log">Its excusals and incidents count, its records do not.</param>
    /// <param name="work">How long actions take, and how much work a person can have in a week.</param>
    public static Feasibility Feasibility(this CareProgramme programme, DateInterval range, CareLog log, WorkAssumptions work)
    {
        Argument.NotNull(programme, nameof(programme));
        Argument.NotNull(range, nameof(range));
        Argument.NotNull(log, nameof(log));
        Argument.NotNull(work, nameof(work));
        var days = new DaySpan(Day.Number(range.Start), Day.Number(range.End));
        var planned = SchoolWork.Of(programme, range, log, work);
        return new Feasibility(programme, range, work)
        {
            PairingConflicts = PairingQuestion.In(programme, days).SelectMany(question => Conflicts(question, work)).ToArray(),
            WorkConflicts = work.WeeklyLimit is { } limit ? Conflicts(planned, limit, new WorkRelaxer(programme, work, planned)).ToArray() : ValueList<WorkConflict>.Empty,
            Unassigned = planned.Unassigned,
        };
    }

    private static IEnumerable<PairingConflict> Conflicts(PairingQuestion question, WorkAssumptions work) => new[] { PairingLack.Helpers, PairingLack.Children }
        .Where(lack => !question.Holds(lack))
        .Select(lack => Conflict(question, lack, work));

    private static PairingConflict Conflict(PairingQuestion question, PairingLack lack, WorkAssumptions work)
    {
        var clauses = question.SmallestConflict(lack);
        var (day, shortage) = question.Worst(lack, PairingLimits.Of(question.Rule.Rule, clauses));
        return new PairingConflict(question.Programme.Policy.Versions[question.Rule.Version], question.Rule.Rule, lack, clauses, day.Days, shortage)
        {
            Relaxations = new PairingRelaxer(question, lack, day, work).Find(),
        };
    }

    private static IEnumerable<WorkConflict> Conflicts(SchoolWork planned, int limit, WorkRelaxer relaxer)
    {
        foreach (var person in planned.People)
        {
            if (person.TooFull(limit) is { } weeks)
                yield return new WorkConflict(person.Id, weeks, TooMuch(person.Duties(weeks.Days), weeks.Capacity)) { Relaxations = relaxer.Find(person, weeks) };
        }
    }

    /// <summary>The fewest duties that are more than the capacity: the longest, as many as it takes.</summary>
    private static DutyMinutes[] TooMuch(IReadOnlyList<DutyMinutes> duties, int capacity)
    {
        var minutes = 0;
        return duties.TakeWhile(duty => (minutes += duty.Minutes) - duty.Minutes <= capacity).ToArray();
    }
}
