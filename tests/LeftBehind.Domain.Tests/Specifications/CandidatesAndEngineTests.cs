namespace LeftBehind.Domain.Tests.Specifications;

/// <summary><see cref="Children.CandidatesFor"/> against the engine, which decides exactly.</summary>
public sealed class CandidatesAndEngineTests
{
    [Fact]
    public void NobodyWhomTheEngineMayCountAsLeftBehindIsLeftOut()
    {
        var (random, left) = (new RandomSchools(45), 0);
        for (var draw = 0; draw < 60; draw++)
        {
            var (policy, children) = (random.Policy(), random.School("s" + draw).Children);
            var byVersion = policy.Versions.ToDictionary(version => version.Id, version => children.Select(child => LeftBehind(child, version.Eligibility)).ToList());
            for (var i = 0; i < 60; i++)
            {
                var day = random.Day();
                if (policy.VersionOn(day) is not { } version)
                    continue;
                var candidates = Children.CandidatesFor(policy, day);
                var days = byVersion[version.Id].ConvertAll(coverage => coverage.Possible.Union(coverage.Certain).Contains(Day.Number(day)));
                Assert.DoesNotContain(children.Where((_, at) => days[at]), child => !candidates.IsSatisfiedBy(child));
                left += days.Count(possibly => possibly);
            }
        }
        Assert.True(left > 6000, $"only {left} children were left behind");
    }

    private static Coverage LeftBehind(Child child, Eligibility? eligibility) =>
        new CoverageRule(eligibility, Duty.ForEachChild("d", Role.Mentor, CareAction.HomeVisit).AppliesTo, TowardParents: false).LeftBehind(new ChildDays(child, Knowledge.Everything));
}
