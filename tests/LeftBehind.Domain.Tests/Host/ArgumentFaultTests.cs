using System.Text.Json;

namespace LeftBehind.Domain.Tests.Host;

/// <summary>The rows ARG001 to ARG010 and LIM004 of the table of bad inputs: exit code 2, one line on stderr, nothing on stdout.</summary>
public sealed class ArgumentFaultTests
{
    private const string Commands = "ledger, plan, questions, explain, clocks, pairings, appraise, stats, worklist, feasible, diff, impact, replay, check, lint, seal, delta, policies, show, validate, fmt";
    private const string Common = "--format, --out, --lang, --errors, --reveal-names";
    private const string Plan = "--policy, --calendar, --roster, --from, --to, --excusals, --incidents, --known-at, --example, " + Common;
    private const string Moment = "a date-time with offset, such as 2025-09-03T16:10:00+08:00";
    private const string Subjects = "KIND:ID, with one of the kinds child, family, class, staff, school";
    private const string Packs = "a file that can be read, or one of the packs national-baseline, primary-rulebook-2024, three-twos-plan, wanfohu-homeroom, yuxian-central-primary, yuxian-central-primary.reading, zhejiang";
    private const string Version = "a pack's name or a file, or one of its versions as P@VERSION";

    [Theory]
    [InlineData("ledgr", "ledgr error ARG001: found \"ledgr\"; allowed: " + Commands + "; did you mean \"ledger\"?")]
    [InlineData("--lang zh tidy", "tidy error ARG001: found \"tidy\"; allowed: " + Commands)]
    [InlineData("plan --example --open", "--open error ARG002: found \"--open\"; allowed: " + Plan)]
    [InlineData("plan --example --formt json", "--formt error ARG002: found \"--formt\"; allowed: " + Plan + "; did you mean \"--format\"?")]
    [InlineData("plan --example more", "more error ARG002: found \"more\"; allowed: " + Plan)]
    [InlineData("--open", "--open error ARG002: found \"--open\"; allowed: " + Common)]
    [InlineData("show yuxian-central-primary wanfohu-homeroom", "wanfohu-homeroom error ARG002: found \"wanfohu-homeroom\"; allowed: " + Common)]
    [InlineData("plan --example --from", "--from error ARG003: found nothing; allowed: a date YYYY-MM-DD")]
    [InlineData("explain --example --duty home-visit", "--subject error ARG003: found nothing; allowed: KIND:ID")]
    [InlineData("show", "P error ARG003: found nothing; allowed: " + Version)]
    [InlineData("impact wanfohu-homeroom --example", "P2 error ARG003: found nothing; allowed: " + Version)]
    [InlineData("validate", "F error ARG003: found nothing; allowed: a file")]
    [InlineData("plan --example --from 2025-09-01 --from 2025-09-02", "--from error ARG004: found \"2025-09-01\" and \"2025-09-02\"; allowed: it once")]
    [InlineData("ledger --example --open --open", "--open error ARG004: found it 2 times; allowed: it once")]
    [InlineData("ledger --example --as-of 31.12.2025", "--as-of error ARG005: found \"31.12.2025\"; allowed: a date YYYY-MM-DD; did you mean \"2025-12-31\"?")]
    [InlineData("ledger --example --as-of 0001-01-01", "--as-of error ARG005: found \"0001-01-01\"; allowed: a year from 1900 to 2100")]
    [InlineData("ledger --example --known-at 2025-09-01", "--known-at error ARG005: found \"2025-09-01\"; allowed: " + Moment)]
    [InlineData("clocks --example --now 2025-10-15T10:30:00", "--now error ARG005: found \"2025-10-15T10:30:00\"; allowed: " + Moment)]
    [InlineData("plan --example --format jsn", "--format error ARG005: found \"jsn\"; allowed: table, json, csv, html, ics; did you mean \"json\"?")]
    [InlineData("clocks --example --format ics", "--format error ARG005: found \"ics\"; allowed: table, json, csv, html")]
    [InlineData("--lang fr", "--lang error ARG005: found \"fr\"; allowed: zh, en")]
    [InlineData("plan --example --errors xml", "--errors error ARG005: found \"xml\"; allowed: text, json")]
    [InlineData("explain --example --duty home-visit --subject childs:k001", "--subject error ARG005: found \"childs:k001\"; allowed: " + Subjects + "; did you mean \"child:k001\"?")]
    [InlineData("explain --example --duty home-visit --subject k001", "--subject error ARG005: found \"k001\"; allowed: " + Subjects)]
    [InlineData("plan --example --from 2025-10-02 --to 2025-10-01", "--to error ARG006: found 2025-10-01, before --from 2025-10-02; allowed: a date on or after --from")]
    [InlineData("plan --example --roster nowhere.json", "--roster error ARG007: found \"nowhere.json\"; allowed: a file that can be read")]
    [InlineData("plan --example --calendar .", "--calendar error ARG007: found \".\"; allowed: a file that can be read")]
    [InlineData("plan --example --policy yuxian-central-primry", "--policy error ARG007: found \"yuxian-central-primry\"; allowed: " + Packs + "; did you mean \"yuxian-central-primary\"?")]
    [InlineData("plan --example --policy yuxian-central-primary@1", "--policy error ARG007: found \"yuxian-central-primary@1\"; allowed: " + Packs + "; did you mean \"yuxian-central-primary\"?")]
    [InlineData("show nobody", "nobody error ARG007: found \"nobody\"; allowed: " + Packs)]
    [InlineData("validate nowhere.json", "nowhere.json error ARG007: found \"nowhere.json\"; allowed: a file that can be read")]
    [InlineData("show yuxian-central-primary@12", "yuxian-central-primary@12 error ARG008: found \"12\"; allowed: 1; did you mean \"1\"?")]
    [InlineData("impact wanfohu-homeroom three-twos-plan@x --example", "three-twos-plan@x error ARG008: found \"x\"; allowed: 1; did you mean \"1\"?")]
    [InlineData("explain --example --duty home-visit --subject family:nobody", "--subject error ARG009: found \"family:nobody\"; allowed: family:ID with an id of the roster")]
    [InlineData("plan --example --out .", "--out error ARG010: found \".\"; allowed: a file that can be made, none of the inputs")]
    [InlineData("plan --example --out nowhere/plan.txt", "--out error ARG010: found \"nowhere/plan.txt\"; allowed: a file that can be made, none of the inputs")]
    [InlineData("plan --example --to 2055-09-02", "--to error LIM004: found 2055-09-02, more than 30 years after 2025-09-01; allowed: a range of at most 30 years; nothing was returned")]
    public void IsRefusedWithOneLine(string words, string line)
    {
        var run = HostRun.Line(words);
        Assert.Equal(line + "\n", run.Err);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Out);
    }

    [Fact]
    public void AnUnknownDutyIsToldWithTheDutiesAndTheNearest()
    {
        var run = HostRun.Line("explain --example --duty home-visits --subject child:k001");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("--duty error ARG009: found \"home-visits\"; allowed: a duty of the policy: support-child, ", run.Err, StringComparison.Ordinal);
        Assert.EndsWith("; did you mean \"home-visit\"?\n", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void AllThatIsMissingIsToldAtOnce() => Assert.Equal(
        ["--policy", "--calendar", "--roster", "--from", "--to", "--as-of"],
        HostRun.Line("ledger").Err.TrimEnd('\n').Split('\n').Select(line => line.Split(" error ARG003: found nothing; ")[0]));

    [Fact]
    public void AnOutputThatIsAnInputIsRefused()
    {
        using var folder = new TempFolder();
        var roster = folder.Write("roster.json", Example.Roster);
        var run = HostRun.Line($"plan --example --roster {roster} --out {roster}");
        Assert.Equal($"--out error ARG010: found \"{roster}\"; allowed: a file that can be made, none of the inputs\n", run.Err);
        Assert.Equal(Example.Roster, folder.Read("roster.json"));
    }

    [Fact]
    public void FaultsAsJsonSayTheSame()
    {
        using var fault = JsonDocument.Parse(HostRun.Line("ledger --example --as-of 31.12.2025 --errors json").Err);
        var root = fault.RootElement;
        Assert.Equal(["severity", "code", "file", "line", "column", "path", "option", "found", "allowed", "suggestion"], root.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("error", "ARG005", "--as-of", "\"31.12.2025\"", "2025-12-31"), (Text(root, "severity"), Text(root, "code"), Text(root, "option"), Text(root, "found"), Text(root, "suggestion")));
        Assert.Equal(JsonValueKind.Null, root.GetProperty("file").ValueKind);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void FaultsAreTheSameInEveryLanguage(string language) =>
        Assert.Equal(HostRun.Line("plan --example --from 1.1.2025").Err, HostRun.Line("plan --example --from 1.1.2025 --lang " + language).Err);

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
