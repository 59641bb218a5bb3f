using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Tests.Host;

/// <summary>The command that says what can hardly be meant so.</summary>
public sealed class LintCommandTests
{
    [Fact]
    public async Task ThePlanOfTwosInChinese() => await Verifier.Verify(HostRun.Answer("lint three-twos-plan --lang zh"));

    [Fact]
    public async Task ThePlanOfTwosAsJson() => await Verifier.Verify(HostRun.Answer("lint three-twos-plan --format json"), "json");

    [Fact]
    public void FindingsFailOnlyWhereThatIsAskedFor()
    {
        Assert.Equal(0, HostRun.Line("lint three-twos-plan").ExitCode);
        Assert.Equal((1, string.Empty), (HostRun.Line("lint three-twos-plan --strict").ExitCode, HostRun.Line("lint three-twos-plan --strict").Err));
        Assert.Equal(0, HostRun.Line("lint zhejiang@1 --strict").ExitCode);
    }

    [Fact]
    public void TheRowsSayWhatTheJsonSays()
    {
        var finding = JsonNode.Parse(HostRun.Answer("lint three-twos-plan --format json"))!["findings"]![0]!;
        var row = HostRun.Answer("lint three-twos-plan --format csv --lang en").Split("\r\n")[1];
        Assert.StartsWith($"\"LINT007\",\"two-visits-in-two-months\",\"duties\",\"{finding["text"]!["en"]}\",\"S4.2.306o S4.2.306g\",\"", row, StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(finding["mend"], JsonNode.Parse(row.Split("\",\"", 6)[5][..^1].Replace("\"\"", "\"", StringComparison.Ordinal))));
    }
}
