using System.Text.Json;

namespace LeftBehind.Domain.Tests.Host;

/// <summary>What is known of the example otherwise, counted by hand or by its author's own script.</summary>
public sealed class ExampleFactsTests
{
    private static readonly string[] Statuses = ["fulfilled", "fulfilled-late", "due", "overdue", "missed", "undetermined", "excused", "waived"];

    private static readonly Lazy<JsonDocument> Autumn = new(() => JsonDocument.Parse(HostRun.Answer("ledger --example --to 2025-12-14 --format json")));

    [Theory]
    [InlineData("child-calls-parents", "2097/427/24/125/105/1336/60/20/0")]
    [InlineData("heart-to-heart-talk", "2097/434/22/124/107/1330/60/20/0")]
    [InlineData("phone-parents", "561/102/2/126/0/312/16/1/2")]
    [InlineData("home-visit", "133/22/0/106/0/0/4/0/1")]
    [InlineData("visit-guardian", "529/65/0/119/0/326/16/1/2")]
    [InlineData("extra-tutoring", "185/36/0/4/3/36/105/1/0")]
    [InlineData("arrange-peer-helper", "7/3/1/1/0/2/0/0/0")]
    public void TheLedgerCountsAsTheAuthorOfTheExampleDoes(string duty, string counts)
    {
        var statuses = Obligations(Autumn.Value).Where(item => Text(item, "duty") == duty).Select(item => Text(item, "status")).ToArray();
        Assert.Equal(counts, string.Join('/', Statuses.Select(status => statuses.Count(other => other == status)).Prepend(statuses.Length)));
    }

    [Theory]
    [InlineData("k135")]
    [InlineData("k160")]
    public void NobodyIsResponsibleForTheChildrenOfTheMentorWhoLeft(string child)
    {
        Assert.Equal("t16", Responsible(child, "2025-11-12"));
        Assert.Null(Responsible(child, "2025-12-10"));
    }

    [Fact]
    public void WhoIsOnLeaveIsNotResponsibleUntilItIsOver()
    {
        Assert.Null(Responsible("k088", "2025-12-10"));
        Assert.Equal("t05", Responsible("k088", "2025-12-15"));
    }

    [Fact]
    public void OneMentorHasThreeChildren() => Assert.Equal(
        3,
        Obligations(Autumn.Value).Where(item => Text(item, "responsible") == "t07" && Text(item, "subject")!.StartsWith("child:", StringComparison.Ordinal)).Select(item => Text(item, "subject")).Distinct().Count());

    [Fact]
    public void AHundredLeftBehindChildrenNeverHadAMentor()
    {
        var school = Documents.Roster.Read(Example.Roster, "roster").Value;
        var owed = Obligations(Autumn.Value).Where(item => Text(item, "duty") == "heart-to-heart-talk" && Text(item, "from") == "2025-12-08" && Text(item, "status") != "undetermined").Select(item => Text(item, "subject")!["child:".Length..]).ToHashSet();
        Assert.Equal(136, owed.Count);
        Assert.Equal(100, owed.Count(child => school.Pairings.All(pairing => pairing.ChildId != child || pairing.Kind != Role.Mentor)));
    }

    [Fact]
    public void TheClocksOfTheIncidentOfTheDay()
    {
        using var answer = JsonDocument.Parse(HostRun.Answer("clocks --example --format json"));
        var clocks = answer.RootElement.GetProperty("clocks").EnumerateArray().Where(clock => Text(clock, "incident") == "i3").ToArray();
        Assert.Equal(
            ["substitute-guardian breached 2025-12-10T02:10:00Z - - 1", "parents running 2025-12-10T02:40:00Z PT25M - 0", "authority running 2025-12-10T02:40:00Z PT25M - 0", "handle-emergency done - - PT4M 0"],
            clocks.Select(clock => $"{Text(clock, "notify") ?? Text(clock, "do")} {Text(clock, "state")} {Text(clock, "deadline") ?? "-"} {Text(clock, "left") ?? "-"} {Text(clock, "delay") ?? "-"} {clock.GetProperty("attempts").GetInt32()}"));
    }

    private static string? Responsible(string child, string day)
    {
        using var answer = JsonDocument.Parse(HostRun.Answer($"explain --example --duty heart-to-heart-talk --subject child:{child} --as-of {day} --on {day} --to {day} --format json"));
        return Text(Assert.Single(Obligations(answer)), "responsible");
    }

    private static IEnumerable<JsonElement> Obligations(JsonDocument answer) => answer.RootElement.GetProperty("obligations").EnumerateArray();

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
