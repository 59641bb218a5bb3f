using static LeftBehind.Domain.Tests.Days;

namespace LeftBehind.Domain.Tests.Worklists;

/// <summary>The order of docs/worklist.md, on 1 October 2025, a Wednesday: the week of 22 September can be made up until 5 October, and so long runs the week of today.</summary>
public sealed class OrderTests
{
    private static readonly Escalation Emergency = new Escalation("e", IncidentKind.Emergency)
        .Notify(Role.Parents, Deadline.Within(Duration.FromMinutes(30)))
        .Notify(Role.SubstituteGuardian, Deadline.Within(Duration.FromHours(1)))
        .Notify(Role.Authority, Deadline.Promptly);

    private static Scene Weeks(params string[] children) =>
        children.Aggregate(Scene.Empty(Scene.Weekly(Scene.TalkDuty())), (scene, child) => scene.Child(child).Mentor("t-" + child, child));

    private static Worklist On(Scene scene, string day = "10-1") => scene.Ledger("9-1/10-26", day).Worklist();

    private static string[] Told(Worklist worklist) => worklist.Items.Select(item => item.ToString()).ToArray();

    [Fact]
    public void ClocksComeFirstThenTheLongestWithoutContactThenOverdueThenDueThenFacts()
    {
        var scene = Weeks("k1", "k2", "k4").Child("k3").Pupil("k5")
            .Did("r1", "9-30", by: "t-k1", children: "k1")
            .Did("r2", "9-23", by: "t-k2", children: "k2")
            .Did("r4", "9-16", by: "t-k4", children: "k4")
            .Under(version => version.WithEscalation(Emergency))
            .Entered(log => log.WithIncidents([new Incident("i1", IncidentKind.Emergency, Severity.Serious, At("10-1 10:00")).WithChildren("k2").ReportedBy("t9")]));
        var worklist = scene.Ledger("9-1/10-26", "10-1").Worklist(At("10-1 10:45"));
        Assert.Equal(
            [
                "child:k2 parents clock-breached", "child:k2 substitute-guardian clock-running", "school:s authority clock-running",
                "child:k3 talk no-contact", "child:k4 talk no-contact",
                "child:k1 talk overdue", "child:k2 talk due",
                "child:k5 parents fact-missing",
            ],
            Told(worklist));
        Assert.Equal(["t9", "t9", "t9", null, "t-k4", "t-k1", "t-k2", null], worklist.Items.Select(item => item.Responsible.Id));
    }

    [Fact]
    public void AnItemSaysSinceWhenUntilWhenAndWhy()
    {
        var item = Assert.Single(On(Weeks("k4").Did("r4", "9-16", by: "t-k4", children: "k4")).Items);
        Assert.Equal([WorkReason.NoContact, WorkReason.Overdue, WorkReason.Due], item.Reasons);
        Assert.Equal((Day("9-16"), 2, Day("10-5")), (item.LastContact, item.WeeksWithoutContact, item.Until));
        Assert.Equal(["talk@child:k4@2025-09-22/2025-09-28", "talk@child:k4@2025-09-29/2025-10-05"], item.Obligations.Select(obligation => obligation.Key));
    }

    [Theory]
    [InlineData("9-18", false)]
    [InlineData("9-17", true)]
    public void TwoWeeksAreLong(string last, bool isLong) =>
        Assert.Equal(isLong, On(Weeks("k1").Did("r", last, by: "t-k1")).Items.Single().Has(WorkReason.NoContact));

    [Theory]
    [InlineData("9-1/..", 4)]
    [InlineData("9-10/..", 3)]
    [InlineData("9-20/..", 1)]
    public void WhoNeverHadContactHasWaitedSinceTheFirstDayOrTheEnrolment(string enrolled, int weeks)
    {
        var item = Assert.Single(On(Scene.Empty(Scene.Weekly(Scene.TalkDuty())).Child("k1", enrolled).Mentor("t1", "k1")).Items);
        Assert.Equal((null, weeks), (item.LastContact, item.WeeksWithoutContact));
    }

    [Fact]
    public void WhatCountsForNoObligationIsContactAllTheSameAndATryIsNot()
    {
        Assert.Equal(Day("9-29"), On(Weeks("k1").Did("r", "9-29", by: "t8")).Items.Single().LastContact);
        Assert.Null(On(Weeks("k1").Tried("r", "9-29", by: "t-k1")).Items.Single().LastContact);
    }

    [Fact]
    public void NothingDatedLaterThanTheDayIsContact() =>
        Assert.Equal(Day("9-23"), On(Weeks("k1").Did("r1", "9-23", by: "t-k1").Did("r2", "10-2", by: "t-k1")).Items.Single().LastContact);

    [Fact]
    public void OfTheLongWithoutContactTheLongestComesFirstAndThenTheSmallerId()
    {
        var scene = Weeks("k1", "k2", "k3").Did("r1", "9-9", by: "t-k1").Did("r2", "9-8", by: "t-k2", children: "k2").Did("r3", "9-9", by: "t-k3", children: "k3");
        Assert.Equal(["child:k2", "child:k1", "child:k3"], On(scene).Items.Select(item => item.Subject.ToString()));
    }

    [Fact]
    public void OfWhatIsOverdueTheEndOfGraceComesFirstAndWhatIsNobodysBeforeWhatIsSomebodys()
    {
        var early = Scene.On(Scene.TalkDuty("b-early").WithGrace(Period.FromDays(4)), 6, "9-22");
        var late = Scene.On(Scene.TalkDuty("a-late").WithGrace(Period.FromDays(5)), 6, "9-22");
        var scene = Scene.Empty(early, late).Child("k1", "9-20/..").Mentor("t1", "k1").Child("k2", "9-20/..");
        Assert.Equal(["child:k2 b-early overdue", "child:k1 b-early overdue", "child:k2 a-late overdue", "child:k1 a-late overdue"], Told(On(scene)));
    }

    [Fact]
    public void OfWhatIsDueTheEndOfTheWindowComesFirstThenTheKindOfSubjectThenIds()
    {
        var scene = Scene.Empty(
                Scene.On(Scene.TalkDuty("z"), 2, "9-29"),
                Scene.On(Duty.ForEachFamily("y", Role.Staff, Scene.Talk), 3, "9-29"),
                Scene.On(Scene.TalkDuty("x"), 3, "9-29"),
                Scene.On(Scene.TalkDuty("w"), 3, "9-29"))
            .Child("k2", "9-20/..").Child("k1", "9-20/..");
        Assert.Equal(
            ["child:k1 z due", "child:k2 z due", "child:k1 w due", "child:k1 x due", "child:k2 w due", "child:k2 x due", "family:k1 y due", "family:k2 y due"],
            Told(On(scene)));
    }

    [Fact]
    public void TheFactOnWhichMostHangsComesFirstAndTheHomeroomTeacherIsToFindItOut()
    {
        var scene = Scene.Empty(Scene.Weekly(Scene.TalkDuty()))
            .Pupil("k1", "9-22/..").Pupil("k2", "9-1/..", child => child.InClass("c1", When("9-1/.."))).Class("c1", "t5");
        var facts = On(scene).Items;
        Assert.Equal(["child:k2 parents fact-missing", "child:k1 parents fact-missing"], facts.Select(item => item.ToString()));
        Assert.Equal([8, 5], facts.Select(item => item.Question!.Decides));
        Assert.Equal(["t5", null], facts.Select(item => item.Responsible.Id));
    }

    [Fact]
    public void AnsweredClocksAndThoseNotRequiredAreNotThere()
    {
        var scene = Weeks("k1").Did("r", "10-1", by: "t-k1")
            .Under(version => version.WithEscalation(Emergency))
            .Entered(log => log.WithIncidents([new Incident("i1", IncidentKind.Emergency, Severity.Serious, At("10-1 10:00")).WithChildren("k1")])
                .WithRecords([CareRecord.At("a", CareAction.PhoneParents, At("10-1 10:20"), by: "t1").WithChildren("k1").AnsweringParty("i1", Role.Parents)]));
        var ledger = scene.Ledger("9-22/10-26", "10-1");
        Assert.Equal(["child:k1 substitute-guardian clock-running", "school:s authority clock-running"], Told(ledger.Worklist(At("10-1 10:45"))).Take(2));
        Assert.DoesNotContain(ledger.Worklist().Items, item => item.Clock is not null);
    }
}
