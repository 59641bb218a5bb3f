namespace LeftBehind.Domain.Tests.Specifications;

/// <summary><see cref="Children.CandidatesFor"/> against a naive reading of the semantics.</summary>
public sealed class CandidatesTests
{
    private static readonly NaiveLeftBehind Naive = new(RandomSchools.First.PlusDays(-320), RandomSchools.Last.PlusDays(61));

    [Fact]
    public void NobodyWhoMayBeLeftBehindIsLeftOut()
    {
        var (random, left) = (new RandomSchools(42), 0);
        for (var draw = 0; draw < 40; draw++)
        {
            var (policy, children) = (random.Policy(), random.School("s" + draw).Children.Concat(random.School("q").Children).ToList());
            var byVersion = policy.Versions.Select(version => children.ConvertAll(child => Naive.Days(child, version.Eligibility))).ToList();
            foreach (var day in Days(random, policy))
            {
                var candidates = Children.CandidatesFor(policy, day);
                var known = byVersion[policy.VersionOn(day)!.Id == "1" ? 0 : 1];
                var missing = children.Where((child, i) => (known[i].Possible.Contains(day) || known[i].Certain.Contains(day)) && !candidates.IsSatisfiedBy(child));
                Assert.Empty(missing.Select(child => $"{child} on {day:uuuu-MM-dd} under {policy.VersionOn(day)!.Eligibility}"));
                left += known.Count(days => days.Possible.Contains(day));
            }
        }
        Assert.True(left > 12000, $"only {left} children were left behind");
    }

    [Fact]
    public void WithoutGapsAndMonthsNobodyElseIsLetIn()
    {
        var (random, compared) = (new RandomSchools(43), 0);
        for (var draw = 0; draw < 40; draw++)
        {
            var policy = new Policy("care", new PolicyVersion("1", new(2024, 1, 1)).Covering(random.Eligibility().BridgingDays(0).ForMonths(0)));
            var children = random.School("s" + draw).Children;
            var known = children.Select(child => Naive.Days(child, policy.Latest.Eligibility).Possible).ToList();
            foreach (var day in Days(random, policy))
            {
                Assert.Equal(children.Where((_, i) => known[i].Contains(day)).Select(child => child.Id), children.Where(Children.CandidatesFor(policy, day)).Select(child => child.Id));
                compared += children.Count;
            }
        }
        Assert.True(compared > 10000);
    }

    [Fact]
    public void WithGapsAndMonthsFewOthersAreLetIn()
    {
        var (random, candidates, left, others) = (new RandomSchools(44), 0, 0, 0);
        for (var draw = 0; draw < 30; draw++)
        {
            var policy = new Policy("care", new PolicyVersion("1", new(2024, 1, 1)).Covering(Eligibility.AnyParentAway.ForMonths(3).BridgingDays(14)));
            var children = random.School("s" + draw).Children;
            var known = children.Select(child => Naive.Days(child, policy.Latest.Eligibility).Possible).ToList();
            foreach (var day in Days(random, policy))
            {
                var here = children.Count(Children.CandidatesFor(policy, day));
                candidates += here;
                left += known.Count(days => days.Contains(day));
                others += children.Count - here;
            }
        }
        Assert.InRange(candidates, left, left * 1.3);
        Assert.True(others > candidates / 10);
    }

    [Theory]
    [InlineData("2026-01-31", "2026-02-28", true)]
    [InlineData("2026-01-28", "2026-02-28", true)]
    [InlineData("2026-02-04", "2026-02-28", false)]
    [InlineData("2024-01-31", "2024-02-29", true)]
    public void MonthsClampToTheEndOfTheMonth(string away, string day, bool candidate)
    {
        var policy = new Policy("care", new PolicyVersion("1", new(2000, 1, 1)).Covering(Eligibility.AnyParentAway.ForMonths(1)));
        Assert.Equal(candidate, Children.CandidatesFor(policy, Day(day)).IsSatisfiedBy(Child(child => child.Declared(AwayParents.One, DateRange.From(Day(away))).NoOtherParents().Parent("p").NoOtherAbsences())));
    }

    [Theory]
    [InlineData(7, true)]
    [InlineData(6, false)]
    public void AGapCountsToItsLastDay(int bridged, bool candidate)
    {
        var policy = new Policy("care", new PolicyVersion("1", new(2000, 1, 1)).Covering(Eligibility.BothParentsAway.BridgingDays(bridged)));
        var child = Child(child => child.Parent("p").Away(DateRange.Between(Day("2026-01-01"), Day("2026-01-31"))).Away(DateRange.From(Day("2026-02-08"))));
        Assert.All(Enumerable.Range(1, 7), n => Assert.True(candidate || n is > 1 and < 7 || !Children.CandidatesFor(policy, new(2026, 2, n)).IsSatisfiedBy(child)));
        Assert.All(Enumerable.Range(1, 7), n => Assert.True(!candidate || Children.CandidatesFor(policy, new(2026, 2, n)).IsSatisfiedBy(child)));
    }

    [Fact]
    public void BeforeTheFirstVersionItIsNobody()
    {
        var policy = new Policy("care", new PolicyVersion("1", new(2025, 9, 1)));
        var child = new RandomSchools(1).School("s").Children[0];
        Assert.False(Children.CandidatesFor(policy, new(2025, 8, 31)).IsSatisfiedBy(child));
        Assert.True(Children.CandidatesFor(policy, new(2025, 9, 1)).IsSatisfiedBy(child));
    }

    [Theory]
    [InlineData("2012-02-29", "2028-02-28", true)]
    [InlineData("2012-02-29", "2028-02-29", false)]
    [InlineData("2012-03-01", "2028-02-29", true)]
    [InlineData("2012-02-28", "2028-02-28", false)]
    [InlineData("2013-02-28", "2029-02-28", false)]
    [InlineData("2013-03-01", "2029-02-28", true)]
    public void UnderSixteenEndsWithTheBirthday(string born, string day, bool young) => Assert.Equal(young, IsYoung(born, day, 16));

    [Theory]
    [InlineData("2012-02-29", "2027-02-27", true)]
    [InlineData("2012-02-29", "2027-02-28", false)]
    public void WhoWasBornOnALeapDayIsOlderOnTheLastOfFebruary(string born, string day, bool young) => Assert.Equal(young, IsYoung(born, day, 15));

    private static bool IsYoung(string born, string day, int years)
    {
        var policy = new Policy("care", new PolicyVersion("1", new(2000, 1, 1)).Covering(Eligibility.EveryChild.Under(years)));
        return Children.CandidatesFor(policy, Day(day)).IsSatisfiedBy(Child(child => child.Born(Day(born))));
    }

    private static Child Child(Action<ChildBuilder> say)
    {
        var school = new SchoolBuilder("s");
        say(school.Child("k").Enrolled(DateRange.From(new(2020, 9, 1))));
        return school.Build().Children[0];
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static IEnumerable<LocalDate> Days(RandomSchools random, Policy policy) =>
        Enumerable.Range(0, 100).Select(_ => random.Day()).Where(day => policy.VersionOn(day) is not null);
}
