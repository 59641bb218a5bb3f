using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Tests.Host;

/// <summary>Replays, sealed reports and amendments on the command line.</summary>
public sealed class ReplayCommandTests : IDisposable
{
    private const string Days = "--from 2025-11-03 --to 2025-11-09";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ThisTermUnderThePlanOfAnotherSchool() =>
        await Verifier.Verify(HostRun.Answer($"replay yuxian-central-primary.reading three-twos-plan@1 --example {Days}"));

    [Fact]
    public void AReplayAsJsonHoldsBothLedgers()
    {
        var replay = JsonNode.Parse(HostRun.Answer($"replay yuxian-central-primary.reading three-twos-plan@1 --example {Days} --format json"))!;
        var before = JsonNode.Parse(HostRun.Answer($"ledger --example {Days} --format json"))!["obligations"]!.AsArray();

        Assert.Equal(before.Select(row => (string)row!["key"]!).Order(), replay["obligations"]!.AsArray().Where(item => item!["statusBefore"] is not null).Select(item => (string)item!["key"]!).Order());
        Assert.Equal(before.Count(row => (string?)row!["status"] is "fulfilled" or "fulfilled-late"), replay["duties"]!.AsArray().Sum(row => (int)row!["metBefore"]!));
    }

    [Fact]
    public void AReportIsSealedAndAnAmendmentNamesTheRecordThatIsGone()
    {
        var (signed, lines) = (Sealed(), File(string.Empty).Split('\n'));
        var credited = (string)JsonNode.Parse(_folder.Read("signed.json"))!["ledger"]!["obligations"]!.AsArray().First(row => (string?)row!["status"] == "fulfilled")!["records"]![0]!;
        var now = _folder.Write("now.jsonl", string.Join('\n', lines.Where(line => !line.Contains($"\"{credited}\"", StringComparison.Ordinal))));

        Assert.StartsWith("signed: ", HostRun.Answer($"delta --example --signed {signed}"), StringComparison.Ordinal);
        Assert.Contains("nothing changed", HostRun.Answer($"delta --example --signed {signed}"), StringComparison.Ordinal);
        Assert.Contains("causes are not known", HostRun.Answer($"delta --example --signed {signed} --records {now}"), StringComparison.Ordinal);
        var told = JsonNode.Parse(HostRun.Answer($"delta --example --signed {signed} --records {now} --signed-records {_folder.Write("then.jsonl", string.Join('\n', lines))} --format json"))!["changes"]!.AsArray();
        Assert.NotEmpty(told);
        Assert.All(told, change => Assert.Equal("records", (string)change!["causes"]!.AsArray().Single()!["cause"]!));
        Assert.Contains(told, change => change!["causes"]![0]!["entries"]!.AsArray().Any(entry => (string)entry!["entry"]! == credited && (string)entry["change"]! == "gone"));
    }

    [Fact]
    public void AnEditedReportIsRefused()
    {
        var signed = Sealed();
        _folder.Write("signed.json", _folder.Read("signed.json").Replace("\"fulfilled\"", "\"missed\"", StringComparison.Ordinal));
        var run = HostRun.Line($"delta --example --signed {signed}");

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Out));
        Assert.StartsWith("--signed error ARG005: found ", run.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--as-of 2025-11-10", "--as-of error ARG005: found 2025-11-10; allowed: a date on or after that of the report, 2025-12-10\n")]
    [InlineData("--signed-policy three-twos-plan", "--signed-policy error ARG005: found documents that make a report with the seal sha256:")]
    public void WhatDoesNotBelongToTheReportIsRefused(string options, string told)
    {
        var run = HostRun.Line($"delta --example --signed {Sealed()} {options}");

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Out));
        Assert.StartsWith(told, run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void ALoadIsToldWhereItIsGoneOver() =>
        Assert.Contains("goes over the weekly limit: ", HostRun.Answer("impact yuxian-central-primary@1 yuxian-central-primary.reading@1 --example --from 2025-11-01 --to 2025-12-10 --weekly-limit 75"), StringComparison.Ordinal);

    private static string File(string name) => System.IO.File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "example", name.Length == 0 ? "records.jsonl" : name));

    private string Sealed()
    {
        HostRun.Answer($"seal --example {Days} --out {_folder.PathOf("signed.json")}");
        return _folder.PathOf("signed.json");
    }
}
