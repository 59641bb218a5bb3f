using System.IO;

namespace LeftBehind.Domain.Tests.Host;

/// <summary>Documents that are refused, and what is only warned of.</summary>
public sealed class DocumentRefusalTests
{
    [Fact]
    public void AllDocumentsAreReadInTheirOrderBeforeTheCommandRefuses()
    {
        using var folder = new TempFolder();
        var (records, roster, calendar, incidents) = (folder.Write("a.jsonl", "{}"), folder.Write("b.json", "{\"format\": 1}"), folder.Write("c.json", "{\"format\": 2}"), folder.Write("d.jsonl", "x"));
        var run = HostRun.Line($"ledger --example --incidents {incidents} --records {records} --roster {roster} --calendar {calendar}");
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Out);
        var files = run.Err.TrimEnd('\n').Split('\n').Select(line => Path.GetFileName(line.Split(':')[0])).ToArray();
        Assert.Equal(["c.json", "b.json", "a.jsonl", "d.jsonl"], files.Distinct());
        Assert.Equal(files.OrderBy(file => Array.IndexOf(["c.json", "b.json", "a.jsonl", "d.jsonl"], file)), files);
    }

    [Fact]
    public void NoDocumentIsReadIfAnOptionIsWrong()
    {
        using var folder = new TempFolder();
        var run = HostRun.Line($"plan --example --roster {folder.Write("roster.json", "not JSON")} --from soon");
        Assert.Equal("--from error ARG005: found \"soon\"; allowed: a date YYYY-MM-DD\n", run.Err);
    }

    [Fact]
    public void NothingIsWrittenOnRefusal()
    {
        using var folder = new TempFolder();
        var (roster, output) = (folder.Write("roster.json", "{}"), folder.PathOf("answer.txt"));
        Assert.Equal(2, HostRun.Line($"plan --example --roster {roster} --out {output}").ExitCode);
        Assert.Equal(2, HostRun.Line($"plan --example --from 2026-01-01 --to 2025-01-01 --out {output}").ExitCode);
        Assert.Equal(2, HostRun.Line($"explain --example --duty none --subject child:k001 --out {output}").ExitCode);
        Assert.False(File.Exists(output));
    }

    [Fact]
    public void AnAnswerGoesToTheFileAndNotToStdout()
    {
        using var folder = new TempFolder();
        Assert.Empty(HostRun.Answer("policies --out " + folder.PathOf("answer.txt")));
        Assert.Equal(HostRun.Answer("policies"), folder.Read("answer.txt"));
    }

    [Fact]
    public void ARangeBeyondTheCalendarIsWarnedOfAndAnswered()
    {
        var run = HostRun.Line("questions --example --from 2025-08-25 --to 2026-09-05");
        Assert.Equal("calendar.json:1:1 warning CAL007 $: found days without a calendar, 2025-08-25/2025-08-31, 2026-09-01/2026-09-05; allowed: the span 2025-09-01/2026-08-31\n", run.Err);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("k018", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void TooManyObligationsAreRefusedBeforeAnyIsMade()
    {
        using var folder = new TempFolder();
        var duties = string.Join(",", Enumerable.Range(0, 500).Select(i => $"{{\"id\":\"d{i}\",\"bearer\":\"mentor\",\"actions\":[\"home-visit\"],\"subject\":\"child\",\"cites\":[],\"recurrence\":{{\"per\":\"day\",\"during\":\"always\"}}}}"));
        var policy = folder.Write("policy.json", $"{{\"format\":1,\"policy\":\"p\",\"title\":{{\"en\":\"P\"}},\"versions\":[{{\"version\":\"1\",\"effectiveFrom\":\"2025-01-01\",\"duties\":[{duties}]}}]}}");
        var run = HostRun.Line($"plan --example --policy {policy} --to 2026-08-31");
        Assert.Equal("--to error LIM004: found up to 45077500 obligations; allowed: at most 5000000 obligations an answer; nothing was returned\n", run.Err);
        Assert.Equal((2, string.Empty), (run.ExitCode, run.Out));
    }

    [Fact]
    public void AClockThatCountsFromAnUnknownInstantIsRefusedAtItsLine()
    {
        using var folder = new TempFolder();
        var policy = folder.Write("policy.json", Example.Policy.Replace("\"of\": \"aware\"", "\"of\": \"occurred\"", StringComparison.Ordinal));
        var incidents = folder.Write("incidents.jsonl", Example.Incidents.Replace("\"occurredAt\": \"2025-11-12T14:02:00+08:00\", ", string.Empty, StringComparison.Ordinal));
        var run = HostRun.Line($"clocks --example --policy {policy} --incidents {incidents}");
        Assert.StartsWith($"{incidents}:2:1 error INC001 $: found no \"occurredAt\"; ", run.Err, StringComparison.Ordinal);
        Assert.Equal((2, string.Empty), (run.ExitCode, run.Out));
    }

    [Fact]
    public void AnswersThatStopNoClockAreWarnedOf()
    {
        using var folder = new TempFolder();
        var run = HostRun.Line($"clocks --example --records {folder.Write("records.jsonl", Example.Records.Replace("\"incident\": \"i2\"", "\"incident\": \"i7\"", StringComparison.Ordinal))}");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(" warning INC004 $.incident: ", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void ARoleThatWasNotHeldIsWarnedOfBesideTheRoster()
    {
        using var folder = new TempFolder();
        var (roster, records) = (folder.Write("roster.json", Example.Roster), folder.Write("records.jsonl", "{\"id\": \"r1\", \"action\": \"home-visit\", \"on\": \"2025-10-10\", \"by\": \"t01\", \"role\": \"mentor\", \"children\": [\"k135\"]}"));
        Assert.Empty(HostRun.Line("validate " + records).Err);
        Assert.Contains(":1:79 warning REC004 $.role: ", HostRun.Line($"validate {records} {roster}").Err, StringComparison.Ordinal);
    }

    [Fact]
    public void ValidateTellsTheKindsAndTheFaultsOfEachFile()
    {
        using var folder = new TempFolder();
        var (good, bad, other) = (folder.Write("excusals.jsonl", Example.Excusals), folder.Write("bad.json", "{\"format\": 1, \"calendar\": \"c\"}"), folder.Write("other.json", "[1]"));
        Assert.Contains("excusals", HostRun.Answer("validate " + good), StringComparison.Ordinal);
        var run = HostRun.Line($"validate {good} {bad} {other}");
        Assert.Equal((2, string.Empty), (run.ExitCode, run.Out));
        Assert.Contains($"{bad}:1:1 error DOC009 $: ", run.Err, StringComparison.Ordinal);
        Assert.Contains($"{other}:1:1 error ", run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain(good, run.Err, StringComparison.Ordinal);
    }
}
