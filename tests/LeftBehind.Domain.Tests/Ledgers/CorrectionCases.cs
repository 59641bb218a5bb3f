using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests;

/// <summary>Records that are corrected, retracted or entered late, and what was tried in vain: sections 1 and 5.</summary>
internal static class CorrectionCases
{
    private const string First = "talk@k1 9-1/9-7 ";
    private const string Weeks = "9-1/9-20";

    public static CaseTable All { get; } = new(View.Credit)
    {
        { "ACorrectedRecordCountsNoMore", Twice().Did("r1", "9-3").Did("r2", "9-15", record => record.Replacing("r1")), Weeks, "9-15", First + "missed 0+0", "! r2 outside-every-window" },
        { "ACorrectionCountsOnItsOwnDate", Twice().Did("r1", "9-15").Did("r2", "9-3", record => record.Replacing("r1")), Weeks, "9-15", First + "fulfilled 1+0 r2" },
        { "OfSeveralCorrectionsOfOneRecordAllCount", Twice(2).Did("r1", "9-2").Did("r2", "9-3", record => record.Replacing("r1")).Did("r3", "9-4", record => record.Replacing("r1")), Weeks, "9-8", First + "fulfilled 2+0 r2 r3" },
        { "ACorrectionOfACorrectionLeavesTheLastAlone", Twice().Did("r1", "9-3").Did("r2", "9-3", record => record.Replacing("r1").WithResult(CareResult.Attempted)).Did("r3", "9-10", record => record.Replacing("r2")), Weeks, "9-10", First + "fulfilled-late 0+1 r3" },
        { "ACorrectionToAnAttemptTakesTheActBack", Twice().Did("r1", "9-3").Did("r2", "9-3", record => record.Replacing("r1").WithResult(CareResult.Attempted)), Weeks, "9-8", First + "overdue 0+0", "! r2 not-accomplished" },
        { "ACorrectionDatedAfterTheDayOfTheQuestionTakesOutAllTheSame", Twice().Did("r1", "9-3").Did("r2", "9-10", record => record.Replacing("r1")), Weeks, "9-8", First + "overdue 0+0" },
        { "ARetractedRecordCountsNoMore", Twice().Did("r1", "9-3").Retracted("x1", "r1"), Weeks, "9-8", First + "overdue 0+0" },
        { "ARetractedCorrectionDoesNotBringTheFirstBack", Twice().Did("r1", "9-3").Did("r2", "9-4", record => record.Replacing("r1")).Retracted("x1", "r2"), Weeks, "9-8", First + "overdue 0+0" },
        { "ARetractionFreesThePlaceForAnother", Twice().Did("r1", "9-3").Did("r2", "9-4").Retracted("x1", "r1"), Weeks, "9-8", First + "fulfilled 1+0 r2" },
        { "BeforeItsRetractionWasEnteredTheRecordCounts", Twice().Did("r1", "9-3").Retracted("x1", "r1", "9-9 08:00"), Weeks, "9-8 known 9-9 07:59", First + "fulfilled 1+0 r1" },
        { "FromTheInstantOfItsRetractionOnItDoesNot", Twice().Did("r1", "9-3").Retracted("x1", "r1", "9-9 08:00"), Weeks, "9-8 known 9-9 08:00", First + "overdue 0+0" },
        { "BeforeItsCorrectionWasEnteredTheRecordCounts", Twice().Did("r1", "9-3").Did("r2", "9-8", record => record.Replacing("r1").WithRecordedAt(At("9-9 08:00"))), Weeks, "9-8 known 9-9 07:59", First + "fulfilled 1+0 r1" },
        { "FromTheInstantOfItsCorrectionOnTheCorrectionDoes", Twice().Did("r1", "9-3").Did("r2", "9-8", record => record.Replacing("r1").WithRecordedAt(At("9-9 08:00"))), Weeks, "9-8 known 9-9 08:00", First + "fulfilled-late 0+1 r2" },
        { "ACorrectionRetractedBeforeItWasEnteredTakesOutFromItsEntryOn", Twice().Did("r1", "9-3").Did("r2", "9-4", record => record.Replacing("r1").WithRecordedAt(At("9-9 08:00"))).Retracted("x1", "r2"), Weeks, "9-8 known 9-9 07:59", First + "fulfilled 1+0 r1" },
        { "WhatIsEnteredLateIsNotKnownBefore", Twice().Did("r1", "9-3", record => record.WithRecordedAt(At("9-12 08:00"))), Weeks, "9-10 known 9-12 07:59", First + "overdue 0+0" },
        { "WhatIsEnteredLateCountsOnItsDate", Twice().Did("r1", "9-3", record => record.WithRecordedAt(At("9-12 08:00"))), Weeks, "9-10 known 9-12 08:00", First + "fulfilled 1+0 r1" },
        { "ARecordOfADayIsKnownFromTheStartOfThatDay", Twice().Did("r1", "9-3"), Weeks, "9-3 known 9-3 00:00", First + "fulfilled 1+0 r1" },
        { "ARecordOfADayIsNotKnownTheNightBefore", Twice().Did("r1", "9-3"), Weeks, "9-3 known 9-2 23:59", First + "due 0+0" },
        { "ARecordOfAnInstantIsKnownFromThatInstant", Twice().Did("r1", "9-3 10:00"), Weeks, "9-3 known 9-3 09:59", First + "due 0+0" },
        { "AnExcusalIsKnownFromTheStartOfItsFirstDay", Twice().Excused("9-1/9-6"), Weeks, "9-1 known 9-1 00:00", First + "excused 0+0" },
        { "AnExcusalIsNotKnownTheNightBefore", Twice().Excused("9-1/9-6"), Weeks, "9-1 known 2025-8-31 23:59", First + "due 0+0" },
        { "AnExcusalEnteredLaterIsKnownLater", Twice().Excused("9-1/9-6", excusal => excusal.WithRecordedAt(At("9-4 08:00"))), Weeks, "9-4 known 9-4 07:59", First + "due 0+0" },
        { "AnAttemptIsNotCredited", Twice().Tried("r1", "9-3"), Weeks, "9-8", First + "overdue 0+0", "! r1 not-accomplished" },
        { "WhatIsDeclinedIsNotCredited", Twice().Tried("r1", "9-3", CareResult.Declined), Weeks, "9-8", First + "overdue 0+0", "! r1 not-accomplished" },
        { "AttemptsOnTwoDaysExcuseOnceTheWindowIsOver", Attempts().Tried("r1", "9-3").Tried("r2", "9-4", CareResult.Declined), "9-1/9-2", "9-8", First + "excused 0+0" },
        { "AttemptsDoNotExcuseOnTheLastDayOfTheWindow", Attempts().Tried("r1", "9-3").Tried("r2", "9-4"), "9-1/9-2", "9-7", First + "due 0+0" },
        { "TwoAttemptsOfOneDayAreOneDay", Attempts().Tried("r1", "9-3").Tried("r2", "9-3"), "9-1/9-2", "9-8", First + "overdue 0+0" },
        { "AnAttemptOnTheLastDayOfGraceCounts", Attempts().Tried("r1", "9-3").Tried("r2", "9-14"), "9-1/9-2", "9-15", First + "excused 0+0" },
        { "AnAttemptAfterGraceDoesNot", Attempts().Tried("r1", "9-3").Tried("r2", "9-15"), "9-1/9-2", "9-15", First + "missed 0+0" },
        { "AnAttemptBeforeTheWindowDoesNot", Attempts().Tried("r1", "2025-8-31").Tried("r2", "9-3"), "9-1/9-2", "9-15", First + "missed 0+0" },
        { "AnAttemptOfTomorrowDoesNotYet", Attempts().Tried("r1", "9-3").Tried("r2", "9-9"), "9-1/9-2", "9-8", First + "overdue 0+0" },
        { "AnAttemptOfSomebodyElseDoesNot", Attempts().Staff("t2").Tried("r1", "9-3").Tried("r2", "9-4", by: "t2"), "9-1/9-2", "9-8", First + "overdue 0+0" },
        { "WhatWasTriedAndThenDoneIsDone", Attempts().Tried("r1", "9-3").Tried("r2", "9-4").Did("r3", "9-10"), "9-1/9-2", "9-10", First + "fulfilled-late 0+1 r3" },
    };

    private static Scene Twice(int times = 1) => Of(Scene.Twice(TalkDuty().WithTimes(times)));

    private static Scene Attempts() => Of(Scene.Twice(TalkDuty().ExcusedAfterAttempts(2)));
}
