using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>
/// On which days a child is covered by a duty: its eligibility, filter and party, as conditions that each may be certain or only possible.
/// Two duties with an equal rule share its result. Section 3, rules 4 to 7.
/// </summary>
internal sealed record CoverageRule(Eligibility? Eligibility, ChildFilter Filter, bool TowardParents)
{
    private bool CountsIncapable => Eligibility is { CountsIncapable: true };

    public static CoverageRule Of(PolicyVersion version, Duty duty) =>
        new(version.Eligibility, duty.AppliesTo, duty.Party == Role.Parents);

    /// <summary>The days covered.</summary>
    public Coverage Days(ChildDays child, School school)
    {
        var days = Filter.IgnoresEligibility ? Coverage.Always : LeftBehind(child);
        foreach (var (condition, _) in FilterConditions(child, school))
            days = days.And(condition);
        if (TowardParents)
            days = days.And(Toward(child));
        return days.And(child.Enrolled);
    }

    /// <summary>The days on which the child counts as left behind, enrolled or not.</summary>
    public Coverage LeftBehind(ChildDays child)
    {
        if (Eligibility is null)
            return Coverage.Always;
        var days = Away(child).And(Under(child));
        if (Eligibility.Needs is { } needs)
            days = days.And(InNeed(child, needs));
        return Eligibility.OrNeeds is { } orNeeds ? days.Or(InNeed(child, orNeeds)) : days;
    }

    /// <summary>The facts not known behind each condition that the child meets possibly but not certainly on one of the days.</summary>
    public IEnumerable<string> MissingFacts(ChildDays child, School school, DaySet on) =>
        Conditions(child, school).Where(condition => !condition.Days.Open.Intersect(on).IsEmpty).SelectMany(condition => condition.Facts);

    private static IEnumerable<string> ParentFacts(ChildDays child) => child.Parents is null
        ? new[] { "parents" }
        : child.Parents.Where(parent => parent.Absent is null).Select(parent => "absences:" + parent.Id);

    private static Coverage InNeed(ChildDays child, IReadOnlyList<Need> needs) =>
        child.InNeedOf(needs) is { } days ? Coverage.Known(days) : Coverage.Unknown;

    private static Coverage Where(bool known, bool holds) => !known ? Coverage.Unknown : holds ? Coverage.Always : Coverage.Never;

    private IEnumerable<(Coverage Days, IEnumerable<string> Facts)> Conditions(ChildDays child, School school)
    {
        if (!Filter.IgnoresEligibility && Eligibility is not null)
        {
            yield return (Away(child), ParentFacts(child));
            yield return (Under(child), new[] { "born" });
            if (Eligibility.Needs is not null || Eligibility.OrNeeds is not null)
                yield return (child.Needs is null ? Coverage.Unknown : Coverage.Always, new[] { "needs" });
        }
        foreach (var condition in FilterConditions(child, school))
            yield return condition;
        if (TowardParents)
            yield return (Toward(child), ParentFacts(child));
    }

    private Coverage Away(ChildDays child)
    {
        if (Eligibility?.AwayParents is not { } away)
            return Coverage.Always;
        var parents = child.Away(CountsIncapable);
        var days = away == AwayParents.Both ? parents.Both : parents.Any;
        var (gap, months) = (Eligibility.InterruptionDays, Eligibility.MinimumMonthsAway);
        return gap == 0 && months == 0
            ? days
            : new Coverage(days.Certain.WithGapsFilled(gap).AfterMonths(months), days.Possible.WithGapsFilled(gap).AfterMonths(months));
    }

    private Coverage Under(ChildDays child)
    {
        if (Eligibility?.UnderAge is not { } years)
            return Coverage.Always;
        return child.Born is { } born
            ? Coverage.Known(DaySet.Of(Day.Min, Day.Number(Day.Date(born).PlusYears(years)) - 1))
            : Coverage.Unknown;
    }

    private Coverage Toward(ChildDays child)
    {
        var parents = child.Away(CountsIncapable);
        return parents.Any.And(parents.HasParent);
    }

    private IEnumerable<(Coverage Days, IEnumerable<string> Facts)> FilterConditions(ChildDays child, School school)
    {
        if (Filter.Needs is { } needs)
            yield return (InNeed(child, needs), new[] { "needs" });
        if (Filter.Grades is { } grades)
            yield return (InClasses(child, id => school.TryGetClass(id, out var found) && grades.Contains(found.Grade)), new[] { "classes" });
        if (Filter.Classes is { } classes)
            yield return (InClasses(child, classes.Contains), new[] { "classes" });
        if (Filter.Boards is { } boards)
            yield return (child.Boards is { } days ? Coverage.Known(boards == Boarding.Yes ? days : days.Complement()) : Coverage.Unknown, new[] { "boarding" });
        if (Filter.Sex is { } sex)
            yield return (Where(child.Sex is not null, child.Sex == sex), new[] { "sex" });
        if (Filter.AwayParents is { } away)
            yield return (away == AwayParents.One ? child.Away(CountsIncapable).One : child.Away(CountsIncapable).Both, ParentFacts(child));
    }

    private static Coverage InClasses(ChildDays child, System.Func<string, bool> asked) => child.Classes is null
        ? Coverage.Unknown
        : Coverage.Known(DaySet.Of(child.Classes.Where(item => asked(item.Item.Value)).Select(item => item.Span).ToList()));
}
