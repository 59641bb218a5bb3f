using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests;

/// <summary>What is known when, and that nobody is blamed for what could not be known: section 1 (knowledge) and section 5, rule 5. One window, of 1 to 7 September.</summary>
internal static class KnowledgeCases
{
    private const string Week = "9-1/9-7";
    private const string Missed = "talk@k1 9-1/9-7 missed: window-over";
    private const string Overdue = "talk@k1 9-1/9-7 overdue: in-grace";
    private const string Due = "talk@k1 9-1/9-7 due: quota-open";
    private const string Late = "talk@k1 9-1/9-7 excused: not-known-in-time";

    public static CaseTable All { get; } = new(View.Reasons)
    {
        { "AnAbsenceEnteredOnTheLastDayIsInTime", Absent(When("9-1/..").Recorded(At("9-7 23:59"))), Week, "9-15", Missed },
        { "AnAbsenceEnteredAtMidnightAfterTheLastDayIsInTime", Absent(When("9-1/..").Recorded(At("9-8 00:00"))), Week, "9-15", Missed },
        { "AnAbsenceEnteredTheMinuteAfterIsNot", Absent(When("9-1/..").Recorded(At("9-8 00:01"))), Week, "9-15", Late },
        { "AnAbsenceEnteredInOctoberExcusesSeptember", Absent(When("9-1/..").Recorded(At("10-1 08:00"))), Week, "10-2", Late },
        { "BeforeItIsEnteredNothingIsOwed", Absent(When("9-1/..").Recorded(At("10-1 08:00"))), Week, "9-10 known 10-1 07:59" },
        { "FromItsEntryOnItIsThereAndExcused", Absent(When("9-1/..").Recorded(At("10-1 08:00"))), Week, "9-10 known 10-1 08:00", Late },
        { "WithinTheWindowWhatIsKnownNowIsInTime", Absent(When("9-1/..").Recorded(At("9-5 08:00"))), Week, "9-6 known 9-5 08:00", Due },
        { "WithinTheWindowBeforeTheEntryNothingIsOwed", Absent(When("9-1/..").Recorded(At("9-5 08:00"))), Week, "9-4 known 9-5 07:59" },
        { "WhatIsNotRecordedIsKnownAlways", Absent(When("9-1/..")), Week, "9-1 known 2025-1-1 00:00", Due },
        { "WhatWasDoneAllTheSameIsDone", Absent(When("9-1/..").Recorded(At("10-1 08:00"))).Did("r1", "9-3"), Week, "10-2", "talk@k1 9-1/9-7 fulfilled: quota-met" },
        { "AMistakenAbsenceCountsUntilItIsWithdrawn", Absent(When("9-1/..").Withdrawn(At("9-10 08:00"))), Week, "9-9 known 9-10 07:59", Overdue },
        { "AWithdrawnAbsenceWasNeverThere", Absent(When("9-1/..").Withdrawn(At("9-10 08:00"))), Week, "9-9 known 9-10 08:00" },
        { "AnAbsenceWhoseEndIsNotYetEnteredIsOpen", Absent(When("2025-8-1/9-2").EndRecorded(At("9-20 08:00"))), Week, "9-9 known 9-20 07:59", Overdue },
        { "AnAbsenceWhoseEndIsEnteredEndsThere", Absent(When("2025-8-1/9-2").EndRecorded(At("9-20 08:00"))), Week, "9-9 known 9-20 08:00", "talk@k1 9-1/9-2 waived: covered-too-briefly window-clipped" },
        { "AnOpenFlagEndsBeforeTheNextKnownOne", Flags(), Week, "9-9 known 9-10 08:00", "talk@k1 9-1/9-3 waived: covered-too-briefly window-clipped" },
        { "AnOpenFlagGoesOnWhereTheNextIsNotKnown", Flags(), Week, "9-9 known 9-10 07:59", Overdue },
        { "ParentsNotKnownUntilLaterAreNotGivenBefore", Since(ChildFact.Parents, "9-20 08:00"), Week, "9-9 known 9-20 07:59", "talk@k1 9-1/9-7 undetermined: fact-unknown" },
        { "ParentsKnownTooLateExcuse", Since(ChildFact.Parents, "9-20 08:00"), Week, "9-9 known 9-20 08:00", Late },
        { "ParentsKnownInTimeDoNot", Since(ChildFact.Parents, "9-5 08:00"), Week, "9-9 known 9-20 08:00", Overdue },
        { "AbsencesNotKnownUntilLaterAreNotGivenBefore", SinceAbsences("9-20 08:00"), Week, "9-9 known 9-20 07:59", "talk@k1 9-1/9-7 undetermined: fact-unknown" },
        { "AbsencesKnownTooLateExcuse", SinceAbsences("9-20 08:00"), Week, "9-9", Late },
        { "ADeathNotKnownUntilLaterLeavesTheParent", Bereaved("9-20 08:00"), Week, "9-9 known 9-20 07:59" },
        { "ADeathKnownTooLateExcuses", Bereaved("9-20 08:00"), Week, "9-9", Late },
        { "ADeathKnownInTimeDoesNot", Bereaved("9-3 08:00"), Week, "9-9", Overdue },
        { "ABirthdayNotKnownUntilLaterMakesTheAgeAQuestion", Aged("9-20 08:00"), Week, "9-9 known 9-20 07:59", "talk@k1 9-1/9-7 undetermined: fact-unknown" },
        { "ABirthdayKnownTooLateExcuses", Aged("9-20 08:00"), Week, "9-9", Late },
        { "AnEnrolmentEnteredTooLateExcuses", Empty(Duty()).Mentor("t1", "k1").Know(school => school.Child("k1").Both().Enrolled(When("9-1/..").Recorded(At("9-20 08:00")))), Week, "9-21", Late },
        { "AFactOfAnotherChildMakesNoDifference", Of(Duty()).Pupil("k2", more: child => child.Parent("p2").Away(When("9-20/..").Recorded(At("9-20 08:00")))), Week, "9-21", Missed },
        { "WhatWasKnownAsOwedOnceStaysBlamedWhenTheFactChanges", Of(Duty()).Know(school => school.Child("k1").Needs(Need.Poverty, When("9-1/..").Recorded(At("9-20 08:00")))), Week, "9-21", Missed },
        { "AnIncidentIsKnownFromWhenTheSchoolWasAware", Incident(null), Week, "9-6 known 9-3 08:00", "talk@k1 9-3/9-5 overdue: in-grace" },
        { "AnIncidentIsNotKnownBefore", Incident(null), Week, "9-6 known 9-3 07:59" },
        { "AnIncidentEnteredTooLateExcuses", Incident("9-6 08:00"), Week, "9-20", "talk@k1 9-3/9-5 excused: not-known-in-time" },
        { "AnIncidentEnteredInTimeDoesNot", Incident("9-5 08:00"), Week, "9-20", "talk@k1 9-3/9-5 missed: window-over" },
        { "AnExcusalEnteredLateExcusesAllTheSame", Of(Duty()).Excused("9-1/9-6", excusal => excusal.WithRecordedAt(At("9-20 08:00"))), Week, "9-20", "talk@k1 9-1/9-7 excused: excusal" },
    };

    public static Scene Absent(params DateRange[] ranges) => Empty(Duty()).Mentor("t1", "k1").Pupil("k1", more: child =>
    {
        child.Parent("p1").NoOtherAbsences();
        foreach (var range in ranges)
            child.Parent("p1").Away(range);
    });

    private static Duty Duty() => Scene.On(TalkDuty(), 6, "9-1");

    private static Scene Flags() => Empty(Duty()).Mentor("t1", "k1").Pupil("k1", more: child => child
        .Declared(AwayParents.Both, When("9-1/9-3").EndRecorded(At("9-20 08:00")))
        .Declared(AwayParents.None, When("9-4/..").Recorded(At("9-10 08:00"))));

    private static Scene Since(ChildFact fact, string at) => Absent(When("2025-8-1/..")).Know(school => school.Child("k1").KnownSince(fact, At(at)));

    private static Scene SinceAbsences(string at) => Absent(When("2025-8-1/..")).Know(school => school.Child("k1").Parent("p1").KnownSince(ParentFact.Absences, At(at)));

    /// <summary>The only parent at home died in August.</summary>
    private static Scene Bereaved(string at) => Empty(Duty()).Mentor("t1", "k1").Pupil("k1", more: child =>
        child.Home("p1", "8-1").Parent("p1").KnownSince(ParentFact.Deceased, At(at)));

    private static Scene Aged(string at) => Of(Duty()).Under(version => version.Covering(Eligibility.AnyParentAway.Under(10)))
        .Know(school => school.Child("k1").Born(Day("2018-1-1")).KnownSince(ChildFact.Born, At(at)));

    private static Scene Incident(string? recordedAt) => Of(TalkDuty().WithRecurrence(Recurrence.On(Anchor.AfterIncident(IncidentKind.Injury)).Reaching(Period.Zero, Period.FromDays(2))))
        .Entered(log => log.WithIncidents([new Incident("i1", IncidentKind.Injury, Severity.Minor, At("9-3 08:00")).WithChildren("k1").WithRecordedAt(recordedAt is null ? null : At(recordedAt))]));
}
