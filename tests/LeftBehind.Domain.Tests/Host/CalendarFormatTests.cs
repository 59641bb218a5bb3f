using Ical.Net.DataTypes;

namespace LeftBehind.Domain.Tests.Host;

/// <summary>The windows of a plan as a calendar that any calendar program reads.</summary>
public sealed class CalendarFormatTests
{
    private const string Plan = "plan --example --from 2025-12-08 --to 2025-12-14 --format ";

    [Fact]
    public void EveryWindowIsAnEventOfWholeDaysUnderItsKey()
    {
        var calendar = Ical.Net.Calendar.Load(HostRun.Answer(Plan + "ics"))!;
        var planned = System.Text.Json.Nodes.JsonNode.Parse(HostRun.Answer(Plan + "json"))!["obligations"]!.AsArray().Where(item => (string?)item!["status"] != "waived").ToArray();
        Assert.Equal(planned.Select(item => (string?)item!["key"]).Order(StringComparer.Ordinal), calendar.Events.Select(item => item.Uid).Order(StringComparer.Ordinal));
        var talk = calendar.Events.Single(item => item.Uid == "heart-to-heart-talk@child:k219@2025-12-08/2025-12-14");
        Assert.Equal((new CalDateTime(2025, 12, 8), new CalDateTime(2025, 12, 15), true), (talk.Start, talk.End, talk.IsAllDay));
        Assert.Equal("Heart-to-heart talk child:k219", talk.Summary);
        Assert.Contains("S0.1.4a", talk.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void TheSameQuestionGivesTheSameText()
    {
        var text = HostRun.Answer(Plan + "ics");
        Assert.Equal(text, HostRun.Answer(Plan + "ics"));
        Assert.All(text.Split("\r\n"), line => Assert.True(System.Text.Encoding.UTF8.GetByteCount(line) <= 75 && !line.Contains('\n', StringComparison.Ordinal), line));
    }

    [Fact]
    public void OnlyObligationsHaveACalendar() =>
        Assert.Contains("--format error ARG005", HostRun.Line("stats --example --on 2025-12-01 --format ics").Err, StringComparison.Ordinal);
}
