using LeftBehind.Domain.Tests.Specifications;

namespace LeftBehind.Domain.Tests.SchoolStatistics;

/// <summary>What holds for the statistics of every school.</summary>
public sealed class RandomStatisticsTests
{
    private static readonly NaiveLeftBehind Naive = new(RandomSchools.First.PlusDays(-320), RandomSchools.Last.PlusDays(61));

    [Fact]
    public void TotalsOfRandomSchoolsAreThoseOfANaiveCount()
    {
        var (random, seen) = (new RandomSchools(7), (LeftBehind: 0, Undetermined: 0));
        for (var draw = 0; draw < 40; draw++)
        {
            var (policy, school) = (random.Policy(), random.School("s" + draw));
            var programme = Counts.For(policy, school);
            for (var day = RandomSchools.First; day <= RandomSchools.Last; day = day.PlusDays(13))
            {
                var statistics = programme.Statistics(day);
                var enrolled = school.Children.Where(child => child.Enrolled.Any(range => Holds(range, day))).ToList();
                var naive = enrolled.ConvertAll(child => policy.VersionOn(day) is { } version ? Naive.Days(child, version.Eligibility) : default);
                var certain = enrolled.Where((_, i) => naive[i].Certain?.Contains(day) == true).ToList();
                Assert.Equal((enrolled.Count, certain.Count), (statistics.Enrolled, statistics.LeftBehind));
                Assert.Equal(naive.Count(days => days.Possible?.Contains(day) == true && !days.Certain.Contains(day)), statistics.Undetermined);
                Groups(statistics, enrolled, certain, day);
                seen = (seen.LeftBehind + statistics.LeftBehind, seen.Undetermined + statistics.Undetermined);
            }
        }
        Assert.True(seen.LeftBehind > 1000 && seen.Undetermined > 200, seen.ToString());
    }

    private static void Groups(Domain.Statistics statistics, List<Child> enrolled, List<Child> certain, LocalDate day)
    {
        Assert.All(statistics.Groups, group => Assert.True(group.Enrolled > 0 && group.LeftBehind >= 0 && group.LeftBehind <= group.Enrolled));
        Assert.Equal(Of(enrolled, child => child.Sex is null), Number(statistics, GroupKind.Sex, "unknown", group => group.Enrolled));
        Assert.Equal(Of(certain, child => child.BoardingIsKnown && child.KnownBoarding.Any(range => Holds(range, day))), Number(statistics, GroupKind.Boarding, "yes", group => group.LeftBehind));
        Assert.Equal(Of(certain, child => child.KnownNeeds.Any(need => need.Value == Need.Poverty && Holds(need.When, day))), Number(statistics, GroupKind.Need, "poverty", group => group.LeftBehind));
        foreach (var kind in new[] { GroupKind.Sex, GroupKind.Boarding })
            Assert.Equal((enrolled.Count, certain.Count), (statistics.GroupsBy(kind).Sum(group => group.Enrolled), statistics.GroupsBy(kind).Sum(group => group.LeftBehind)));
        Assert.Equal(Sums(statistics, GroupKind.Grade), Sums(statistics, GroupKind.Class));
    }

    private static bool Holds(DateRange range, LocalDate day) => range.WithdrawnAt is null && range.Contains(day);

    private static int Of(List<Child> children, Func<Child, bool> condition) => children.Count(condition);

    private static int Number(Domain.Statistics statistics, GroupKind kind, string value, Func<GroupCount, int> number) =>
        statistics.GroupsBy(kind).Where(group => group.Value == value).Sum(number);

    private static (int, int) Sums(Domain.Statistics statistics, GroupKind kind) =>
        (statistics.GroupsBy(kind).Sum(group => group.Enrolled), statistics.GroupsBy(kind).Sum(group => group.LeftBehind));
}
