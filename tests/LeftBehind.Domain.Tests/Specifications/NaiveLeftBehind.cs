namespace LeftBehind.Domain.Tests.Specifications;

/// <summary>Who is left behind, day by day, as section 3 of the semantics says it, with everything that is given known. Slow and plain.</summary>
internal sealed class NaiveLeftBehind(LocalDate first, LocalDate last)
{
    private static readonly AwayParents[] Anything = [AwayParents.None, AwayParents.One, AwayParents.Both];
    private readonly LocalDate[] _days = [.. Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(n => first.PlusDays(n))];

    /// <summary>The days of the whole stretch on which the child certainly, and possibly, is left behind. Runs that were there before the stretch count from its first day.</summary>
    public (HashSet<LocalDate> Certain, HashSet<LocalDate> Possible) Days(Child child, Eligibility? eligibility)
    {
        if (eligibility is null)
            return ([.. _days], [.. _days]);
        var values = _days.Select(day => ParentsAway(child, eligibility.CountsIncapable, day)).ToArray();
        bool Asked(AwayParents value) => eligibility.AwayParents is not { } asked || value == AwayParents.Both || value == asked;
        var certain = LongEnough(values.Select(all => all.All(Asked)).ToArray(), eligibility);
        var possible = LongEnough(values.Select(all => all.Any(Asked)).ToArray(), eligibility);
        return (Narrowed(child, eligibility, certain, ifUnknown: false), Narrowed(child, eligibility, possible, ifUnknown: true));
    }

    private static bool Holds(DateRange range, LocalDate day) => range.WithdrawnAt is null && range.Start <= day && day <= (range.End ?? LocalDate.MaxIsoValue);

    private static AwayParents[] ParentsAway(Child child, bool incapableCounts, LocalDate day)
    {
        if (child.Declared.FirstOrDefault(flag => Holds(flag.When, day)) is { } declared)
            return [declared.Value];
        if (!child.Parents.IsKnown)
            return Anything;
        var alive = child.Parents.Where(parent => parent.Deceased is not { } death || day < death).ToList();
        if (alive.Count == 0)
            return [AwayParents.Both];
        bool Incapable(Parent parent) => incapableCounts && parent.Incapable.Any(range => Holds(range, day));
        var away = alive.Count(parent => Incapable(parent) || (parent.Absences.IsKnown && parent.Absences.Any(absence => Holds(absence.When, day))));
        var unknown = alive.Count(parent => !Incapable(parent) && !parent.Absences.IsKnown);
        return [.. Enumerable.Range(away, unknown + 1).Select(n => n == alive.Count ? AwayParents.Both : n > 0 ? AwayParents.One : AwayParents.None)];
    }

    private bool[] LongEnough(bool[] away, Eligibility eligibility)
    {
        if (eligibility.AwayParents is null)
            return away;
        var filled = away.ToArray();
        foreach (var (from, to) in Runs(away, false).Where(gap => gap.From > 0 && gap.To < away.Length - 1 && gap.To - gap.From + 1 <= eligibility.InterruptionDays))
            Array.Fill(filled, true, from, to - from + 1);
        var counted = new bool[away.Length];
        foreach (var (from, to) in Runs(filled, true))
        {
            var begins = _days[from].PlusMonths(eligibility.MinimumMonthsAway);
            for (var i = from; i <= to; i++)
                counted[i] = _days[i] >= begins;
        }
        return counted;
    }

    private HashSet<LocalDate> Narrowed(Child child, Eligibility eligibility, bool[] away, bool ifUnknown)
    {
        bool Needs(IReadOnlyList<Need> asked, LocalDate day) =>
            child.Needs.IsKnown ? child.Needs.Any(need => asked.Contains(need.Value) && Holds(need.When, day)) : ifUnknown;
        bool Young(LocalDate day) => eligibility.UnderAge is not { } years || (child.Born is { } born ? day < born.PlusYears(years) : ifUnknown);
        var all = _days.Where((day, i) =>
            (away[i] && Young(day) && (eligibility.Needs is not { } needs || Needs(needs, day)))
            || (eligibility.OrNeeds is { } also && Needs(also, day)));
        return [.. all];
    }

    private static IEnumerable<(int From, int To)> Runs(bool[] values, bool of)
    {
        for (var from = 0; from < values.Length; from++)
        {
            if (values[from] != of)
                continue;
            var to = from;
            while (to + 1 < values.Length && values[to + 1] == of)
                to++;
            yield return (from, to);
            from = to;
        }
    }
}
