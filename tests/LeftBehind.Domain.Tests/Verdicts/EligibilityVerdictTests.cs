using static LeftBehind.Domain.Tests.Verdicts.TalkPolicies;

namespace LeftBehind.Domain.Tests.Verdicts;

/// <summary>Whom a policy counts as left behind: more children are stricter, for the policy and for every duty that hangs on it.</summary>
public sealed class EligibilityVerdictTests
{
    public static TheoryData<Eligibility, Eligibility> Wider => new()
    {
        { Eligibility.BothParentsAway, Eligibility.AnyParentAway },
        { Eligibility.AnyParentAway, Eligibility.EveryChild },
        { Eligibility.AnyParentAway.ForMonths(6), Eligibility.AnyParentAway.ForMonths(3) },
        { Eligibility.AnyParentAway.Under(16), Eligibility.AnyParentAway.Under(18) },
        { Eligibility.AnyParentAway.Under(16), Eligibility.AnyParentAway },
        { Eligibility.AnyParentAway, Eligibility.AnyParentAway.BridgingDays(30) },
        { Eligibility.AnyParentAway, Eligibility.AnyParentAway.IncapableCountsAsAway() },
        { Eligibility.BothParentsAway, Eligibility.BothParentsAway.IncapableCountsAsAway() },
        { Eligibility.AnyParentAway.InNeedOf(Need.Poverty), Eligibility.AnyParentAway.InNeedOf(Need.Poverty, Need.KeyChild) },
        { Eligibility.AnyParentAway, Eligibility.AnyParentAway.OrInNeedOf(Need.LeftBehind) },
    };

    [Theory]
    [MemberData(nameof(Wider))]
    public void MoreChildrenAreStricter(Eligibility before, Eligibility after)
    {
        var verdicts = Under(before, Weekly).VerdictsTo(Under(after, Weekly));
        Assert.Equal(["eligibility", "duties"], verdicts.Select(verdict => verdict.Section));
        Assert.All(verdicts, verdict => Assert.Equal(VerdictKind.Stricter, verdict.Kind));
        Assert.All(Under(after, Weekly).VerdictsTo(Under(before, Weekly)), verdict => Assert.Equal(VerdictKind.Laxer, verdict.Kind));
    }

    [Fact]
    public void WhatIsAskedForEveryPupilDoesNotHangOnWhoIsLeftBehind()
    {
        var everyPupil = Weekly.Only(ChildFilter.EveryPupil);
        var verdicts = Under(Eligibility.AnyParentAway, everyPupil).VerdictsTo(Under(Eligibility.BothParentsAway, everyPupil));
        Assert.Equal([VerdictKind.Laxer, VerdictKind.Equal], verdicts.Select(verdict => verdict.Kind));
    }

    [Fact]
    public void AVersionsGraceIsThatOfItsDuties()
    {
        var shorter = OnTalk(Of(Weekly), Of(Rules.WithGrace(Period.FromDays(1)), Weekly));
        Assert.Equal((VerdictKind.Stricter, "grace stricter"), (shorter.Kind, Assert.Single(shorter.Differences).ToString()));
    }
}
