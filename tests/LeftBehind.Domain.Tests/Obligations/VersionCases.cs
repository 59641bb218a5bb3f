using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests;

/// <summary>Which version owes what around a change: section 4, rules 5 and 6. Each line: window, version, block, quota, status.</summary>
internal static class VersionCases
{
    public static CaseTable All { get; } = new(View.Versions)
    {
        { "MonthThenWeeksGivesUpTheRestOfTheMonth", Of(Monthly()).Revised("9-15", Weekly), "9-1/9-30", "9-10",
            "talk@k1 9-1/9-14 v1 of 9-1/9-30 due", "talk@k1 9-15/9-21 v2 of 9-15/9-21 upcoming", "talk@k1 9-22/9-28 v2 of 9-22/9-28 upcoming", "talk@k1 9-29/10-5 v2 of 9-29/10-5 upcoming" },
        { "AMonthThatGaveWayIsWaivedTheDayAfterItsWindow", Of(Monthly()).Revised("9-15", Weekly), "9-1/9-14", "9-15", "talk@k1 9-1/9-14 v1 of 9-1/9-30 waived" },
        { "AMonthThatGaveWayIsDueOnTheLastDayOfItsWindow", Of(Monthly()).Revised("9-15", Weekly), "9-1/9-14", "9-14", "talk@k1 9-1/9-14 v1 of 9-1/9-30 due" },
        { "MonthThenWeeksInTheMiddleOfAWeek", Of(Monthly()).Revised("9-17", Weekly), "9-1/9-22", "9-10",
            "talk@k1 9-1/9-16 v1 of 9-1/9-30 due", "talk@k1 9-17/9-21 v2 of 9-15/9-21 upcoming", "talk@k1 9-22/9-28 v2 of 9-22/9-28 upcoming" },
        { "WeeksThenMonthGiveUpTheRestOfTheWeek", Of(Scene.Weekly(TalkDuty())).Revised("9-17", Monthly), "9-8/10-1", "9-10",
            "talk@k1 9-8/9-14 v1 of 9-8/9-14 due", "talk@k1 9-15/9-16 v1 of 9-15/9-21 upcoming", "talk@k1 9-17/9-30 v2 of 9-1/9-30 upcoming", "talk@k1 10-1/10-26 v2 of 10-1/10-31 upcoming" },
        { "AQuotaThatChangesInABlockChangesWithTheNext", Of(Monthly()).Revised("9-15", version => version.WithDuty(version.Duty("talk").WithTimes(2))), "9-1/10-26", "9-20",
            "talk@k1 9-1/9-30 v1 of 9-1/9-30 due", "talk@k1 10-1/10-26 v2 of 10-1/10-31 x2 upcoming" },
        { "ADutyThatIsDroppedEndsTheDayBefore", Of(Monthly()).Revised("9-15", version => version.WithoutDuty("talk")), "9-1/10-26", "9-20", "talk@k1 9-1/9-14 v1 of 9-1/9-30 waived" },
        { "ADutyDroppedOnTheFirstOfABlockLeavesTheOneBeforeWhole", Of(Monthly()).Revised("10-1", version => version.WithoutDuty("talk")), "9-1/10-26", "10-2", "talk@k1 9-1/9-30 v1 of 9-1/9-30 overdue" },
        { "MonthWeekMonthInOneMonthOwesTheMonthOnce", Of(Monthly()).Revised("9-8", Weekly).Revised("9-15", Monthly), "9-1/10-26", "9-1",
            "talk@k1 9-8/9-14 v2 of 9-8/9-14 upcoming", "talk@k1 9-15/9-30 v3 of 9-1/9-30 upcoming", "talk@k1 10-1/10-26 v3 of 10-1/10-31 upcoming" },
        { "APolicyAdoptedInMidTermOwesTheTermFromThatDayOn", Adopted("9-24", TalkDuty().Per(Cycle.Term)), "9-1/10-26", "9-1", "talk@k1 9-24/10-26 v1 of 9-1/10-26 upcoming" },
        { "APolicyAdoptedOnTheLastDayOwesThatDay", Adopted("10-26", TalkDuty().Per(Cycle.Term)), "9-1/10-26", "9-1", "talk@k1 10-26/10-26 v1 of 9-1/10-26 upcoming" },
        { "BeforeTheFirstVersionNothingIsOwed", Adopted("9-24", Scene.Weekly(TalkDuty())), "9-1/9-23", "9-1" },
        { "AVersionThatChangesNothingLeavesTheBlockToTheOlder", Of(Monthly()).Revised("9-15", version => version), "9-1/10-26", "9-1",
            "talk@k1 9-1/9-30 v1 of 9-1/9-30 due", "talk@k1 10-1/10-26 v2 of 10-1/10-31 upcoming" },
        { "AVersionOfTheFirstDayOfABlockOwesItWhole", Of(Monthly()).Revised("10-1", version => version.WithDuty(version.Duty("talk").WithTimes(3))), "10-1/10-26", "9-1", "talk@k1 10-1/10-26 v2 of 10-1/10-31 x3 upcoming" },
        { "AVersionCutFromBothSidesKeepsItsDays", Of(Scene.Weekly(TalkDuty())).Revised("9-10", Monthly).Revised("9-24", Weekly), "9-8/9-30", "9-8",
            "talk@k1 9-8/9-9 v1 of 9-8/9-14 due", "talk@k1 9-10/9-23 v2 of 9-1/9-30 upcoming", "talk@k1 9-24/9-28 v3 of 9-22/9-28 upcoming", "talk@k1 9-29/10-5 v3 of 9-29/10-5 upcoming" },
        { "ADutyThatComesBackOwesFromThenOn", Of(Monthly()).Revised("9-10", version => version.WithoutDuty("talk")).Revised("9-20", version => version.WithDuty(Monthly())), "9-1/9-30", "9-1",
            "talk@k1 9-20/9-30 v3 of 9-1/9-30 upcoming" },
        { "AnotherSubjectIsAnotherDuty", Of(Monthly()).Revised("9-15", version => version.WithDuty(Duty.ForEachFamily("talk", Role.Mentor, Talk).Per(Cycle.Month, Season.Term))), "9-1/9-30", "9-1",
            "talk@k1 9-1/9-14 v1 of 9-1/9-30 due", "talk@k1 9-15/9-30 v2 of 9-1/9-30 upcoming" },
        { "AnAnchorOfTheNewVersionStartsOnItsDay", Of(Scene.On(TalkDuty(), 6, "9-1")).Revised("9-5", version => version.WithDuty(Scene.On(TalkDuty(), 6, "9-3"))), "9-1/9-30", "9-1",
            "talk@k1 9-1/9-4 v1 of 9-1/9-7 due", "talk@k1 9-5/9-9 v2 of 9-3/9-9 upcoming" },
        { "WhatTheNewVersionCoversNoMoreTheOldOneStillOwesToItsEnd", Of(Monthly()).Revised("9-15", version => version.Covering(Eligibility.AnyParentAway.InNeedOf(Need.Poverty))).Know(school => school.Child("k1").NoOtherNeeds()), "9-1/10-26", "9-20", "talk@k1 9-1/9-30 v1 of 9-1/9-30 due" },
        { "WhoIsCoveredOnlyByTheNewVersionOwesFromItsFirstDayOn", Of(Monthly()).Know(school => school.Child("k2").Enrolled(When("9-1/..")).Declared(AwayParents.None, When("9-1/..")))
            .Revised("9-15", version => version.Covering(Eligibility.EveryChild)), "9-1/10-26", "9-20", "talk@k1 9-1/9-30 v1 of 9-1/9-30 due", "talk@k2 9-15/9-30 v2 of 9-1/9-30 due", "talk@k1 10-1/10-26 v2 of 10-1/10-31 upcoming", "talk@k2 10-1/10-26 v2 of 10-1/10-31 upcoming" },
        { "AGraceOfTheNewVersionDoesNotReachBack", Of(Monthly()).Revised("10-1", version => version.WithGrace(Period.FromDays(20))), "9-1/9-30", "10-8", "talk@k1 9-1/9-30 v1 of 9-1/9-30 missed" },
    };

    private static Duty Monthly() => TalkDuty().Per(Cycle.Month, Season.Term);

    private static PolicyVersion Monthly(PolicyVersion version) => version.WithDuty(Monthly());

    private static PolicyVersion Weekly(PolicyVersion version) => version.WithDuty(Scene.Weekly(TalkDuty()));

    private static Scene Adopted(string day, Duty duty) => From(day, duty).Child("k1").Mentor("t1", "k1");
}
