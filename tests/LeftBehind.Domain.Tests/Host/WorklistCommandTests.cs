using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Tests.Host;

/// <summary>The worklist of the built-in example.</summary>
public sealed class WorklistCommandTests
{
    [Fact]
    public async Task TheListOfOneTeacher() => await Verifier.Verify(HostRun.Answer("worklist --example --person t01") + HostRun.Answer("worklist --example --person t01 --lang zh"));

    [Fact]
    public async Task TheListOfWhoReportedTheIncidentAsJson() => await Verifier.Verify(HostRun.Answer("worklist --example --person t11 --format json"), "json");

    [Fact]
    public void TheSchoolsListBeginsWithTheIncidentAndThenWithThoseNobodyEverHad()
    {
        var items = JsonNode.Parse(HostRun.Answer("worklist --example --format json"))!["items"]!.AsArray();
        Assert.Equal(["clock-breached", "clock-running", "clock-running", "no-contact"], items.Take(4).Select(item => (string?)item!["reasons"]![0]));
        Assert.Equal(11, items.Count(item => (string?)item!["reasons"]![0] == "fact-missing"));
    }

    [Fact]
    public void ItsOpenObligationsAreThoseOfTheLedger()
    {
        var total = JsonNode.Parse(HostRun.Answer("worklist --example --format json"))!["total"]!;
        var statuses = JsonNode.Parse(HostRun.Answer("ledger --example --format json"))!["obligations"]!.AsArray().Select(item => (string?)item!["status"]).ToArray();
        Assert.Equal((statuses.Count(status => status is "due" or "overdue"), statuses.Count(status => status == "overdue")), ((int)total["open"]!, (int)total["overdue"]!));
    }

    [Fact]
    public void BeforeTheFirstTermThereIsNothingToDo() =>
        Assert.Empty(JsonNode.Parse(HostRun.Answer("worklist --example --as-of 2025-08-01 --now 2025-08-01T10:00:00+08:00 --format json"))!["subjects"]!.AsArray());

    [Fact]
    public void EveryLineHasAtMostAHundredColumns()
    {
        foreach (var call in new[] { "worklist --example", "worklist --example --lang zh" })
            Assert.InRange(HostRun.Answer(call).Split('\n').Max(TextWidth.Of), 60, 100);
    }
}
