namespace LeftBehind.Domain.Testing.Tests;

/// <summary>Cases in a few lines, and what is told when one is not so.</summary>
public sealed class PolicyCaseTests
{
    private const string FirstWeek = "2025-09-01/2025-09-07";

    [Fact]
    public void SixLinesSayACase() =>
        PolicyCase.Of(Sample.All, "talk").On(Sample.Calendar)
            .Child("k1").LeftBehindFrom("2025-09-01").Mentor("t1")
            .Done("2025-09-03")
            .Expect(FirstWeek, ObligationStatus.Fulfilled)
            .Expect("2025-09-08/2025-09-14", ObligationStatus.Missed);

    [Fact]
    public async Task ACaseThatIsNotSoTellsWhatWasFoundAndWhy() => await Verifier.Verify(
        Assert.Throws<PolicyCaseException>(() => PolicyCase.Of(Sample.All, "talk").Named("on Monday of the next week").Done("2025-09-08").Expect(FirstWeek, ObligationStatus.FulfilledLate)).Message);

    [Fact]
    public async Task AWindowThatIsNotThereTellsTheNearest() => await Verifier.Verify(
        Assert.Throws<PolicyCaseException>(() => PolicyCase.Of(Sample.All, "talk").On(Sample.Calendar).Expect("2025-09-01/2025-09-30", ObligationStatus.Missed)).Message);

    [Fact]
    public async Task AClockThatStandsOtherwiseTellsItsTimes() => await Verifier.Verify(
        Assert.Throws<PolicyCaseException>(() => PolicyCase.OfEscalation(Sample.All, "emergency").Incident(IncidentKind.Emergency, Severity.Serious, "2025-09-03T08:00:00Z").ExpectClock(1, ClockState.Done)).Message);

    [Fact]
    public void TheDayOfTheQuestionIsTheOneLastNamed() => PolicyCase.Of(Sample.All, "talk")
        .AsOf("2025-08-31").Expect(FirstWeek, ObligationStatus.Upcoming)
        .AsOf("2025-09-07").Expect(FirstWeek, ObligationStatus.Due)
        .AsOf("2025-09-14").Expect(FirstWeek, ObligationStatus.Overdue)
        .AsOf("2025-09-15").Expect(FirstWeek, ObligationStatus.Missed)
        .Check();

    [Fact]
    public void NothingIsOwedForAReason() => PolicyCase.Of(Sample.All, "talk")
        .Child("k1").LeftBehindFrom("2025-09-08")
        .ExpectNothing("2025-09-03", NothingOwed.NotLeftBehind)
        .Expect("2025-09-08/2025-09-14", ObligationStatus.Missed)
        .Check();

    [Fact]
    public void AnotherReasonIsToldToo()
    {
        var refused = Assert.Throws<PolicyCaseException>(() => PolicyCase.Of(Sample.All, "talk").Enrolled("2025-09-08/..").ExpectNothing("2025-09-03", NothingOwed.NoBlock));
        Assert.Contains("expected 2025-09-03: nothing (no-block)\nfound    nothing (not-enrolled)", refused.Message, StringComparison.Ordinal);
    }

    public static TheoryData<Duty, string> DutiesForSome => new()
    {
        { Sample.Talk.Only(ChildFilter.LeftBehind.InNeedOf(Need.KeyChild)), "a need" },
        { Sample.Talk.Only(ChildFilter.LeftBehind.Boarding().OfSex(Sex.Male)), "boarding boys" },
        { Sample.Talk.Only(ChildFilter.EveryPupil.InGrades(6).InClasses("c6")), "a class" },
        { Sample.Talk.Only(ChildFilter.LeftBehind.WithParentsAway(AwayParents.One)), "one parent" },
        { Duty.ForEachFamily("talk", Role.Parents, CareAction.HeartToHeartTalk).Per(Cycle.SchoolWeek), "borne by parents" },
        { Duty.ForEachClass("talk", Role.HomeroomTeacher, CareAction.HeartToHeartTalk).Per(Cycle.SchoolWeek), "of classes" },
        { Duty.ForEachStaffMember("talk", Role.Mentor, CareAction.HeartToHeartTalk).Per(Cycle.SchoolWeek), "of mentors" },
        { Duty.ForSchool("talk", Role.Principal, CareAction.HeartToHeartTalk).Per(Cycle.SchoolWeek), "of the school" },
    };

    [Theory]
    [MemberData(nameof(DutiesForSome))]
    public void WhatIsNotSaidIsAsTheDutyWantsIt(Duty duty, string why)
    {
        Assert.NotEmpty(why);
        PolicyCase.Of(Sample.Of(duty), "talk").Done("2025-09-01").Expect(FirstWeek, ObligationStatus.Fulfilled).Expect("2025-09-08/2025-09-14", ObligationStatus.Missed);
    }

    public static TheoryData<Anchor, string> DatesOfChildren => new()
    {
        { Anchor.Birthday, "2025-10-01" },
        { Anchor.ParentBirthday, "2025-10-01" },
        { Anchor.GuardianBirthday, "2025-10-01" },
        { Anchor.Enrolment, "2025-10-01" },
        { Anchor.PairingStart, "2025-10-01" },
        { Anchor.NeedStart, "2025-10-01" },
        { Anchor.LeftBehindStart, "2025-10-01" },
        { Anchor.AfterIncident(IncidentKind.Injury), "2025-10-01" },
    };

    [Theory]
    [MemberData(nameof(DatesOfChildren))]
    public void AnAnchorOfTheChildHasADateAMonthIntoTheYear(Anchor anchor, string day) =>
        PolicyCase.Of(Sample.Of(Sample.Talk.On(anchor)), "talk").Done(day).Expect(day + "/" + day, ObligationStatus.Fulfilled).Check();

    [Fact]
    public void FactsOfTheChildChangeWhatIsOwed()
    {
        var policy = Sample.Of(Sample.Talk.Only(ChildFilter.LeftBehind.InNeedOf(Need.KeyChild).Boarding().OfSex(Sex.Female).InGrades(3)));
        var usual = PolicyCase.Of(policy, "talk").Expect(FirstWeek, ObligationStatus.Missed);
        foreach (var other in new[] { usual.WithoutNeeds(), usual.DayPupil(), usual.OfSex(Sex.Male), usual.InClass("c9", 4, "2025-09-01/..") })
            other.ExpectNothing("2025-09-01", NothingOwed.FilteredOut);
        foreach (var fact in new[] { ChildFact.Needs, ChildFact.Boarding, ChildFact.Sex, ChildFact.Classes })
            usual.NotKnown(fact).Expect(FirstWeek, ObligationStatus.Undetermined);
    }

    [Fact]
    public void WhoDidItCountsInTheRolesThatTheyHold() => PolicyCase.Of(Sample.All, "talk").Mentor("t7")
        .DoneBy("t7", "2025-09-03").DoneBy("t1", "2025-09-10")
        .Expect(FirstWeek, ObligationStatus.Fulfilled)
        .Expect("2025-09-08/2025-09-14", ObligationStatus.Missed);

    [Fact]
    public void TheChildLastNamedIsTheOneThatIsAskedAbout() => PolicyCase.Of(Sample.All, "talk")
        .Child("k1").Done("2025-09-01")
        .Child("k2").Expect(FirstWeek, ObligationStatus.Missed);

    [Fact]
    public void AttemptsAndExcusalsAreNoFulfilment() => PolicyCase.Of(Sample.Of(Sample.Talk.ExcusedAfterAttempts(1)), "talk")
        .Attempted("2025-09-03").Excused("2025-09-08/2025-09-12")
        .Expect(FirstWeek, ObligationStatus.Excused)
        .Expect("2025-09-08/2025-09-14", ObligationStatus.Excused)
        .Expect("2025-09-15/2025-09-21", ObligationStatus.Missed);

    [Fact]
    public void TheLedgerOfACaseHasEveryDuty() => Assert.Equal(
        ["talk", "visit"],
        PolicyCase.Of(Sample.All, "talk").On(Sample.Calendar).Ledger().Obligations.Where(_ => true).ToArray().Select(item => item.Duty.Id).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void ACaseIsNotChangedByItsVerbs()
    {
        var one = PolicyCase.Of(Sample.All, "talk").Done("2025-09-03");
        _ = one.Done("2025-09-04");
        Assert.Equal("talk | done 2025-09-03", one.ToString());
    }

    [Fact]
    public void ACaseThatExpectsNothingIsNotSo() => Assert.Throws<PolicyCaseException>(PolicyCase.Of(Sample.All, "talk").Done("2025-09-03").Check);

    [Fact]
    public void WhatDoesNotFitItsFormIsRefusedWithWhatIsAllowed()
    {
        var usual = PolicyCase.Of(Sample.All, "talk");
        Assert.Contains("2025-09-01", Assert.Throws<ArgumentException>(() => usual.Done("1 September")).Message, StringComparison.Ordinal);
        Assert.Contains("FROM/TO", Assert.Throws<ArgumentException>(() => usual.Enrolled("2025-09-01")).Message, StringComparison.Ordinal);
        Assert.Contains("bar", Assert.Throws<ArgumentException>(() => usual.Named("a|b")).Message, StringComparison.Ordinal);
        Assert.Contains("talk, visit", Assert.Throws<ArgumentException>(() => PolicyCase.Of(Sample.All, "tlak")).Message, StringComparison.Ordinal);
        Assert.Contains("emergency", Assert.Throws<ArgumentException>(() => PolicyCase.OfEscalation(Sample.All, "alarm")).Message, StringComparison.Ordinal);
    }
}
