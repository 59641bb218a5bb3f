using static LeftBehind.Domain.Tests.SchoolPairings.Pairs;

namespace LeftBehind.Domain.Tests.SchoolPairings;

/// <summary>Proposals for random schools against exhaustive search.</summary>
public sealed class RandomProposalTests
{
    [Fact]
    public void ProposalsForAThousandSmallSchoolsAreTheBestOfAll()
    {
        var (proposed, left) = (0, 0);
        for (var seed = 0; seed < 1000; seed++)
        {
            var random = new RandomPairs(seed);
            var (school, rule) = (random.School(), random.Rule());
            var proposal = RandomFindingTests.Programme(school, rule, 1).ProposePairings(Sept(2, 16));
            var naive = new NaiveProposal(new(school), rule, Sept(2, 16));
            Assert.Equal((seed, string.Join(", ", naive.Pairs)), (seed, string.Join(", ", proposal.Proposals.Select(item => $"{item.ChildId} {item.HelperId}"))));
            Assert.Equal(naive.Missing, (proposal.Left.Sum(child => child.Missing), proposal.Left.Count));
            (proposed, left) = (proposed + proposal.Proposals.Count, left + proposal.Left.Count);
        }
        Assert.True(proposed > 500 && left > 300, $"{proposed} proposed, {left} left");
    }

    [Fact]
    public void NoHelperOfAProposalHasMoreChildrenThanAllowed()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new RandomPairs(seed);
            var (school, rule) = (random.School(), random.Rule());
            var programme = RandomFindingTests.Programme(school, rule, 1);
            var proposal = programme.ProposePairings(Sept(2, 16));
            var naive = new NaiveSchool(school);
            var limit = rule.ChildrenPerHelper?.Max ?? int.MaxValue;
            foreach (var day in Sept(2, 16))
            {
                var made = naive.Pairs(rule.Kind, day).Where(pairing => naive.Enrolled(pairing.ChildId, day)).Select(pairing => (pairing.ChildId, pairing.HelperId))
                    .Concat(proposal.Proposals.Where(item => item.From <= day && day <= item.To).Select(item => (item.ChildId, item.HelperId))).ToList();
                Assert.All(proposal.Proposals.Select(item => item.HelperId).Distinct(), helper => Assert.InRange(made.Where(pair => pair.HelperId == helper).Distinct().Count(), 0, limit));
            }
        }
    }
}
