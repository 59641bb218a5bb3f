using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests;

/// <summary>What was known, then and now.</summary>
public sealed class KnowledgeTests
{
    private const string Term = "9-1/10-26";

    public static TheoryData<string> Names => KnowledgeCases.All.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void WhatIsKnownWhenDecidesAsThePageSays(string name) => KnowledgeCases.All.Check(name);

    [Fact]
    public void AFactEnteredOnTheFirstOfOctoberAboutTheFirstOfSeptemberNeverMakesAPersonMissed()
    {
        var scene = Empty(Weekly(TalkDuty()), TalkDuty("once").Per(Cycle.Month, Season.Term), TalkDuty("start").On(Anchor.TermStart)).Mentor("t1", "k1")
            .Pupil("k1", more: child => child.Parent("p1").NoOtherAbsences().Away(When("9-1/..").Recorded(At("10-1 08:00"))));
        for (var day = Day("9-1"); day <= Day("10-26"); day = day.PlusDays(1))
        {
            foreach (var item in scene.Programme().Ledger(Span(Term), AsOf.Day(day), scene.Log).Obligations.Where(item => item.WindowEnd < Day("10-1")))
                Assert.True(item.Status == ObligationStatus.Excused && item.Reasons.HasFlag(ObligationReasons.NotKnownInTime), $"{item} as of {Short(day)}");
        }
    }

    [Fact]
    public void TheSameFactMakesTheWindowsOwedThatEndAfterItsEntry()
    {
        var scene = Empty(Weekly(TalkDuty())).Mentor("t1", "k1")
            .Pupil("k1", more: child => child.Parent("p1").NoOtherAbsences().Away(When("9-1/..").Recorded(At("10-1 08:00"))));

        Assert.Equal(["excused", "excused", "excused", "excused", "missed", "missed", "overdue", "due"], scene.Ledger(Term, "10-26").Obligations.Select(item => CodeWords.Of(item.Status)));
    }

    public static TheoryData<string> Later => [.. Entries.Keys];

    [Theory]
    [MemberData(nameof(Later))]
    public void AReportOfThatTimeStaysByteEqualWhatEverIsEnteredLater(string entry)
    {
        foreach (var asOf in new[] { "9-10 known 9-19 18:00", "9-19 known 9-19 18:00", "10-20 known 9-19 18:00" })
        {
            Assert.Equal(Report(World(), asOf), Report(Entries[entry](World()), asOf));
            Assert.NotEqual(Report(World(), "10-20"), Report(Entries[entry](World()), "10-20"));
        }
    }

    /// <summary>Things entered on 20 September about earlier days, each of which changes what is said once it is known.</summary>
    private static readonly Dictionary<string, Func<Scene, Scene>> Entries = new()
    {
        ["ARecord"] = scene => scene.Did("late", "9-12", record => record.WithRecordedAt(Then)),
        ["ACorrection"] = scene => scene.Did("late", "9-30", record => record.Replacing("r1").WithRecordedAt(Then)),
        ["ARetraction"] = scene => scene.Retracted("late", "r1", "9-20 08:00"),
        ["AnExcusal"] = scene => scene.Excused("9-8/9-14", excusal => excusal.WithRecordedAt(Then)),
        ["AnAttempt"] = scene => scene.Tried("late", "9-12").Entered(log => CareLog.Of(log.Records.Select(record => record.Id == "late" ? record.WithRecordedAt(Then) : record))),
        ["AnIncident"] = scene => scene.Entered(log => log.WithIncidents([new Incident("late", IncidentKind.Injury, Severity.Minor, At("9-3 08:00")).WithChildren("k1").WithRecordedAt(Then)])),
        ["AnAbsence"] = scene => scene.Know(school => school.Child("k2").Parent("p2").Away(When("9-1/..").Recorded(Then))),
        ["AnEnrolment"] = scene => scene.Know(school => school.Child("k3").Both().Enrolled(When("9-1/..").Recorded(Then))),
        ["AFlag"] = scene => scene.Know(school => school.Child("k2").Declared(AwayParents.Both, When("9-1/..").Recorded(Then))),
        ["APairing"] = scene => scene.Know(school => school.Staff("t2").Helps(Role.Mentor, "k1", "late", When("9-20/..").Recorded(Then))),
        ["Leave"] = scene => scene.Staff("t1", member => member.OnLeave(When("10-20/..").Recorded(Then))),
        ["ANeed"] = scene => scene.Know(school => school.Child("k2").Needs(Need.LeftBehind, When("9-1/..").Recorded(Then))),
        ["ParentsOfAChild"] = scene => scene.Know(school => school.Child("k4").Parent("p4").Away(When("9-1/..")))
            .Know(school => school.Child("k4").KnownSince(ChildFact.Parents, Then)),
    };

    private static Instant Then => At("9-20 08:00");

    /// <summary>k1 is away for good, k2 at home, k4 a question; r1 was held in the first week.</summary>
    private static Scene World() => Of(Weekly(TalkDuty()), TalkDuty("after").WithRecurrence(Recurrence.On(Anchor.AfterIncident(IncidentKind.Injury)).Reaching(Period.Zero, Period.FromDays(40))))
        .Under(version => version.Covering(Eligibility.AnyParentAway.OrInNeedOf(Need.LeftBehind)))
        .Pupil("k2", more: child => child.Home("p2").NoOtherNeeds()).Pupil("k4", more: child => child.NoOtherNeeds()).Did("r1", "9-3");

    private static string Report(Scene scene, string asOf) => AnswerJson.Of(scene.Ledger(Term, asOf));
}
