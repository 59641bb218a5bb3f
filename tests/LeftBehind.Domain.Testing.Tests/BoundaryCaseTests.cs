namespace LeftBehind.Domain.Testing.Tests;

/// <summary>Made cases against days reckoned by hand.</summary>
public sealed class BoundaryCaseTests
{
    [Fact]
    public void EveryBoundaryOfAWeeklyTalk()
    {
        // Four weeks of term; the second is the sample. Five school days in each, of which four are three quarters and three are half.
        string[] expected =
        [
            "talk: window: done the day before, and what others take first | done-times 2025-09-07 2 | expect 2025-09-08/2025-09-14 missed",
            "talk: window: done on the first day | done 2025-09-08 | expect 2025-09-08/2025-09-14 fulfilled",
            "talk: window: done on the last day | done 2025-09-14 | expect 2025-09-08/2025-09-14 fulfilled",
            "talk: window: done the day after, and what others take first | done-times 2025-09-15 2 | expect 2025-09-08/2025-09-14 fulfilled-late",
            "talk: grace: done on the last day, and what others take first | done-times 2025-09-21 2 | expect 2025-09-08/2025-09-14 fulfilled-late",
            "talk: grace: done the day after, and what others take first | done-times 2025-09-22 2 | expect 2025-09-08/2025-09-14 missed",
            "talk: window: asked the day before | as-of 2025-09-07 | expect 2025-09-08/2025-09-14 upcoming",
            "talk: window: asked on the first day | as-of 2025-09-08 | expect 2025-09-08/2025-09-14 due",
            "talk: window: asked on the last day | as-of 2025-09-14 | expect 2025-09-08/2025-09-14 due",
            "talk: window: asked the day after | as-of 2025-09-15 | expect 2025-09-08/2025-09-14 overdue",
            "talk: grace: asked on the last day | as-of 2025-09-21 | expect 2025-09-08/2025-09-14 overdue",
            "talk: grace: asked the day after | as-of 2025-09-22 | expect 2025-09-08/2025-09-14 missed",
            "talk: coverage: enrolled from 2025-09-09 | enrolled 2025-09-09/.. | expect 2025-09-09/2025-09-14 missed",
            "talk: coverage: enrolled from 2025-09-10 | enrolled 2025-09-10/.. | expect 2025-09-10/2025-09-14 waived",
            "talk: coverage: enrolled from 2025-09-12 | enrolled 2025-09-12/.. | expect 2025-09-12/2025-09-14 waived",
            "talk: coverage: enrolled from 2025-09-13 | enrolled 2025-09-13/.. | expect-nothing 2025-09-08 not-enrolled",
            "talk: coverage: enrolled until 2025-09-07 | enrolled 1990-01-01/2025-09-07 | expect-nothing 2025-09-08 not-enrolled",
            "talk: coverage: enrolled until 2025-09-08 | enrolled 1990-01-01/2025-09-08 | expect 2025-09-08/2025-09-08 waived",
            "talk: coverage: enrolled until 2025-09-10 | enrolled 1990-01-01/2025-09-10 | expect 2025-09-08/2025-09-10 waived",
            "talk: coverage: enrolled until 2025-09-11 | enrolled 1990-01-01/2025-09-11 | expect 2025-09-08/2025-09-11 missed",
            "talk: coverage: an ordinary child | ordinary | expect 2025-09-08/2025-09-14 missed",
            "talk: coverage: excused until 2025-09-10 | excused 2025-09-08/2025-09-10 | expect 2025-09-08/2025-09-14 excused",
            "talk: coverage: excused until 2025-09-09 | excused 2025-09-08/2025-09-09 | expect 2025-09-08/2025-09-14 missed",
            "talk: term autumn: the day before | as-of 2025-08-31 | expect-nothing 2025-08-31 no-block",
            "talk: term autumn: the first day | as-of 2025-09-01 | expect 2025-09-01/2025-09-07 due",
            "talk: term autumn: the last day | as-of 2025-09-28 | expect 2025-09-22/2025-09-28 due",
            "talk: term autumn: the day after | as-of 2025-09-29 | expect-nothing 2025-09-29 no-block",
        ];
        var policy = new Policy("hill", new PolicyVersion("1", new(2020, 9, 1)).WithDuty(Sample.Talk));
        Assert.Equal(expected.Order(StringComparer.Ordinal), BoundaryCases.Of(policy, "talk", Sample.Calendar).Select(item => item.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ASecondAroundEachDeadline()
    {
        string[] expected =
        [
            "answered a second before the deadline | incident emergency serious 2025-09-28T08:00:00Z | answered 1 2025-09-28T08:29:59Z | expect-clock 1 done",
            "answered at the deadline | incident emergency serious 2025-09-28T08:00:00Z | answered 1 2025-09-28T08:30:00Z | expect-clock 1 done",
            "answered a second after the deadline | incident emergency serious 2025-09-28T08:00:00Z | answered 1 2025-09-28T08:30:01Z | expect-clock 1 done-late",
            "not answered at the deadline | incident emergency serious 2025-09-28T08:00:00Z | now 2025-09-28T08:30:00Z | expect-clock 1 running",
            "not answered a second after the deadline | incident emergency serious 2025-09-28T08:00:00Z | now 2025-09-28T08:30:01Z | expect-clock 1 breached",
        ];
        var cases = BoundaryCases.OfEscalation(Sample.All, "emergency", Sample.Calendar).Select(item => item.ToString()).ToArray();
        Assert.Equal(expected.Select(line => "escalation emergency: step 1: " + line), cases.Where(line => line.Contains(": step 1: ", StringComparison.Ordinal)));
        Assert.Contains("escalation emergency: step 2: answered a second after the deadline | incident emergency serious 2025-09-28T08:00:00Z | answered 2 2025-09-28T08:00:01Z | expect-clock 2 done", cases);
    }

    [Fact]
    public void AroundANewVersion()
    {
        var policy = Sample.Of(Sample.Talk.Per(Cycle.Month, Season.Term)).Revise("2", new(2025, 9, 15), version => version.WithDuty(Sample.Talk));
        var cases = BoundaryCases.Of(policy, "talk", Sample.Calendar).Select(item => item.ToString()).Where(line => line.Contains("version 2", StringComparison.Ordinal));
        Assert.Equal(
            [
                "talk: version 2: the day before | as-of 2025-09-14 | expect 2025-09-01/2025-09-14 due",
                "talk: version 2: the first day | as-of 2025-09-15 | expect 2025-09-15/2025-09-21 due",
                "talk: version 2: done the day before | done 2025-09-14 | expect 2025-09-15/2025-09-21 missed",
            ],
            cases);
    }

    [Fact]
    public void AroundAnAge()
    {
        // Whoever is sixteen on Thursday 11 September was covered on three of five school days; on Friday, on four.
        var policy = new Policy("hill", new PolicyVersion("1", new(2020, 9, 1)).Covering(Eligibility.EveryChild.Under(16)).WithDuty(Sample.Talk));
        var cases = BoundaryCases.Of(policy, "talk", Sample.Calendar).Select(item => item.ToString()).ToArray();
        Assert.Contains("talk: coverage: born 2009-09-11 | born 2009-09-11 | expect 2025-09-08/2025-09-10 waived", cases);
        Assert.Contains("talk: coverage: born 2009-09-12 | born 2009-09-12 | expect 2025-09-08/2025-09-11 missed", cases);
    }

    [Fact]
    public void ADutyThatIsNeverDueHasNoBoundaries() => Assert.Empty(BoundaryCases.Of(Sample.Of(Duty.ForEachChild("care", Role.Mentor, CareAction.HeartToHeartTalk)), "care"));

    public static TheoryData<string, Duty> Changes => new()
    {
        { "grace", Sample.Talk.WithGrace(Period.FromDays(8)) },
        { "less grace", Sample.Talk.WithGrace(Period.FromDays(6)) },
        { "share", Sample.Talk.WithMinimumShare(0.81m) },
        { "less share", Sample.Talk.WithMinimumShare(0.6m) },
        { "days at the end", Sample.Talk.WithMinimumDays(5) },
        { "times", Sample.Talk.WithTimes(2) },
        { "cycle", Sample.Talk.Per(Cycle.Week, Season.Term) },
        { "weekday", Sample.Talk.On(Anchor.Weekday(IsoDayOfWeek.Monday)) },
        { "need", Sample.Talk.Only(ChildFilter.LeftBehind.InNeedOf(Need.KeyChild)) },
        { "both parents", Sample.Talk.Only(ChildFilter.LeftBehind.WithParentsAway(AwayParents.Both)) },
        { "not scheduled", Sample.Talk.As(Modality.May) },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void AChangeOfTheDutyFailsACaseThatWasConfirmed(string what, Duty changed)
    {
        Assert.NotEmpty(what);
        var confirmed = string.Join("\n", BoundaryCases.Of(Sample.Of(Sample.Talk), "talk"));
        var cases = PolicyCases.Read(confirmed, Sample.Of(changed));
        Assert.Contains(cases, item => Record.Exception(item.Check) is PolicyCaseException);
    }
}
