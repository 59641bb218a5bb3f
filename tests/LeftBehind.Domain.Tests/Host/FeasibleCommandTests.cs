using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Tests.Host;

/// <summary>Whether the built-in example can do what our reading of its policy asks.</summary>
public sealed class FeasibleCommandTests
{
    [Fact]
    public async Task TheHeadteachersSentenceInChinese() => await Verifier.Verify(HostRun.Answer("feasible --example --lang zh"));

    [Fact]
    public async Task WhoHasTooMuchWorkAndWhatWouldHelp() =>
        await Verifier.Verify(HostRun.Answer("feasible --example --from 2025-11-01 --to 2025-12-10 --weekly-limit 75 --minutes heart-to-heart-talk=25"));

    [Fact]
    public async Task TheAnswerWithAWeeklyLimitAsJson() =>
        await Verifier.Verify(HostRun.Answer("feasible --example --from 2025-11-01 --to 2025-12-10 --weekly-limit 75 --minutes heart-to-heart-talk=25 --format json"), extension: "json");

    [Fact]
    public void SeventeenByTwosAreNotAHundredAndThirtySix()
    {
        var answer = HostRun.Answer("feasible --example");
        Assert.StartsWith("not feasible 2025-09-01/2025-12-10\n", answer, StringComparison.Ordinal);
        Assert.Contains("17 × 2 < 136", answer, StringComparison.Ordinal);
        Assert.Contains("  or a limit of 8 children per helper\n  or 51 more helpers\n  or only children with this need: Child to look after first", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void APolicyWithoutThatPromiseIsFeasible() =>
        Assert.StartsWith("feasible 2025-09-01/2025-12-10\n", HostRun.Answer("feasible --example --policy yuxian-central-primary"), StringComparison.Ordinal);

    [Theory]
    [InlineData("--minutes home-visit=90 --minutes phone-parents=5")]
    [InlineData("--minutes home-visit=90 phone-parents=5")]
    public void MinutesOfSeveralActionsAreTheSchoolsAndTheRestIsOurs(string minutes)
    {
        var answer = JsonNode.Parse(HostRun.Answer($"feasible --example --weekly-limit 600 {minutes} --format json"))!["minutes"]!.AsArray();
        Assert.Equal([("home-visit", 90), ("phone-parents", 5)], answer.Where(item => !(bool)item!["ours"]!).Select(item => ((string)item!["action"]!, (int)item["minutes"]!)));
        Assert.Equal(20, (int)answer.Single(item => (string)item!["action"]! == "heart-to-heart-talk")!["minutes"]!);
    }

    [Theory]
    [InlineData("--minutes home-visit", "--minutes error ARG005: found \"home-visit\"; allowed: ACTION=N, the minutes from 0 to 10080\n")]
    [InlineData("--minutes home-visit=1h", "--minutes error ARG005: found \"home-visit=1h\"; allowed: ACTION=N, the minutes from 0 to 10080\n")]
    [InlineData("--weekly-limit 0", "--weekly-limit error ARG005: found \"0\"; allowed: minutes from 1 to 10080\n")]
    [InlineData("--weekly-limit 5 --weekly-limit 6", "--weekly-limit error ARG004: found \"5\" and \"6\"; allowed: it once\n")]
    public void WhatDoesNotFitIsRefused(string options, string told) => Assert.Equal(new HostRun(2, string.Empty, told), HostRun.Line("feasible --example " + options));
}
