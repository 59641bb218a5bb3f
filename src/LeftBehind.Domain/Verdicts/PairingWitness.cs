using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Looks for the fewest helpers and children, all of them paired with each other on one day, on whom one rule has a finding that the other has not.</summary>
internal sealed class PairingWitness(PairingRule? before, PairingRule? after)
{
    private const int Most = 12;
    private static readonly LocalDate Monday = new(2025, 9, 1);
    private static readonly DateInterval Day = new(Monday, Monday);
    private static readonly SchoolCalendar Calendar = new("witness", DateTimeZone.Utc, new Term("term", "one", Monday, Monday));
    private readonly PairingRule[] _both = new[] { before, after }.OfType<PairingRule>().ToArray();
    private readonly Policy _before = Alone(before, "before");
    private readonly Policy _after = Alone(after, "after");

    public IReadOnlyList<Witness> Find(VerdictKind claimed)
    {
        var wanted = new[] { VerdictSide.After, VerdictSide.Before }.Where(side => side == VerdictSide.After
            ? claimed is VerdictKind.Stricter or VerdictKind.Incomparable
            : claimed is VerdictKind.Laxer or VerdictKind.Incomparable).ToList();
        var found = new List<Witness>();
        if (wanted.Count == 0)
            return found;
        foreach (var (school, facts) in Schools())
        {
            var (earlier, later) = (Findings(_before, school), Findings(_after, school));
            foreach (var side in wanted.Where(side => (side == VerdictSide.After ? later.Except(earlier) : earlier.Except(later)).Any()).ToArray())
            {
                found.Add(new Witness(side, _before, _after, Calendar, school, CareLog.Empty) { Facts = facts, On = Monday, IsAboutPairings = true });
                wanted.Remove(side);
            }
            if (wanted.Count == 0)
                break;
        }
        return found.OrderBy(witness => witness.Side).ToArray();
    }

    private static IEnumerable<(PairingFindingKind Kind, string Who)> Findings(Policy policy, School school) =>
        policy.For(Calendar, school).PairingFindings(Day).Select(finding => (finding.Kind, finding.Who));

    private IEnumerable<(School School, string[] Facts)> Schools()
    {
        var limits = _both.SelectMany(rule => new[] { rule.ChildrenPerHelper?.Min, rule.ChildrenPerHelper?.Max, rule.HelpersPerChild?.Min, rule.HelpersPerChild?.Max });
        var most = Math.Min(Most, limits.Max() is { } largest ? largest + 1 : 1);
        var roles = _both.SelectMany(rule => rule.Helpers ?? ValueList<Role>.Empty).Where(role => role.IsRosterRole).Distinct().Select(role => (Role?)role).Prepend(null).ToArray();
        return from people in Enumerable.Range(1, most + 1)
               from helpers in Enumerable.Range(0, people + 1)
               let children = people - helpers
               where Math.Min(helpers, children) <= 1
               from role in roles
               from isOfTheClass in new[] { true, false }
               select (Made(helpers, children, role, isOfTheClass), Facts(helpers, children, role, isOfTheClass));
    }

    private School Made(int helpers, int children, Role? role, bool isOfTheClass)
    {
        var (always, kind) = (DateRange.From(Monday), _both[0].Kind);
        var school = new SchoolBuilder("witness");
        var (mine, other) = (school.Class("class", 3), school.Class("other-class", 4));
        for (var c = 1; c <= children; c++)
            school.Child(Id("c", c)).Enrolled(always).InClass("class", always).Declared(AwayParents.Both, always);
        for (var t = 1; t <= helpers; t++)
        {
            var staff = school.Staff(Id("t", t));
            if (role is not null)
                staff.Holds(role, always);
            (isOfTheClass ? mine : other).Teacher(Id("t", t), always);
            for (var c = 1; c <= children; c++)
                staff.Helps(kind, Id("c", c), FormattableString.Invariant($"p{t}-{c}"), always);
        }
        return school.Build();
    }

    private static string[] Facts(int helpers, int children, Role? role, bool isOfTheClass) => helpers == 0
        ? new[] { FormattableString.Invariant($"no helper and {children} children") }
        : new[] { FormattableString.Invariant($"{helpers} helpers and {children} children, all paired"), role is null ? "staff without a role" : role.Value, isOfTheClass ? "teachers of the class" : "teachers of another class" };

    private static string Id(string letter, int number) => FormattableString.Invariant($"{letter}{number}");

    private static Policy Alone(PairingRule? rule, string version)
    {
        var alone = new PolicyVersion(version, new LocalDate(1900, 1, 1));
        return new Policy("witness", rule is null ? alone : alone.WithPairingRule(rule));
    }
}
