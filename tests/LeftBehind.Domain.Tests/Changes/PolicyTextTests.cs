using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests.Changes;

/// <summary>A policy, a ledger and a change as texts that are reviewed like code.</summary>
public sealed class PolicyTextTests
{
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public async Task APackFactByFact(Language language) => await Verifier.Verify(PolicyText.Of(Documents.Policy.Read(Example.Pack("yuxian-central-primary"), "p").Value, language)).UseTextForParameters($"{language}");

    [Fact]
    public void AChangeOfOneDutyChangesOnlyLinesThatNameIt()
    {
        var policies = new RandomPolicies(19);
        var changes = 0;
        for (var i = 0; i < 60; i++)
        {
            var before = policies.Next();
            foreach (var duty in before.Latest.Duties)
            {
                var after = new Policy(before.Id, [.. before.Versions.SkipLast(1), before.Latest.WithDuty(duty.WithTimes(duty.Times % 300 + 7).WithEvidence("other").WithArticle("99"))]) { Title = before.Title, Source = before.Source };
                var (old, now) = (Lines(before), Lines(after));
                var name = $"version {before.Latest.Id}: duty {duty.Id}: ";
                Assert.Equal(old.Where(line => !line.StartsWith(name, StringComparison.Ordinal)), now.Where(line => !line.StartsWith(name, StringComparison.Ordinal)));
                changes += now.Except(old).Count();
            }
        }
        Assert.True(changes > 100, $"{changes} lines changed");
    }

    [Fact]
    public void DifferentPoliciesHaveDifferentTexts()
    {
        var policies = new RandomPolicies(23);
        for (var i = 0; i < 100; i++)
        {
            var (a, b) = (policies.Next(), policies.Next());
            Assert.NotEqual(PolicyText.Of(a, Language.English), PolicyText.Of(b, Language.English));
            Assert.Equal(PolicyText.Of(a, Language.Chinese), PolicyText.Of(Documents.Policy.Read(Documents.Policy.Write(a), "p").Value, Language.Chinese));
        }
    }

    [Fact]
    public void AFactIsALineThatNamesItsVersionAndPart()
    {
        var policy = new Policy("hill", new PolicyVersion("1", new LocalDate(2025, 9, 1)).Covering(Eligibility.AnyParentAway.Citing("c0"))
            .WithDuty(Weekly(TalkDuty()).WithTimes(2).WithTitle(new("谈心", "talk")).Citing("c1")).WithArchiveField(new ArchiveField("photo"))).Sealed();

        Assert.Equal(
            """
            version 1: Seal sha256:…
            version 1: in force from: 2025-09-01
            version 1: can be made up within: 7 days
            version 1: owed from a share of: 75%
            version 1: or from so many days at the end: 14 days
            version 1: who is left behind: parents away: one or both
            version 1: who is left behind: clauses: c0
            version 1: duty talk: title (zh): 谈心
            version 1: duty talk: title (en): talk
            version 1: duty talk: clauses: c1
            version 1: duty talk: who must act: mentor
            version 1: duty talk: what: heart-to-heart talk
            version 1: duty talk: for whom: each left-behind child
            version 1: duty talk: how often: twice in each week of term
            version 1: file photo: clauses: none

            """.ReplaceLineEndings("\n"),
            PolicyText.Of(policy, Language.English).Replace(policy.Latest.Seal!, "sha256:…", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ALedgerObligationByObligation()
    {
        var ledger = Of(Weekly(TalkDuty())).Child("k2").Did("r1", "9-2").Did("r2", "9-16").Tried("r3", "9-17").Ledger("9-1/9-21", "9-20");
        await Verifier.Verify(LedgerText.Of(ledger, Language.English) + "\n" + LedgerText.Of(ledger, Language.Chinese));
    }

    [Fact]
    public void ALedgerInWordsHasIdsAndNoNames()
    {
        var scene = Of(Weekly(TalkDuty())).Know(school =>
        {
            school.Child("k1").Named("CanaryChild");
            school.Staff("t1").Named("CanaryStaff");
        });
        var text = LedgerText.Of(scene.Ledger("9-1/9-21", "9-20"), Language.Chinese);

        Assert.DoesNotContain("Canary", text, StringComparison.Ordinal);
        Assert.Contains("talk@child:k1@2025-09-01/2025-09-07", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    private static string[] Lines(Policy policy) => PolicyText.Of(policy, Language.English).Split('\n');
}
