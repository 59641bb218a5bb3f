using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Tests.Host;

/// <summary>The commands about people, counts and changes, on the built-in example.</summary>
public sealed class FurtherCommandTests
{
    [Fact]
    public async Task TheAppraisalOfTheTerm() => await Verifier.Verify(HostRun.Answer("appraise --example"));

    [Fact]
    public async Task TheCountsOfADayInChinese() => await Verifier.Verify(HostRun.Answer("stats --example --on 2025-12-01 --lang zh"));

    [Fact]
    public void TheExampleHasTheFiguresOfItsDocument()
    {
        var stats = JsonNode.Parse(HostRun.Answer("stats --example --on 2025-12-01 --format json"))!;
        Assert.Equal((246, 246, 136, 112, 24), ((int)stats["pupils"]!, (int)stats["enrolled"]!, (int)stats["leftBehind"]!, (int)stats["oneAway"]!, (int)stats["bothAway"]!));
        Assert.Equal(55.3m, (decimal)stats["share"]!);
    }

    [Fact]
    public void SmallGroupsAreCountedOutOnlyWhereThatIsAskedFor()
    {
        Assert.Contains("\"<5\"", HostRun.Answer("stats --example --on 2025-12-01 --format json"), StringComparison.Ordinal);
        Assert.DoesNotContain("\"<5\"", HostRun.Answer("stats --example --on 2025-12-01 --format json --exact"), StringComparison.Ordinal);
    }

    [Fact]
    public void TheReadingFindsTheHundredChildrenWithoutAMentor()
    {
        var findings = JsonNode.Parse(HostRun.Answer("pairings --example --from 2025-12-01 --to 2025-12-01 --format json"))!["findings"]!.AsArray();
        Assert.Equal(100, findings.Count(finding => (string?)finding!["kind"] == "child-under"));
        Assert.Contains(findings, finding => (string?)finding!["kind"] == "helper-over" && (string?)finding["who"] == "t07");
    }

    [Fact]
    public void AProposalFillsThePlacesThatAreFreeAndSaysWhoIsLeft()
    {
        var answer = JsonNode.Parse(HostRun.Answer("pairings --example --from 2025-12-01 --to 2025-12-10 --propose --format json"))!;
        Assert.NotEmpty(answer["proposals"]!.AsArray());
        Assert.All(answer["left"]!.AsArray(), child => Assert.False(string.IsNullOrEmpty((string?)child!["reason"])));
    }

    [Fact]
    public async Task TheDifferenceBetweenTheTextAndOurReading() =>
        await Verifier.Verify(HostRun.Answer("diff yuxian-central-primary yuxian-central-primary.reading --format json"), extension: "json");

    [Fact]
    public void APolicyDoesNotDifferFromItself() =>
        Assert.Empty(JsonNode.Parse(HostRun.Answer("diff three-twos-plan three-twos-plan --format json"))!["changes"]!.AsArray());
}
