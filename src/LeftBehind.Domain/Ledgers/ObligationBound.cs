using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>How many obligations or clocks an answer can hold at most, by arithmetic, before any is made: for hosts that set a limit.</summary>
public static class ObligationBound
{
    /// <summary>At most so many obligations are in a plan or ledger of a range.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="range">The days in which the windows begin.</param>
    /// <param name="log">Its incidents count: a duty may come up after them.</param>
    public static long MostObligations(this CareProgramme programme, DateInterval range, CareLog log)
    {
        Argument.NotNull(programme, nameof(programme));
        Argument.NotNull(range, nameof(range));
        Argument.NotNull(log, nameof(log));
        var blocks = new Dictionary<Recurrence, long>();
        return programme.Policy.Versions.SelectMany(version => version.Duties)
            .Where(duty => duty.Recurrence is not null)
            .Sum(duty => Each(programme.School, duty.Subject) * BlocksOf(duty.Recurrence!) + OfChildren(duty.Recurrence!, programme, range, log));

        long BlocksOf(Recurrence recurrence)
        {
            if (!blocks.TryGetValue(recurrence, out var count))
                blocks.Add(recurrence, count = recurrence.BlocksOn(programme.Calendar, range).Count);
            return count;
        }
    }

    /// <summary>At most so many clocks are in an answer.</summary>
    public static long MostClocks(this Policy policy, CareLog log)
    {
        Argument.NotNull(policy, nameof(policy));
        Argument.NotNull(log, nameof(log));
        var steps = policy.Versions.Max(version => version.Escalations.Sum(escalation => (long)escalation.Steps.Count));
        return log.Incidents.Sum(incident => steps * System.Math.Max(1, incident.Children.Count));
    }

    private static long Each(School school, SubjectKind kind) => kind switch
    {
        SubjectKind.Child or SubjectKind.Family => school.Children.Count,
        SubjectKind.Class => school.Classes.Count,
        SubjectKind.Staff => school.Staff.Count,
        _ => 1,
    };

    /// <summary>Around dates of children: a date a year of each person, one for each interval given, one for each incident.</summary>
    private static long OfChildren(Recurrence recurrence, CareProgramme programme, DateInterval range, CareLog log)
    {
        var years = range.End.Year - range.Start.Year + 2;
        return recurrence.Anchors.Where(anchor => anchor.IsOfAChild).Sum(anchor => anchor.Kind == AnchorKind.Incident
            ? log.Incidents.Where(incident => incident.Kind == anchor.IncidentKind).Sum(incident => (long)incident.Children.Count)
            : programme.School.Children.Sum(child => (long)years * (1 + child.KnownParents.Count + child.Guardians.Count) + Intervals(child)));
    }

    private static int Intervals(Child child) =>
        child.Enrolled.Count + child.Pairings.Count + child.KnownNeeds.Count + child.Declared.Count + child.KnownParents.Sum(parent => parent.KnownAbsences.Count);
}
