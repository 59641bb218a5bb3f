using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests;

/// <summary>To which window a record goes: section 5, rule 3. Windows are of 1 to 7 and of 22 to 28 September, with seven days of grace, or the weeks.</summary>
internal static class CreditByDateCases
{
    private const string Term = "9-1/10-26";
    private const string First = "talk@k1 9-1/9-7 ";
    private const string Second = "talk@k1 9-22/9-28 ";

    public static CaseTable All { get; } = new(View.Credit)
    {
        { "AnActInTheWindowIsOnTime", Twice().Did("r1", "9-3"), Term, "10-6", First + "fulfilled 1+0 r1", Second + "missed 0+0" },
        { "TheFirstDayOfTheWindowIsInIt", Twice().Did("r1", "9-1"), Term, "10-6", First + "fulfilled 1+0 r1", Second + "missed 0+0" },
        { "TheLastDayOfTheWindowIsInIt", Twice().Did("r1", "9-7"), Term, "10-6", First + "fulfilled 1+0 r1", Second + "missed 0+0" },
        { "TheDayAfterTheWindowIsLate", Twice().Did("r1", "9-8"), Term, "10-6", First + "fulfilled-late 0+1 r1", Second + "missed 0+0" },
        { "TheLastDayOfGraceIsLate", Twice().Did("r1", "9-14"), Term, "10-6", First + "fulfilled-late 0+1 r1", Second + "missed 0+0" },
        { "TheDayAfterGraceIsTooLate", Twice().Did("r1", "9-15"), Term, "10-6", First + "missed 0+0", Second + "missed 0+0", "! r1 outside-every-window" },
        { "TheDayBeforeAWindowIsTooEarly", Twice().Did("r1", "9-21"), Term, "10-6", First + "missed 0+0", Second + "missed 0+0", "! r1 outside-every-window" },
        { "GraceOfTheDutyGoesBeforeTheVersions", Twice(duty => duty.WithGrace(Period.FromDays(8))).Did("r1", "9-15"), Term, "10-7", First + "fulfilled-late 0+1 r1", Second + "missed 0+0" },
        { "WithoutGraceTheNextDayIsTooLate", Twice(duty => duty.WithGrace(Period.Zero)).Did("r1", "9-8"), "9-1/9-20", "9-9", First + "missed 0+0", "! r1 outside-every-window" },
        { "GraceOfTheVersionGoesBeforeSevenDays", Twice().Under(version => version.WithGrace(Period.FromWeeks(2))).Did("r1", "9-21"), "9-1/9-21", "9-22", First + "fulfilled-late 0+1 r1" },
        { "ARecordDatedLaterWaits", Twice().Did("r1", "9-23"), "9-22/9-28", "9-22", Second + "due 0+0" },
        { "ARecordOfTheDayOfTheQuestionCounts", Twice().Did("r1", "9-23"), "9-22/9-28", "9-23", Second + "fulfilled 1+0 r1" },
        { "AnInstantInTheLastMinuteOfTheWindowIsOnTime", Twice().Did("r1", "9-7 23:59"), "9-1/9-7", "9-8", First + "fulfilled 1+0 r1" },
        { "AnInstantAtMidnightAfterTheWindowIsLate", Twice().Did("r1", "9-8 00:00"), "9-1/9-7", "9-8", First + "fulfilled-late 0+1 r1" },
        { "ASecondActInAWindowIsExtra", Twice().Did("r1", "9-3").Did("r2", "9-4"), "9-1/9-7", "9-8", First + "fulfilled 1+0 r1", "! r2 extra" },
        { "ALateActForAMetWindowIsExtra", Twice().Did("r1", "9-3").Did("r2", "9-10"), "9-1/9-20", "9-10", First + "fulfilled 1+0 r1", "! r2 extra" },
        { "OfOneDayTheSmallerIdIsCredited", Twice().Did("r2", "9-3").Did("r10", "9-3"), "9-1/9-7", "9-8", First + "fulfilled 1+0 r10", "! r2 extra" },
        { "AnEarlierDateGoesBeforeASmallerId", Twice().Did("a", "9-4").Did("z", "9-3"), "9-1/9-7", "9-8", First + "fulfilled 1+0 z", "! a extra" },
        { "NothingOutsideTheRangeIsListedAsUnmatched", Twice().Did("r1", "9-15").Did("r2", "9-21"), "9-21/9-28", "9-28", Second + "due 0+0", "! r2 outside-every-window" },
        { "OnePartOnTimeAndOneLateIsLate", Twice(duty => duty.WithTimes(2)).Did("r1", "9-3").Did("r2", "9-9"), "9-1/9-7", "9-9", First + "fulfilled-late 1+1 r1 r2" },
        { "OneOfTwoIsNotEnough", Twice(duty => duty.WithTimes(2)).Did("r1", "9-3"), "9-1/9-7", "9-15", First + "missed 1+0 r1" },
        { "TwoActsOfOneDayCountTwice", Twice(duty => duty.WithTimes(2)).Did("r1", "9-3").Did("r2", "9-3"), "9-1/9-7", "9-4", First + "fulfilled 2+0 r1 r2" },
        { "OnDifferentDaysTheSecondOfADayIsExtra", Twice(duty => duty.WithTimes(2).OnDifferentDays()).Did("r1", "9-3").Did("r2", "9-3"), "9-1/9-7", "9-10", First + "overdue 1+0 r1", "! r2 extra" },
        { "OnDifferentDaysTheNextDayCounts", Twice(duty => duty.WithTimes(2).OnDifferentDays()).Did("r1", "9-3").Did("r2", "9-3").Did("r3", "9-4"), "9-1/9-7", "9-10", First + "fulfilled 2+0 r1 r3", "! r2 extra" },
        { "OnDifferentDaysTheSecondOfADayMayRepairAnOlderWindow", EachWeek(duty => duty.WithTimes(2).OnDifferentDays()).Did("r0", "9-2").Did("r1", "9-9").Did("r2", "9-9"), "9-1/9-14", "9-14", First + "fulfilled-late 1+1 r0 r2", "talk@k1 9-8/9-14 due 1+0 r1" },
        { "ThisWeekComesBeforeTheWeekBefore", EachWeek().Did("r1", "9-9"), "9-1/9-14", "9-14", First + "overdue 0+0", "talk@k1 9-8/9-14 fulfilled 1+0 r1" },
        { "OnlySurplusRepairsTheWeekBefore", EachWeek().Did("r1", "9-9").Did("r2", "9-10"), "9-1/9-14", "9-14", First + "fulfilled-late 0+1 r2", "talk@k1 9-8/9-14 fulfilled 1+0 r1" },
        { "NothingCarriesForward", EachWeek().Did("r1", "9-2").Did("r2", "9-3"), "9-1/9-14", "9-15", First + "fulfilled 1+0 r1", "talk@k1 9-8/9-14 overdue 0+0", "! r2 extra" },
        { "OfTwoWindowsInGraceTheOlderIsRepaired", EachWeek(duty => duty.WithGrace(Period.FromDays(14))).Did("r1", "9-16").Did("r2", "9-17"), "9-1/9-21", "9-21", First + "fulfilled-late 0+1 r2", "talk@k1 9-8/9-14 overdue 0+0", "talk@k1 9-15/9-21 fulfilled 1+0 r1" },
        { "OfTwoOpenWindowsTheOneThatEndsFirstTakes", OnDates(6, "9-1", "9-4").Did("r1", "9-5"), "9-1/9-7", "9-6", First + "fulfilled 1+0 r1", "talk@k1 9-4/9-10 due 0+0" },
        { "OfTwoThatEndTogetherTheOneThatBeganFirstTakes", OnDates(9, "10-18", "10-20").Did("r1", "10-23"), "10-13/10-26", "10-24", "talk@k1 10-18/10-26 fulfilled 1+0 r1", "talk@k1 10-20/10-26 due 0+0" },
        { "WhatIsMeantForADayGoesToItsWindow", OnDates(6, "9-1", "9-4").Did("r1", "9-5", record => record.MeantFor(Day("9-9"))), "9-1/9-7", "9-6", First + "due 0+0", "talk@k1 9-4/9-10 fulfilled 1+0 r1" },
        { "WhatIsMeantForTheWeekBeforeRepairsItFirst", EachWeek().Did("r1", "9-9", record => record.MeantFor(Day("9-3"))), "9-1/9-14", "9-14", First + "fulfilled-late 0+1 r1", "talk@k1 9-8/9-14 due 0+0" },
        { "WhatIsMeantForAWindowOutOfReachIsExtra", Twice().Did("r1", "9-23", record => record.MeantFor(Day("9-3"))), Term, "9-23", First + "missed 0+0", Second + "due 0+0", "! r1 extra" },
        { "WhatIsMeantForNoWindowIsExtra", Twice().Did("r1", "9-3", record => record.MeantFor(Day("9-15"))), "9-1/9-7", "9-4", First + "due 0+0", "! r1 extra" },
        { "WhatIsMeantForALaterWindowDoesNotCarryForward", EachWeek().Did("r1", "9-3", record => record.MeantFor(Day("9-9"))), "9-1/9-14", "9-14", First + "overdue 0+0", "talk@k1 9-8/9-14 due 0+0", "! r1 extra" },
        { "WhatWasDoneBeforeTheVersionBeganIsOnTime", Adopted("9-3").Did("r1", "9-1"), "9-1/9-7", "9-8", "talk@k1 9-3/9-7 fulfilled 1+0 r1" },
        { "TheDayBeforeTheBlockIsNotWhatTheVersionCutOff", Adopted("9-10").Did("r1", "9-7"), "9-1/9-14", "9-15", "talk@k1 9-10/9-14 overdue 0+0", "! r1 outside-every-window" },
        { "ACutDayOnWhichTheChildWasNotThereIsNoDayOfTheWindow", Adopted("9-3", "9-2/..").Did("r1", "9-1"), "9-1/9-7", "9-8", "talk@k1 9-3/9-7 overdue 0+0", "! r1 outside-every-window" },
        { "ACutDayOnWhichTheChildWasThereIsAsGoodAsTheWindow", Adopted("9-3", "9-2/..").Did("r1", "9-2"), "9-1/9-7", "9-8", "talk@k1 9-3/9-7 fulfilled 1+0 r1" },
        { "AMonthThatGaveWayToWeeksTakesWhatTheWeekLeavesOver", MonthThenWeeks().Did("r1", "9-16").Did("r2", "9-17"), "9-1/9-21", "9-20", "talk@k1 9-1/9-14 fulfilled-late 0+1 r2", "talk@k1 9-15/9-21 fulfilled 1+0 r1" },
        { "OneRecordMeetsOneVersionOnly", MonthThenWeeks().Did("r1", "9-10"), "9-1/9-21", "9-20", "talk@k1 9-1/9-14 fulfilled 1+0 r1", "talk@k1 9-15/9-21 due 0+0" },
        { "WhatWasDoneInTheWeekBeforeTheNewRhythmIsOnTimeForIt", MonthThenWeeks("9-17").Did("r1", "9-10").Did("r2", "9-16"), "9-1/9-21", "9-20", "talk@k1 9-1/9-16 fulfilled 1+0 r1", "talk@k1 9-17/9-21 fulfilled 1+0 r2" },
    };

    private static Scene Twice(Func<Duty, Duty>? more = null) => Of((more ?? (duty => duty))(Scene.Twice(TalkDuty())));

    private static Scene EachWeek(Func<Duty, Duty>? more = null) => Of((more ?? (duty => duty))(Weekly(TalkDuty())));

    private static Scene OnDates(int more, params string[] dates) => Of(Scene.On(TalkDuty(), more, dates));

    private static Scene Adopted(string day, string enrolled = "9-1/..") => From(day, Weekly(TalkDuty())).Child("k1", enrolled).Mentor("t1", "k1");

    private static Scene MonthThenWeeks(string day = "9-15") =>
        Of(TalkDuty().Per(Cycle.Month, Season.Term)).Revised(day, version => version.WithDuty(Weekly(version.Duty("talk"))));
}
