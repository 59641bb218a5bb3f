using static LeftBehind.Domain.Tests.Appraisals.Work;

namespace LeftBehind.Domain.Tests.Appraisals;

/// <summary>Which obligations count, and for whom.</summary>
public sealed class CountingTests
{
    private static string Of(PersonAppraisal person) =>
        string.Join(", ", person.CountedObligations.Select(item => item.Obligation.Status.ToString()).Concat(person.UncountedObligations.Select(item => "not: " + item.Reason)));

    [Theory]
    [InlineData(9, 30, "not: StillOpen")]
    [InlineData(10, 1, "not: StillOpen")]
    [InlineData(10, 7, "not: StillOpen")]
    [InlineData(10, 8, "Missed")]
    public void WhatCanStillBeDoneDoesNotCount(int month, int day, string counted) =>
        Assert.Equal(counted, Of(Mentor("k1").Under(Version(Talk)).Appraise(new(2025, month, day)).Only()));

    [Theory]
    [InlineData(Modality.Must, "Missed")]
    [InlineData(Modality.Reported, "Missed")]
    [InlineData(Modality.Encouraged, "not: Encouraged")]
    public void WhatIsOnlyEncouragedDoesNotCount(Modality modality, string counted) =>
        Assert.Equal(counted, Of(Mentor("k1").Under(Version(Talk.As(modality))).Appraise(Oct(8)).Only()));

    [Theory]
    [InlineData(24, 30, "Missed")]
    [InlineData(25, 30, "not: HandedOver")]
    [InlineData(1, 7, "Missed")]
    [InlineData(1, 6, "not: HandedOver")]
    [InlineData(1, 30, "Missed")]
    public void WhoHadTheChildForTooFewDaysHasHandedItOver(int from, int to, string counted)
    {
        var facts = new SchoolBuilder("hill");
        facts.Child("k1").Enrolled(Always);
        facts.Staff("t1").Helps(Role.Mentor, "k1", "p1", DateRange.Between(Sept(from), Sept(to)));
        Assert.Equal(counted, Of(facts.Under(Version(Talk).WithAppraisal(new AppraisalRule().WithHandoverDays(7))).Appraise(Oct(8)).Only()));
        Assert.Equal("Missed", Of(facts.Under(Version(Talk)).Appraise(Oct(8)).Only()));
    }

    [Theory]
    [InlineData(28, "Missed")]
    [InlineData(29, "not: HandedOver")]
    public void AllDaysOfAShortWindowAreEnough(int from, string counted)
    {
        var facts = new SchoolBuilder("hill");
        facts.Child("k1").Enrolled(DateRange.From(Sept(28)));
        facts.Staff("t1").Helps(Role.Mentor, "k1", "p1", DateRange.From(Sept(from)));
        Assert.Equal(counted, Of(facts.Under(Version(Talk.WithMinimumShare(0)).WithAppraisal(new AppraisalRule().WithHandoverDays(7))).Appraise(Oct(8)).Only()));
    }

    [Theory]
    [InlineData(7, "Missed")]
    [InlineData(8, "not: HandedOver")]
    public void DaysOnLeaveAreNotHad(int handoverDays, string counted)
    {
        var facts = Mentor("k1");
        facts.Staff("t1").OnLeave(DateRange.Between(Sept(1), Sept(23)));
        Assert.Equal(counted, Of(facts.Under(Version(Talk).WithAppraisal(new AppraisalRule().WithHandoverDays(handoverDays))).Appraise(Oct(8)).Only()));
    }

    [Fact]
    public void OtherRolesHandNothingOver()
    {
        var facts = new SchoolBuilder("hill");
        facts.Child("k1").Enrolled(Always).InClass("c1", Always);
        facts.Class("c1", 1).HomeroomTeacher("t1", DateRange.From(Sept(30)));
        facts.Staff("t1");
        var duty = Duty.ForEachChild("talk", Role.HomeroomTeacher, CareAction.HeartToHeartTalk).Per(Cycle.Month, Season.Term);
        Assert.Equal("Missed", Of(facts.Under(Version(duty).WithAppraisal(new AppraisalRule().WithHandoverDays(7))).Appraise(Oct(8)).Only()));
    }

    [Fact]
    public void ExcusedWaivedAndUndeterminedDoNotCountEachWithItsReason()
    {
        var facts = Mentor("k1", "k2", "k3", "k4");
        foreach (var child in new[] { "k1", "k2", "k4" })
            facts.Child(child).Declared(AwayParents.Both, child == "k2" ? DateRange.Between(Sept(1), Sept(10)) : Always);
        facts.Child("k2").Declared(AwayParents.None, DateRange.From(Sept(11)));
        var log = CareLog.Empty.WithExcusals([new Excusal("x1", September, "illness").OfChildren("k1")]);
        var person = facts.Under(Version(Talk).Covering(Eligibility.AnyParentAway)).Ledger(September, AsOf.Day(Oct(8)), log).Appraise().Only();
        Assert.Equal(
            ["child:k1 Excused", "child:k2 Waived", "child:k3 Undetermined"],
            person.UncountedObligations.Select(item => $"{item.Obligation.Subject} {item.Reason}").Order(StringComparer.Ordinal));
        Assert.Equal("child:k4", Assert.Single(person.CountedObligations).Obligation.Subject.ToString());
    }

    [Fact]
    public void ChildrenWhoHelpAndPeopleFromOutsideAreNotScored()
    {
        var facts = new SchoolBuilder("hill");
        foreach (var child in new[] { "k1", "k2", "k3" })
            facts.Child(child).Enrolled(Always);
        facts.Child("k2").Helps(Role.Mentor, "k1", "p1", Always);
        facts.Staff("v1").FromOutside().Helps(Role.Mentor, "k2", "p2", Always);
        Assert.Empty(facts.Under(Version(Talk)).Appraise(Oct(8)).People);
    }

    [Fact]
    public void WhatBeganBeforeTheRangeDoesNotCount()
    {
        var programme = Mentor("k1").Under(Version(Talk));
        var ledger = programme.LedgerWithEarlierOpen(new(Sept(2), Oct(31)), AsOf.Day(Oct(7)), CareLog.Empty);
        Assert.Equal(2, ledger.Obligations.Count);
        Assert.Equal("not: StillOpen", Of(ledger.Appraise().Only()));
    }

    [Fact]
    public void PeopleAreInTheOrderOfTheirIds()
    {
        var facts = Mentor("k1");
        facts.Child("k2").Enrolled(Always);
        facts.Staff("T2").Helps(Role.Mentor, "k2", "p2", Always);
        Assert.Equal(["T2", "t1"], facts.Under(Version(Talk)).Appraise(Oct(8)).People.Select(person => person.PersonId));
    }
}
