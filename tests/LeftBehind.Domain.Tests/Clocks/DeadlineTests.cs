using static LeftBehind.Domain.Tests.Days;

namespace LeftBehind.Domain.Tests.Clocks;

/// <summary>Every kind of deadline, and the smallest step around it.</summary>
public sealed class DeadlineTests
{
    private static readonly Duration Tick = Duration.Epsilon;

    public static TheoryData<string, string> Deadlines => new()
    {
        { "PT30M", "9-3 10:30" },
        { "PT24H", "9-4 10:00" },
        { "PT720H", "10-3 10:00" },
        { "P1D", "9-5 00:00" },
        { "P7D", "9-11 00:00" },
    };

    private static Deadline Of(string text) => text.StartsWith("PT", StringComparison.Ordinal)
        ? Deadline.Within(text == "PT30M" ? Duration.FromMinutes(30) : Duration.FromHours(text == "PT24H" ? 24 : 720))
        : Deadline.WithinDays(text == "P1D" ? 1 : 7);

    [Theory]
    [MemberData(nameof(Deadlines))]
    public void ItRunsThroughTheDeadlineAndIsBreachedJustAfter(string within, string deadline)
    {
        var (scene, at) = (Alarm.Of(Of(within)), At(deadline));
        Assert.Equal((ClockState.Running, Tick), (scene.State(at - Tick), scene.Clock(at - Tick).Left));
        Assert.Equal((ClockState.Running, Duration.Zero), (scene.State(at), scene.Clock(at).Left));
        Assert.Equal((ClockState.Breached, null), (scene.State(at + Tick), scene.Clock(at + Tick).Left));
        Assert.Equal(at + Tick, scene.Next(at - Tick));
        Assert.Equal(at + Tick, scene.Next(at));
        Assert.Null(scene.Next(at + Tick));
    }

    [Theory]
    [MemberData(nameof(Deadlines))]
    public void AnAnswerAtTheDeadlineIsInTimeAndOneJustAfterIsLate(string within, string deadline)
    {
        var (alarm, at) = (Of(within), At(deadline));
        var inTime = Alarm.Of(alarm).Told("r", at);
        Assert.Equal((ClockState.Running, ClockState.Done), (inTime.State(at - Tick), inTime.State(at)));
        Assert.Equal(at, inTime.Next(at - Tick));
        Assert.Null(inTime.Next(at));
        var late = Alarm.Of(alarm).Told("r", at + (2 * Tick));
        Assert.Equal((ClockState.Running, ClockState.Breached, ClockState.DoneLate), (late.State(at), late.State(at + Tick), late.State(at + (2 * Tick))));
        Assert.Equal((at + Tick, at + (2 * Tick)), (late.Next(at), late.Next(at + Tick)));
    }

    [Theory]
    [MemberData(nameof(Deadlines))]
    public void AStandDownAtTheDeadlineDischargesAndOneJustAfterDoesNot(string within, string deadline)
    {
        var (alarm, at) = (Of(within), At(deadline));
        var inTime = Alarm.Of(alarm, incident => incident.WithStandDownAt(at));
        Assert.Equal((ClockState.Running, ClockState.Discharged), (inTime.State(at - Tick), inTime.State(at)));
        Assert.Equal((at, null), (inTime.Next(at - Tick), inTime.Next(at)));
        var late = Alarm.Of(alarm, incident => incident.WithStandDownAt(at + Tick));
        Assert.Equal((ClockState.Running, ClockState.Breached), (late.State(at), late.State(at + Tick)));
        Assert.Null(late.Next(at + Tick));
    }

    [Fact]
    public void AnAnswerAtTheInstantOfTheStandDownWins()
    {
        var at = Alarm.Aware + Duration.FromMinutes(10);
        Scene Told(Instant answer) => Alarm.Of(Deadline.Within(Duration.FromMinutes(30)), incident => incident.WithStandDownAt(at)).Told("r", answer);
        Assert.Equal(ClockState.Done, Told(at).State(at));
        Assert.Equal(ClockState.Discharged, Told(at + Tick).State(at + Tick));
        Assert.Equal(Duration.FromMinutes(10) + Tick, Told(at + Tick).Clock(at + Tick).Delay);
    }

    [Theory]
    [InlineData("immediately")]
    [InlineData("promptly")]
    public void WithoutADateItRunsUntilItIsAnsweredOrStoodDown(string within)
    {
        var (deadline, later) = (within == "promptly" ? Deadline.Promptly : Deadline.Immediately, At("12-31 23:59"));
        var scene = Alarm.Of(deadline);
        foreach (var now in new[] { Alarm.Aware - Tick, Alarm.Aware, Alarm.Aware + Tick, later })
        {
            Assert.Equal((ClockState.Running, within == "promptly" ? null : Duration.Zero), (scene.State(now), scene.Clock(now).Left));
            Assert.Null(scene.Next(now));
        }
        scene.Told("r", later);
        Assert.Equal((ClockState.Running, ClockState.Done, later), (scene.State(later - Tick), scene.State(later), scene.Next(Alarm.Aware)));
        Assert.Equal(ClockState.Discharged, Alarm.Of(deadline, incident => incident.WithStandDownAt(later)).State(later));
    }

    [Fact]
    public void TheEndOfTheDayIsThatOfTheSchoolsZoneAlsoWhereTheClocksAreChanged()
    {
        var berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
        var calendar = new SchoolCalendar("b", berlin, new Term("autumn", "2025", Day("9-1"), Day("12-20")));
        var aware = new LocalDateTime(2025, 10, 25, 10, 0).InZoneStrictly(berlin).ToInstant();
        var (policy, log) = (Alarm.Of(Deadline.WithinDays(1)).Policy, CareLog.Empty.WithIncidents([new Incident("i1", IncidentKind.Emergency, Severity.Serious, aware)]));
        var deadline = policy.Clocks(calendar, log, aware).Single().DeadlineAt;
        Assert.Equal(new LocalDateTime(2025, 10, 27, 0, 0).InZoneStrictly(berlin).ToInstant(), deadline);
        Assert.Equal(Duration.FromHours(39), deadline - aware);
    }

    [Fact]
    public void AttemptsAndLaterAnswersChangeNoState()
    {
        var at = Alarm.Aware + Duration.FromMinutes(5);
        var scene = Alarm.Of(Deadline.Within(Duration.FromMinutes(30))).Told("r1", at, CareResult.Attempted).Told("r2", at + Duration.FromMinutes(5)).Told("r3", at + Duration.FromMinutes(50));
        Assert.Equal(at + Duration.FromMinutes(5), scene.Next(Alarm.Aware));
        Assert.Null(scene.Next(at + Duration.FromMinutes(5)));
    }
}
