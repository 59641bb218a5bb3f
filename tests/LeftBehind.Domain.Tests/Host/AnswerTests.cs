namespace LeftBehind.Domain.Tests.Host;

/// <summary>The answers of the commands about the example, in narrow ranges.</summary>
public sealed class AnswerTests
{
    private const string Narrow = "--from 2025-10-07 --to 2025-10-10";

    [Fact]
    public async Task TheLedgerAsTable() => await Verifier.Verify(HostRun.Answer("ledger --example " + Narrow));

    [Fact]
    public async Task TheLedgerAsJson() => await Verifier.Verify(HostRun.Answer("ledger --example --format json " + Narrow), "json");

    [Fact]
    public async Task ThePlanAsTable() => await Verifier.Verify(HostRun.Answer("plan --example --lang zh " + Narrow));

    [Fact]
    public async Task ThePlanAsJson() => await Verifier.Verify(HostRun.Answer("plan --example --format json " + Narrow), "json");

    [Fact]
    public async Task TheQuestions() => await Verifier.Verify(HostRun.Answer("questions --example") + HostRun.Answer("questions --example --lang zh"));

    [Fact]
    public async Task TheExplanationOfAChildWhoseMentorLeft() =>
        await Verifier.Verify(HostRun.Answer("explain --example --duty heart-to-heart-talk --subject child:k135") + HostRun.Answer("explain --example --duty heart-to-heart-talk --subject child:k135 --lang zh"));

    [Fact]
    public async Task TheExplanationOfAnAbsenceAsJson() => await Verifier.Verify(HostRun.Answer("explain --example --duty extra-tutoring --subject child:k001 --format json"), "json");

    [Fact]
    public async Task TheClocks() => await Verifier.Verify(HostRun.Answer("clocks --example") + HostRun.Answer("clocks --example --lang zh"));

    [Fact]
    public async Task TheClocksAsJson() => await Verifier.Verify(HostRun.Answer("clocks --example --format json"), "json");

    [Fact]
    public async Task TheImpactOfOurNumbers() => await Verifier.Verify(HostRun.Answer("impact yuxian-central-primary yuxian-central-primary.reading --example --from 2026-03-01 --to 2026-03-31"));

    [Fact]
    public async Task TheImpactInFullAsJson() => await Verifier.Verify(HostRun.Answer("impact yuxian-central-primary@1 three-twos-plan@1 --example --from 2026-03-02 --to 2026-03-08 --format json --weeks"), "json");

    [Fact]
    public async Task TheImpactAsJson() => await Verifier.Verify(HostRun.Answer("impact yuxian-central-primary@1 three-twos-plan@1 --example --from 2026-03-02 --to 2026-03-08 --format json"), "json");

    [Fact]
    public async Task ThePolicies() => await Verifier.Verify(HostRun.Answer("policies") + HostRun.Answer("policies --lang zh"));

    [Fact]
    public async Task TheExamplesPolicyAsAPageInEnglish() => await Verifier.Verify(HostRun.Answer("show yuxian-central-primary.reading"));

    [Fact]
    public async Task TheExamplesPolicyAsAPageInChinese() => await Verifier.Verify(HostRun.Answer("show yuxian-central-primary.reading --lang zh"));

    [Fact]
    public void ShowAsJsonAndFmtGiveTheDocument()
    {
        using var folder = new TempFolder();
        var shown = HostRun.Answer("show yuxian-central-primary.reading --format json");
        Assert.Equal(shown, HostRun.Answer("fmt " + folder.Write("policy.json", Example.Policy)));
        Assert.Equal(Documents.Policy.Read(Example.Policy, "p").Value, Documents.Policy.Read(shown, "p").Value);
    }

    [Fact]
    public void EveryLineHasAtMostAHundredColumns()
    {
        string[] calls = ["", "clocks --example", "questions --example", "policies", "impact yuxian-central-primary primary-rulebook-2024 --example", "ledger --example " + Narrow, "explain --example --duty home-visit --subject family:f05", .. Policies.PolicyPacks.Names.Select(name => "show " + name)];
        foreach (var call in calls.SelectMany(call => new[] { call, call + " --lang zh" }))
        {
            var widest = HostRun.Answer(call).Split('\n').MaxBy(TextWidth.Of)!;
            Assert.True(TextWidth.Of(widest) is > 30 and <= 100, $"{call}: {TextWidth.Of(widest)} columns: {widest}");
        }
    }

    [Fact]
    public void ShowMarksOurReadingsAndDefaultsAndNamesEveryClause()
    {
        var (page, policy) = (HostRun.Answer("show yuxian-central-primary.reading"), Documents.Policy.Read(Example.Policy, "p").Value);
        var text = string.Join(' ', page.Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(5, text.Split("[our reading: the text gives no date]").Length - 1);
        Assert.Contains("[our default]", text, StringComparison.Ordinal);
        Assert.All(policy.Latest.Duties.SelectMany(duty => duty.Citations).Concat(policy.Latest.Provisions.SelectMany(provision => provision.Citations)), clause => Assert.Contains(clause, text, StringComparison.Ordinal));
        Assert.All(policy.Latest.Duties, duty => Assert.Contains($"({duty.Id}, article {duty.Article})", text, StringComparison.Ordinal));
    }
}
