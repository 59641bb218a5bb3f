using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Tests.Host;

/// <summary>Seals, extensions and differences on the command line.</summary>
public sealed class SealCommandTests : IDisposable
{
    private const string Base = """{"format": 1, "policy": "county", "title": {}, "versions": [{"version": "1", "effectiveFrom": "2025-01-01", "duties": [{"id": "talk", "cites": ["c1"], "bearer": "mentor", "actions": ["heart-to-heart-talk"], "subject": "child"}]}]}""";
    private const string Extending = """{"format": 1, "policy": "hill", "title": {}, "versions": [{"version": "h1", "effectiveFrom": "2025-09-01", "extends": "county@1", "drops": [{"duty": "talk", "cites": ["h1"]}]}]}""";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AFileIsSealedAndAnEditOfItRefused()
    {
        var file = _folder.Write("county.json", Base);
        HostRun.Answer($"fmt {file} --seal 1 --out {_folder.PathOf("sealed.json")}");

        Assert.Contains("\"seal\": \"sha256:", _folder.Read("sealed.json"), StringComparison.Ordinal);
        HostRun.Answer("validate " + _folder.PathOf("sealed.json"));
        _folder.Write("sealed.json", _folder.Read("sealed.json").Replace("c1", "c2", StringComparison.Ordinal));
        var run = HostRun.Line("validate " + _folder.PathOf("sealed.json"));
        Assert.Equal((2, string.Empty), (run.ExitCode, run.Out));
        Assert.Contains("error POL016 $.versions[0].seal", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyAPolicyIsSealed() =>
        Assert.Contains("--seal error ARG005", HostRun.Line($"fmt {_folder.Write("calendar.json", Wrap.Term(string.Empty))} --seal 1").Err, StringComparison.Ordinal);

    [Fact]
    public void AVersionThatIsNotThereCannotBeSealed() =>
        Assert.Contains("--seal error ARG008: found \"2\"; allowed: 1", HostRun.Line($"fmt {_folder.Write("county.json", Base)} --seal 2").Err, StringComparison.Ordinal);

    [Fact]
    public void APolicyIsFoundBesideTheOneThatExtendsIt()
    {
        _folder.Write("county.json", Base);
        var file = _folder.Write("hill.json", Extending);

        HostRun.Answer("validate " + file);
        Assert.Contains("It extends county@1", HostRun.Answer("show " + file), StringComparison.Ordinal);
        Assert.Contains("\"extends\": \"county@1\"", HostRun.Answer("fmt " + file), StringComparison.Ordinal);
        var changes = JsonNode.Parse(HostRun.Answer($"diff {_folder.PathOf("county.json")}@1 {file}@h1 --format json"))!["changes"]!.AsArray();
        Assert.Contains(changes, change => (string?)change!["duty"] == "talk" && (string?)change["change"] == "removed");
    }

    [Fact]
    public void APackCanBeExtendedAndWhatIsMissingIsTold()
    {
        HostRun.Answer("validate " + _folder.Write("mine.json", Extending.Replace("county@1", "yuxian-central-primary@1", StringComparison.Ordinal).Replace("\"duty\": \"talk\"", "\"duty\": \"child-calls-parents\"", StringComparison.Ordinal)));
        Assert.Contains("POL018 $.versions[0].extends: found \"county\", which was not found", HostRun.Line("show " + _folder.Write("hill.json", Extending)).Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DifferencesAsMarkdown() =>
        await Verifier.Verify(HostRun.Answer("diff yuxian-central-primary yuxian-central-primary.reading --format markdown --lang zh"), extension: "md");
}
