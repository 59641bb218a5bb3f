using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Whose parents may be away on a day of a range, for all that is said of them: absences that are not known may be anything.</summary>
internal static class ParentCandidates
{
    /// <summary>One of those who live may be away, or none of them lives.</summary>
    public static Spec<Child> Any(bool incapableCounts, LocalDate from, LocalDate to) => new(
        "parents not known, or none alive, or one of them possibly away",
        c => !c.ParentsAreKnown
            || !c.KnownParents.Any(p => p.Deceased == null || p.Deceased > to)
            || c.KnownParents.Any(p => (p.Deceased == null || p.Deceased > from)
                && (!p.AbsencesAreKnown
                    || p.KnownAbsences.Any(a => a.When.Start <= to && (a.When.End == null || a.When.End >= from) && a.When.WithdrawnAt == null)
                    || (incapableCounts && p.Incapable.Any(r => r.Start <= to && (r.End == null || r.End >= from) && r.WithdrawnAt == null)))),
        c => !c.ParentsAreKnown
            || c.KnownParents.All(p => p.Deceased <= to)
            || c.KnownParents.Any(p => !(p.Deceased <= from) && MayBeAway(p, incapableCounts, from, to)));

    /// <summary>None of those who live is surely there.</summary>
    public static Spec<Child> All(bool incapableCounts, LocalDate from, LocalDate to) => new(
        "parents not known, or each of them dead or possibly away",
        c => !c.ParentsAreKnown
            || !c.KnownParents.Any(p => (p.Deceased == null || p.Deceased > to)
                && p.AbsencesAreKnown
                && !p.KnownAbsences.Any(a => a.When.Start <= to && (a.When.End == null || a.When.End >= from) && a.When.WithdrawnAt == null)
                && !(incapableCounts && p.Incapable.Any(r => r.Start <= to && (r.End == null || r.End >= from) && r.WithdrawnAt == null))),
        c => !c.ParentsAreKnown || c.KnownParents.All(p => p.Deceased <= to || MayBeAway(p, incapableCounts, from, to)));

    private static bool MayBeAway(Parent parent, bool incapableCounts, LocalDate from, LocalDate to) =>
        !parent.AbsencesAreKnown
        || InForce.AnyMeets(parent.KnownAbsences, from, to)
        || (incapableCounts && InForce.AnyMeets(parent.Incapable, from, to));
}
