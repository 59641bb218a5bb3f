namespace LeftBehind.Domain.Tests.Host;

/// <summary>What is personal in a roster never leaves the host, unless it is asked for by an option that says so.</summary>
public sealed class PersonalDataTests
{
    private const string Canary = "Canary";

    private const string Roster = """
        {"format": 1, "school": {"id": "s", "name": "CanarySchool"},
         "staff": [{"id": "t1", "name": "CanaryTeacher", "leave": [{"from": "2025-09-08", "to": "2025-09-09", "reason": "canary"}]}],
         "children": [{"id": "k1", "name": "CanaryChild", "born": "2016-02-29", "village": "CanaryVillage", "enrolled": [{"from": "2025-09-01"}], "needs": [],
           "parents": [{"id": "p1", "relation": "CanaryRelation", "name": "CanaryParent", "phone": "CanaryPhone", "workplace": "CanaryWorkplace", "absences": [{"from": "2024-01-01", "reason": "canary"}]}],
           "guardians": [{"id": "g1", "relation": "CanaryRelation", "name": "CanaryGuardian", "phone": "CanaryPhone", "address": "CanaryAddress", "from": "2024-01-01"}]}],
         "pairings": [{"id": "pr1", "kind": "mentor", "child": "k1", "helper": "t1", "from": "2025-09-01"}]}
        """;

    [Theory]
    [InlineData("ledger --from 2025-09-01 --to 2025-09-30 --as-of 2025-09-30")]
    [InlineData("ledger --from 2025-09-01 --to 2025-09-30 --as-of 2025-09-30 --format json")]
    [InlineData("plan --from 2025-09-01 --to 2025-09-30")]
    [InlineData("questions --from 2025-09-01 --to 2025-09-30")]
    [InlineData("explain --from 2025-09-01 --to 2025-09-30 --as-of 2025-09-30 --duty heart-to-heart-talk --subject child:k1 --on 2025-09-09")]
    [InlineData("clocks")]
    [InlineData("clocks --watch --now 2025-12-31T10:00:00+08:00")]
    [InlineData("worklist")]
    [InlineData("worklist --format json")]
    [InlineData("appraise --from 2025-09-01 --to 2025-09-30 --as-of 2025-12-30")]
    [InlineData("plan --from 2025-09-01 --to 2025-09-30 --format csv --reveal-names")]
    [InlineData("pairings --from 2025-09-01 --to 2025-09-30 --format csv --reveal-names")]
    [InlineData("ledger --from 2025-09-01 --to 2025-09-30 --as-of 2025-09-30 --format html --reveal-names")]
    public void NoAnswerHoldsIt(string command)
    {
        using var folder = new TempFolder();
        var run = HostRun.Line($"{command} --example --roster {folder.Write("roster.json", Roster)}");
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain(Canary, run.Out + run.Err, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void NoFaultHoldsIt()
    {
        using var folder = new TempFolder();
        var run = HostRun.Line($"validate {folder.Write("roster.json", Roster.Replace("\"Canary", "\"Canary\\u0000", StringComparison.Ordinal))}");
        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain(Canary, run.Out + run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void NamesAreShownWhereTheyAreAskedFor()
    {
        using var folder = new TempFolder();
        var answer = HostRun.Answer($"plan --example --from 2025-09-01 --to 2025-09-01 --reveal-names --roster {folder.Write("roster.json", Roster)}");
        Assert.Contains("CanaryChild", answer, StringComparison.Ordinal);
        Assert.Contains("CanaryTeacher", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("CanaryPhone", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void ARosterIsWrittenOnlyWithItsNamesAskedFor()
    {
        using var folder = new TempFolder();
        var roster = folder.Write("roster.json", Roster);
        Assert.Equal((2, string.Empty), (HostRun.Line("fmt " + roster).ExitCode, HostRun.Line("fmt " + roster).Out));
        Assert.Contains("CanaryPhone", HostRun.Answer($"fmt {roster} --reveal-names"), StringComparison.Ordinal);
    }
}
