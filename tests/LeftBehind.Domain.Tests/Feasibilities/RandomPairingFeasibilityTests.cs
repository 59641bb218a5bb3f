using LeftBehind.Domain.Tests.SchoolPairings;
using static LeftBehind.Domain.Tests.SchoolPairings.Pairs;

namespace LeftBehind.Domain.Tests.Feasibilities;

/// <summary>Whether pairing rules of random schools can be met, why not, and what would help, against trying everything.</summary>
public sealed class RandomPairingFeasibilityTests
{
    private static readonly DateInterval Range = Sept(2, 16);

    [Fact]
    public void AThousandSmallSchoolsAreFeasibleExactlyIfSomeAssignmentMeetsTheRule()
    {
        var (feasible, conflicts) = (0, 0);
        foreach (var (seed, programme, rule) in Worlds())
        {
            var naive = new NaivePairings(programme.School, rule, Range);
            var answer = Ask(programme);
            Assert.Equal((seed, naive.CanBeMet(NaivePairings.Clauses(rule))), (seed, answer.IsFeasible));
            (feasible, conflicts) = (feasible + (answer.IsFeasible ? 1 : 0), conflicts + answer.PairingConflicts.Count);
        }
        Assert.True(feasible > 300 && conflicts > 400, $"{feasible} feasible, {conflicts} conflicts");
    }

    [Fact]
    public void TheConflictIsTheSmallestSetOfClausesThatCannotHoldTogether()
    {
        var sizes = new Dictionary<int, int>();
        foreach (var (seed, programme, rule) in Worlds())
        {
            var conflicts = Ask(programme).PairingConflicts;
            if (conflicts.Count == 0)
                continue;
            var naive = new NaivePairings(programme.School, rule, Range);
            var all = NaivePairings.Clauses(rule).ToArray();
            var smallest = Enumerable.Range(0, 1 << all.Length).Select(bits => all.Where((_, i) => (bits & (1 << i)) != 0).ToArray())
                .Where(set => !naive.CanBeMet(set)).Min(set => set.Length);
            Assert.Equal((seed, smallest), (seed, conflicts.Min(conflict => conflict.Clauses.Count)));
            foreach (var conflict in conflicts)
            {
                Assert.False(naive.CanBeMet(conflict.Clauses), $"{seed}: {conflict}");
                Assert.All(conflict.Clauses, clause => Assert.True(naive.CanBeMet(conflict.Clauses.Where(other => other != clause)), $"{seed}: {conflict} without {clause}"));
                Assert.Equal((seed, naive.Worst(conflict.Clauses)), (seed, (conflict.Missing, conflict.Days.Start)));
                Assert.Equal((seed, conflict.Missing), (seed, Gap(conflict.Sum)));
                sizes[conflict.Clauses.Count] = sizes.GetValueOrDefault(conflict.Clauses.Count) + 1;
            }
        }
        Assert.True(Enumerable.Range(1, 3).All(size => sizes[size] > 50), string.Join(", ", sizes));
    }

    [Fact]
    public void ARelaxationIsOfferedExactlyIfItWorksAndTheNextSmallerOneDoesNot()
    {
        var offered = new Dictionary<RelaxationKind, int>();
        foreach (var (seed, programme, rule) in Worlds())
        {
            foreach (var conflict in Ask(programme).PairingConflicts)
            {
                foreach (var (kind, changed) in Changes(conflict))
                {
                    var works = changed.Where(item => Works(programme.School, rule, item.Rule, conflict.Lack)).Take(1).Select(item => item.Number).ToArray();
                    Assert.Equal((seed, kind, string.Join(' ', works)), (seed, kind, string.Join(' ', conflict.Relaxations.Where(item => item.Kind == kind).Select(item => item.Number ?? 0))));
                    offered[kind] = offered.GetValueOrDefault(kind) + works.Length;
                }
            }
        }
        Assert.True(offered.Count == 6 && offered.Values.All(count => count > 15), string.Join(", ", offered));
    }

    [Fact]
    public void SoManyHelpersMoreAreEnoughAndOneFewerIsNot()
    {
        var offered = 0;
        foreach (var (seed, programme, rule) in Worlds())
        {
            foreach (var conflict in Ask(programme).PairingConflicts.Where(item => item.Lack == PairingLack.Helpers))
            {
                bool Enough(int more) => Works(Another.WithHelpers(programme, rule, more).School, programme.School, rule, rule, conflict.Lack);
                if (conflict.Relaxations.SingleOrDefault(item => item.Kind == RelaxationKind.MoreHelpers) is { } relaxation)
                {
                    offered++;
                    Assert.True(Enough(relaxation.Number!.Value), $"{seed}: {relaxation}");
                    Assert.False(Enough(relaxation.Number!.Value - 1), $"{seed}: one fewer than {relaxation}");
                    Assert.Equal(programme.School.Staff.Count + relaxation.PeopleToFind, relaxation.Programme.School.Staff.Count);
                }
                else
                {
                    Assert.All(Enumerable.Range(1, 3), more => Assert.False(Enough(more), $"{seed}: {more} would do"));
                }
            }
        }
        Assert.True(offered > 100, $"{offered} offered");
    }

    [Fact]
    public void WhoAsksARelaxedProgrammeAgainFindsTheConflictGone()
    {
        var asked = 0;
        foreach (var (seed, programme, _) in Worlds())
        {
            foreach (var conflict in Ask(programme).PairingConflicts)
            {
                foreach (var relaxation in conflict.Relaxations)
                {
                    var again = relaxation.Programme.Feasibility(Range, CareLog.Empty, relaxation.Assumptions);
                    Assert.DoesNotContain(again.PairingConflicts, other => other.Lack == conflict.Lack);
                    Assert.Equal((seed, programme.Calendar.Id), (seed, relaxation.Programme.Calendar.Id));
                    asked++;
                }
            }
        }
        Assert.True(asked > 700, $"{asked} asked");
    }

    private static IEnumerable<(int Seed, CareProgramme Programme, PairingRule Rule)> Worlds()
    {
        for (var seed = 0; seed < 1000; seed++)
        {
            var (pairs, random) = (new RandomPairs(seed), new Random(seed));
            var rule = new PairingRule(pairs.Kind);
            if (random.Next(10) < 9)
                rule = rule.WithChildrenPerHelper(Limit(random));
            if (random.Next(10) < 9)
                rule = rule.WithHelpersPerChild(Limit(random));
            if (random.Next(10) < 6)
                rule = rule.HelpersAre(random.Next(2) == 0 ? Role.Staff : Role.Principal);
            if (random.Next(10) < 3)
                rule = rule.OwnClassOnly();
            yield return (seed, RandomFindingTests.Programme(pairs.School(), rule, 1), rule);
        }
    }

    private static Limit Limit(Random random)
    {
        int? min = random.Next(10) < 8 ? random.Next(0, 4) : null;
        return new Limit(min, random.Next(10) < 8 ? Math.Max(1, min ?? 1) + random.Next(0, 2) : null);
    }

    private static Feasibility Ask(CareProgramme programme) => programme.Feasibility(Range, CareLog.Empty, WorkAssumptions.Ours);

    /// <summary>The changes of each sort, the least first.</summary>
    private static IEnumerable<(RelaxationKind Kind, IEnumerable<(int Number, PairingRule Rule)> Changes)> Changes(PairingConflict conflict)
    {
        var (rule, children, helpers) = (conflict.Rule, conflict.Rule.ChildrenPerHelper, conflict.Rule.HelpersPerChild);
        if (conflict.Lack == PairingLack.Helpers)
        {
            yield return (RelaxationKind.MoreChildrenPerHelper, children?.Max is { } most ? Enumerable.Range(most + 1, 9).Select(k => (k, rule.WithChildrenPerHelper(new(children.Min, k)))) : []);
            yield return (RelaxationKind.AllStaffHelp, rule.Helpers is null || rule.Helpers.Contains(Role.Staff) ? [] : [(0, rule.HelpersAre(Role.Staff))]);
            yield return (RelaxationKind.FewerHelpersRequired, Enumerable.Range(1, helpers!.Min!.Value).Select(less => (helpers.Min.Value - less, rule.WithHelpersPerChild(new(helpers.Min - less, helpers.Max)))));
        }
        else
        {
            yield return (RelaxationKind.MoreHelpersPerChild, helpers?.Max is { } most ? Enumerable.Range(most + 1, 9).Select(k => (k, rule.WithHelpersPerChild(new(helpers.Min, k)))) : []);
            yield return (RelaxationKind.FewerChildrenRequired, Enumerable.Range(1, children!.Min!.Value).Select(less => (children.Min.Value - less, rule.WithChildrenPerHelper(new(children.Min - less, children.Max)))));
        }
        yield return (RelaxationKind.OtherClassesToo, rule.IsOwnClassOnly ? [(0, rule with { IsOwnClassOnly = false })] : []);
    }

    /// <summary>Whether the lack is gone by another rule, and the other lack has not come where it was not.</summary>
    private static bool Works(School school, PairingRule before, PairingRule after, PairingLack lack) => Works(school, school, before, after, lack);

    private static bool Works(School school, School schoolBefore, PairingRule before, PairingRule after, PairingLack lack)
    {
        var (mine, other) = lack == PairingLack.Helpers
            ? (PairingClause.HelpersPerChildMin, PairingClause.ChildrenPerHelperMin)
            : (PairingClause.ChildrenPerHelperMin, PairingClause.HelpersPerChildMin);
        var (now, then) = (new NaivePairings(school, after, Range), new NaivePairings(schoolBefore, before, Range));
        return now.CanBeMet(NaivePairings.Clauses(after).Where(clause => clause != other))
            && (now.CanBeMet(NaivePairings.Clauses(after)) || !then.CanBeMet(NaivePairings.Clauses(before).Where(clause => clause != mine)));
    }

    /// <summary>By how much the right side of <c>17 × 2 + 1 &lt; 136</c> is greater.</summary>
    private static int Gap(string sum)
    {
        var sides = sum.Split(" < ").Select(side => side.Split(" + ").Sum(part => part.Split(" × ").Aggregate(1, (all, number) => all * int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)))).ToArray();
        return sides[1] - sides[0];
    }
}
