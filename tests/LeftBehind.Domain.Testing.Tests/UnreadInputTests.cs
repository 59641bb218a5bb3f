namespace LeftBehind.Domain.Testing.Tests;

/// <summary>A case that says what no rule reads would be green for the wrong reason.</summary>
public sealed class UnreadInputTests
{
    private static readonly Policy Talks = new("hill", new PolicyVersion("1", new(2020, 9, 1)).WithDuty(Sample.Talk));
    private static readonly PolicyCase Talk = PolicyCase.Of(Talks, "talk");

    public static TheoryData<PolicyCase, string> Unread => new()
    {
        { Talk.Did(CareAction.HomeVisit, "2025-09-03"), "\"did home-visit 2025-09-03\": no duty asks for the action home-visit; asked for are heart-to-heart-talk." },
        { Talk.InNeedOf(Need.Poverty, "2025-09-01/.."), "\"needs poverty 2025-09-01/..\": no duty asks for the need poverty; asked for are none." },
        { Talk.WithoutNeeds(), "\"without-needs\": no duty asks for needs." },
        { Talk.Boards("2025-09-01/.."), "no duty asks whether a child boards." },
        { Talk.DayPupil(), "no duty asks whether a child boards." },
        { Talk.OfSex(Sex.Male), "no duty asks for the sex." },
        { Talk.Born("2015-09-01"), "no duty asks for an age or a birthday." },
        { Talk.InClass("c2", 2, "2025-09-01/.."), "no duty asks for a class, a grade or a homeroom teacher." },
        { Talk.OfFamily("f1"), "no duty is owed toward families." },
        { Talk.LeftBehindFrom("2025-09-01"), "no duty asks whether parents are away." },
        { Talk.NotKnown(ChildFact.Sex), "no duty asks for the sex." },
        { Talk.Helper(Role.Volunteer, "t2"), "no duty asks for the role volunteer; asked for are mentor." },
        { Talk.Incident(IncidentKind.Injury, Severity.Minor, "2025-09-03T08:00:00Z"), "no duty asks for the kind of incident injury; asked for are none." },
    };

    [Theory]
    [MemberData(nameof(Unread))]
    public void WhatNoRuleReadsIsRefused(PolicyCase said, string told)
    {
        var refused = Assert.Throws<PolicyCaseException>(() => said.Expect("2025-09-01/2025-09-07", ObligationStatus.Missed));
        Assert.StartsWith("No rule of hill reads ", refused.Message, StringComparison.Ordinal);
        Assert.Contains(told, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AllThatIsUnreadIsToldAtOnce()
    {
        var refused = Assert.Throws<PolicyCaseException>(() => Talk.OfSex(Sex.Male).DayPupil().Expect("2025-09-01/2025-09-07", ObligationStatus.Missed));
        Assert.Equal(3, refused.Message.Split('\n').Length);
    }

    [Fact]
    public void WhatAnotherDutyOfThePolicyReadsMayBeSaid() => PolicyCase.Of(Sample.All, "talk")
        .OfFamily("f1").Did(CareAction.HomeVisit, "2025-09-03").Helper(Role.HomeroomTeacher, "t2")
        .Expect("2025-09-01/2025-09-07", ObligationStatus.Missed);

    [Fact]
    public void AnEscalationHasNothingToBeDone() =>
        Assert.Throws<PolicyCaseException>(() => PolicyCase.OfEscalation(Sample.All, "emergency").Done("2025-09-03").ExpectClock(1, ClockState.Breached));
}
