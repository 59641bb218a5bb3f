namespace LeftBehind.Domain.Tests.SchoolPairings;

/// <summary>Section 7 day by day, under one rule: what is broken on each day, and the days joined afterwards.</summary>
internal sealed class NaiveFindings(NaiveSchool school, PairingRule rule, LocalDate ruleFrom)
{
    public string[] Lines(DateInterval range)
    {
        var broken = range.SelectMany(day => On(day).Select(item => (item.Kind, item.Of, item.Who, item.Count, Day: day)));
        return [.. broken.GroupBy(item => (item.Kind, item.Of, item.Who)).SelectMany(same => Runs(same.Key.Kind, same.Key.Of, same.Key.Who, [.. same.Select(item => (item.Day, item.Count))])).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Runs(string kind, Role of, string who, (LocalDate Day, int Count)[] days)
    {
        for (var i = 0; i < days.Length;)
        {
            var j = i + 1;
            while (j < days.Length && days[j].Day == days[j - 1].Day.PlusDays(1))
                j++;
            var counts = days[i..j].Select(item => item.Count);
            yield return $"{kind} {of} {who} {DateRange.Between(days[i].Day, days[j - 1].Day)}: {(kind.EndsWith("under", StringComparison.Ordinal) ? counts.Min() : counts.Max())}";
            i = j;
        }
    }

    private IEnumerable<(string Kind, Role Of, string Who, int Count)> On(LocalDate day) => day >= ruleFrom
        ? Impossible(day).Concat(Helpers(day)).Concat(Children(day))
        : Impossible(day);

    private IEnumerable<(string, Role, string, int)> Impossible(LocalDate day)
    {
        foreach (var kind in new[] { Role.Mentor, Role.PeerHelper, Role.Volunteer })
        {
            foreach (var child in school.ChildIds)
            {
                var helpers = school.Pairs(kind, day).Where(pairing => pairing.ChildId == child).Select(pairing => pairing.HelperId).ToList();
                if (helpers.Count > 0 && !school.Enrolled(child, day))
                    yield return ("pairing-not-enrolled", kind, child, 1);
                if (helpers.Distinct().Count() < helpers.Count)
                    yield return ("pairing-overlap", kind, child, 1);
            }
        }
    }

    private IEnumerable<(string, Role, string, int)> Helpers(LocalDate day)
    {
        foreach (var helper in school.School.Staff.Select(member => member.Id).Concat(school.ChildIds))
        {
            var all = school.Pairs(rule.Kind, day).Where(pairing => pairing.HelperId == helper).Select(pairing => pairing.ChildId).Distinct().ToList();
            var count = all.Count(child => school.Enrolled(child, day));
            if (count > rule.ChildrenPerHelper?.Max)
                yield return ("helper-over", rule.Kind, helper, count);
            if (all.Any(child => school.IsOutside(rule, child, helper, day)))
                yield return ("helper-outside-rule", rule.Kind, helper, 1);
            if (count < rule.ChildrenPerHelper?.Min && school.Staff(helper) is { IsFromOutside: false } member && rule.Helpers is { } roles && school.HoldsOne(member, roles, day) && school.Employed(member, day))
                yield return ("helper-under", rule.Kind, helper, count);
        }
    }

    private IEnumerable<(string, Role, string, int)> Children(LocalDate day)
    {
        foreach (var child in school.ChildIds.Where(child => school.Enrolled(child, day)))
        {
            var count = school.Pairs(rule.Kind, day).Where(pairing => pairing.ChildId == child).Select(pairing => pairing.HelperId).Distinct().Count();
            if (count > rule.HelpersPerChild?.Max)
                yield return ("child-over", rule.Kind, child, count);
            if (count < rule.HelpersPerChild?.Min && school.CertainlyLeftBehind(child, day))
                yield return ("child-under", rule.Kind, child, count);
        }
    }
}
