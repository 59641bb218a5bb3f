using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests;

/// <summary>
/// The status of each day, and every reason beside every status that it may stand beside: section 5, rules 6 and 9.
/// The long cases are of 1 to 14 September, a policy of the 3rd, a child of the 4th, holidays not published from the 10th, nobody as mentor, a photo asked for.
/// </summary>
internal static class StatusCases
{
    private const string Week = "9-1/9-7";
    private const string Window = "talk@k1 9-1/9-7 ";
    private const string Long = "talk@k1 9-4/9-14 ";
    private const string Rest = "same-day recorded-late evidence-missing unassigned window-clipped version-began-in-block calendar-provisional";
    private const string Open = "partly-done tried " + Rest;

    public static CaseTable All { get; } = new(View.Reasons)
    {
        { "TheDayBeforeTheWindowItIsUpcoming", Once(), Week, "2025-8-31", Window + "upcoming: window-not-begun" },
        { "OnItsFirstDayItIsDue", Once(), Week, "9-1", Window + "due: quota-open" },
        { "OnItsLastDayItIsDue", Once(), Week, "9-7", Window + "due: quota-open" },
        { "TheDayAfterItIsOverdue", Once(), Week, "9-8", Window + "overdue: in-grace" },
        { "OnTheLastDayOfGraceItIsOverdue", Once(), Week, "9-14", Window + "overdue: in-grace" },
        { "TheDayAfterGraceItIsMissed", Once(), Week, "9-15", Window + "missed: window-over" },
        { "WithoutGraceItIsMissedTheDayAfter", Once(duty => duty.WithGrace(Period.Zero)), Week, "9-8", Window + "missed: window-over" },
        { "WhatIsDoneIsFulfilled", Once().Did("r1", "9-3"), Week, "9-15", Window + "fulfilled: quota-met" },
        { "WhatIsDoneInGraceIsFulfilledLate", Once().Did("r1", "9-8"), Week, "9-15", Window + "fulfilled-late: quota-met-late" },
        { "WhatIsNotKnownIsUndetermined", Empty(OneWeek(TalkDuty())).Pupil("k1").Mentor("t1", "k1"), Week, "9-15", Window + "undetermined: fact-unknown" },
        { "WhatIsTooShortIsWaived", Empty(OneWeek(TalkDuty())).Child("k1", "9-1/9-3").Mentor("t1", "k1"), Week, "9-15", "talk@k1 9-1/9-3 waived: covered-too-briefly unassigned window-clipped" },
        { "WhatIsSucceededIsWaivedAfterwards", Once().Revised("9-5", version => version.WithoutDuty("talk")), Week, "9-5", "talk@k1 9-1/9-4 waived: succeeded" },
        { "WhatIsSucceededIsNeverMissed", Once().Revised("9-5", version => version.WithoutDuty("talk")), Week, "10-20", "talk@k1 9-1/9-4 waived: succeeded" },
        { "WhatIsSucceededIsDueOnItsLastDay", Once().Revised("9-5", version => version.WithoutDuty("talk")), Week, "9-4", "talk@k1 9-1/9-4 due: quota-open" },
        { "WhatIsTooShortAndSucceededIsWaivedFromTheStart", ShortAndSucceeded(), Week, "9-3", "talk@k1 9-1/9-3 waived: covered-too-briefly window-clipped" },
        { "WhatIsTooShortAndSucceededStaysWaivedForBeingShort", ShortAndSucceeded(), Week, "9-4", "talk@k1 9-1/9-3 waived: covered-too-briefly unassigned window-clipped" },
        { "WhatIsExcusedIsExcused", Once().Excused("9-1/9-4"), Week, "9-15", Window + "excused: excusal" },
        { "WhatIsSucceededAndExcusedIsExcusedInItsWindow", Once().Excused("9-1/9-4").Revised("9-5", version => version.WithoutDuty("talk")), Week, "9-4", "talk@k1 9-1/9-4 excused: excusal" },
        { "WhatIsSucceededAndExcusedIsWaivedAfterwards", Once().Excused("9-1/9-4").Revised("9-5", version => version.WithoutDuty("talk")), Week, "9-5", "talk@k1 9-1/9-4 waived: succeeded" },
        { "WhatWasTriedOftenEnoughIsExcusedAfterwards", Once(duty => duty.ExcusedAfterAttempts(1)).Tried("r1", "9-3"), Week, "9-8", Window + "excused: attempts tried" },
        { "AllCausesOfAnExcuseAreNamed", KnowledgeCases.Absent(When("9-1/..").Recorded(At("9-10 08:00"))).Under(version => version.WithDuty(version.Duty("talk").ExcusedAfterAttempts(1))).Excused("9-1/9-6").Tried("r1", "9-3"), Week, "9-15", Window + "excused: excusal attempts not-known-in-time tried" },
        { "WhatWasDeclinedWasTried", Once().Tried("r1", "9-3", CareResult.Declined), Week, "9-15", Window + "missed: window-over tried" },
        { "WhatWasTriedInGraceWasTried", Once().Tried("r1", "9-14"), Week, "9-15", Window + "missed: window-over tried" },
        { "WhatWasTriedAfterGraceWasNot", Once().Tried("r1", "9-15"), Week, "9-15", Window + "missed: window-over" },
        { "WhatWasTriedByAnotherRoleWasNot", Once().Staff("t2").Tried("r1", "9-3", by: "t2"), Week, "9-15", Window + "missed: window-over" },
        { "WhatIsEnteredSevenDaysLaterIsInTime", Once().Did("r1", "9-3", record => record.WithRecordedAt(At("9-10 12:00"))), Week, "9-15", Window + "fulfilled: quota-met" },
        { "WhatIsEnteredEightDaysLaterIsEnteredLate", Once().Did("r1", "9-3", record => record.WithRecordedAt(At("9-11 12:00"))), Week, "9-15", Window + "fulfilled: quota-met recorded-late" },
        { "EvidenceThatIsThereIsNotMissing", Once(duty => duty.WithEvidence("photo")).Did("r1", "9-3", record => record.WithEvidence("note", "photo")), Week, "9-15", Window + "fulfilled: quota-met" },
        { "AnotherEvidenceIsNotTheOneAskedFor", Once(duty => duty.WithEvidence("photo")).Did("r1", "9-3", record => record.WithEvidence("note")), Week, "9-15", Window + "fulfilled: quota-met evidence-missing" },
        { "ABlockThatEndsTheDayBeforeIsNotProvisional", Once().On(calendar => calendar.WithProvisionalFrom(Day("9-8"))), Week, "9-1", Window + "due: quota-open" },
        { "ABlockThatEndsOnThatDayIsProvisional", Once().On(calendar => calendar.WithProvisionalFrom(Day("9-7"))), Week, "9-1", Window + "due: quota-open calendar-provisional" },
        { "AVersionOfTheFirstDayDidNotBeginInTheBlock", From("9-1", OneWeek(TalkDuty())).Child("k1").Mentor("t1", "k1"), Week, "9-1", Window + "due: quota-open" },
        { "AVersionOfTheSecondDayDid", From("9-2", OneWeek(TalkDuty())).Child("k1").Mentor("t1", "k1"), Week, "9-2", "talk@k1 9-2/9-7 due: quota-open version-began-in-block" },
        { "WhatAFamilyBearsIsNotUnassigned", Empty(OneWeek(Duty.ForEachChild("talk", Role.Parents, Talk))).Child("k1"), Week, "9-1", Window + "due: quota-open" },
        { "EveryReasonBesideFulfilled", Rich(2), Week, "9-22", Long + "fulfilled: quota-met " + Rest },
        { "EveryReasonBesideFulfilledLate", Rich(3).Did("r9", "9-15", by: "t9"), Week, "9-22", Long + "fulfilled-late: quota-met-late " + Rest },
        { "EveryReasonBesideDue", Rich(3), Week, "9-7", Long + "due: quota-open " + Open },
        { "EveryReasonBesideOverdue", Rich(3), Week, "9-21", Long + "overdue: in-grace " + Open },
        { "EveryReasonBesideMissed", Rich(3), Week, "9-22", Long + "missed: window-over " + Open },
        { "EveryReasonBesideUpcoming", Adopted(3).Pupil("k1", "9-1/9-2").Child("k1", "9-4/..").Acts("9-2"), Week, "9-3", Long + "upcoming: window-not-begun partly-done " + Rest },
        { "EveryReasonBesideUndetermined", Adopted(3).Pupil("k1", "9-4/..").Acts("9-5"), Week, "9-7", Long + "undetermined: fact-unknown " + Open },
        { "EveryReasonBesideWaivedForBeingShort", Adopted(3).Child("k1", "9-4/9-8").Acts("9-5"), Week, "9-7", "talk@k1 9-4/9-8 waived: covered-too-briefly " + Open },
        { "EveryReasonBesideWaivedForBeingSucceeded", Rich(3).Revised("9-10", version => version.WithoutDuty("talk")), Week, "9-10", "talk@k1 9-4/9-9 waived: succeeded " + Open },
        { "EveryReasonBesideExcused", Rich(3).Excused("9-4/9-13"), Week, "9-7", Long + "excused: excusal " + Open },
    };

    private static Duty OneWeek(Duty duty) => Scene.On(duty, 6, "9-1");

    private static Scene Once(Func<Duty, Duty>? more = null) => Of((more ?? (duty => duty))(OneWeek(TalkDuty())));

    private static Scene ShortAndSucceeded() => Empty(OneWeek(TalkDuty())).Child("k1", "9-1/9-3").Mentor("t1", "k1").Revised("9-6", version => version.WithoutDuty("talk"));

    private static Scene Rich(int times) => Adopted(times).Child("k1", "9-4/..").Acts("9-5");

    private static Scene Adopted(int times) => From("9-3", Scene.On(TalkDuty().AcceptedFrom(Role.Staff).WithTimes(times).WithEvidence("photo"), 13, "9-1"))
        .Staff("t9").On(calendar => calendar.WithProvisionalFrom(Day("9-10")));

    /// <summary>Two acts of one day, one of them entered late, and one in vain on the next.</summary>
    private static Scene Acts(this Scene scene, string day) => scene
        .Did("r1", day, record => record.WithRecordedAt(At("9-20 08:00")), by: "t9").Did("r2", day, by: "t9").Tried("r3", Short(Day(day).PlusDays(1)), by: "t9");
}
