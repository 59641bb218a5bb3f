using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests;

/// <summary>Excused, undetermined and waived beside owed; siblings, families, classes; one act for several: section 5, rules 1, 3 and 4.</summary>
internal static class CreditBySubjectCases
{
    private const string First = "talk@k1 9-1/9-7 ";
    private const string NextWeek = "talk@k1 9-8/9-14 ";

    public static CaseTable All { get; } = new(View.Credit)
    {
        { "TheOwedWeekBeforeComesBeforeThisExcusedWeek", EachWeek().Excused("9-8/9-14").Did("r1", "9-9"), "9-1/9-14", "9-14", First + "fulfilled-late 0+1 r1", NextWeek + "excused 0+0" },
        { "AnExcusedWeekTakesWhatNobodyElseNeeds", EachWeek().Excused("9-1/9-7").Did("r1", "9-2"), "9-1/9-14", "9-15", First + "fulfilled 1+0 r1", NextWeek + "overdue 0+0" },
        { "WhatIsExcusedIsNeverDoneLate", Twice().Excused("9-1/9-7").Did("r1", "9-10"), "9-1/9-14", "9-11", First + "fulfilled 1+0 r1" },
        { "HalfTheDaysLeftIsNotExcused", OfFourDays().Excused("9-1/9-2"), "9-1/9-7", "9-2", "talk@k1 9-1/9-4 due 0+0" },
        { "LessThanHalfTheDaysLeftIsExcused", OfFourDays().Excused("9-1/9-3"), "9-1/9-7", "9-2", "talk@k1 9-1/9-4 excused 0+0" },
        { "TwoExcusalsOfTheSameDaysCountOnce", OfFourDays().Excused("9-1/9-2").Excused("9-2"), "9-1/9-7", "9-2", "talk@k1 9-1/9-4 due 0+0" },
        { "TwoExcusalsTogetherMayExcuse", OfFourDays().Excused("9-1/9-2").Excused("9-3"), "9-1/9-7", "9-2", "talk@k1 9-1/9-4 excused 0+0" },
        { "ExcusedHalfOfTheSchoolDaysIsNotEnough", SchoolWeeks(calendar => calendar.WithHoliday(Day("9-5"))).Excused("9-1/9-2"), "9-1/9-7", "9-2", First + "due 0+0" },
        { "ExcusedMostOfTheSchoolDays", SchoolWeeks(calendar => calendar).Excused("9-1/9-3"), "9-1/9-7", "9-2", First + "excused 0+0" },
        { "AWeekendExcusesNothingOfASchoolWeek", SchoolWeeks(calendar => calendar).Excused("9-2/9-3").Excused("9-6/9-7"), "9-1/9-7", "9-2", First + "due 0+0" },
        { "AnExcusalOfAnotherDutyIsNone", Twice().Excused("9-1/9-7", excusal => excusal.FromDuties("other")), "9-1/9-7", "9-2", First + "due 0+0" },
        { "AnExcusalOfAnotherChildIsNone", Twice().Excused("9-1/9-7", excusal => excusal.OfChildren("k2")), "9-1/9-7", "9-2", First + "due 0+0" },
        { "AnExcusalOfTheClassTakesItsChildren", InClass().Excused("9-1/9-7", excusal => excusal.OfClasses("c1")), "9-1/9-7", "9-2", First + "excused 0+0" },
        { "AnExcusalOfTheClassTakesTheDaysInItOnly", InClass("9-1/9-2").Excused("9-1/9-7", excusal => excusal.OfClasses("c1")), "9-1/9-7", "9-2", First + "due 0+0" },
        { "EveryListOfAnExcusalMustAdmit", InClass().Excused("9-1/9-7", excusal => excusal.OfClasses("c1").OfChildren("k2")), "9-1/9-7", "9-2", First + "due 0+0" },
        { "AnExcusalOfStaffIsNoneOfTheirChildren", Twice().Excused("9-1/9-7", excusal => excusal.OfStaff("t1")), "9-1/9-7", "9-2", First + "due 0+0" },
        { "AMemberOfStaffIsExcusedAsASubject", Training().Excused("9-1/9-7", excusal => excusal.OfStaff("t1")), "9-1/9-7", "9-2", "train@t1 9-1/9-7 excused 0+0" },
        { "LeaveExcusesAMemberOfStaffAsASubject", Training().Staff("t1", member => member.OnLeave(When("9-2/9-5"))), "9-1/9-7", "9-2", "train@t1 9-1/9-7 excused 0+0" },
        { "LeaveOfThreeDaysInSevenExcusesNobody", Training().Staff("t1", member => member.OnLeave(When("9-2/9-4"))), "9-1/9-7", "9-2", "train@t1 9-1/9-7 due 0+0" },
        { "AFamilyIsExcusedWhenEachOfItsChildrenIs", Family().Excused("9-1/9-7", excusal => excusal.OfChildren("k1", "k2")), "9-1/9-7", "9-2", "visit@f 9-1/9-7 excused 0+0" },
        { "AFamilyIsNotExcusedForOneOfItsChildren", Family().Excused("9-1/9-7", excusal => excusal.OfChildren("k1")), "9-1/9-7", "9-2", "visit@f 9-1/9-7 due 0+0" },
        { "AnUndeterminedWindowIsMetByWhatWasDone", Unknown().Did("r1", "9-3", children: "k2"), "9-1/9-7", "9-8", "talk@k2 9-1/9-7 fulfilled 1+0 r1" },
        { "AnUndeterminedWindowIsNeverMetLate", Unknown().Did("r1", "9-10", children: "k2"), "9-1/9-7", "9-10", "talk@k2 9-1/9-7 fulfilled 1+0 r1" },
        { "AWaivedWindowIsMetByWhatWasDone", Leaver().Did("r1", "9-2"), "9-1/9-7", "9-8", "talk@k1 9-1/9-3 fulfilled 1+0 r1" },
        { "AWaivedWindowIsNeverMetLate", Leaver().Did("r1", "9-10"), "9-1/9-7", "9-10", "talk@k1 9-1/9-3 fulfilled 1+0 r1" },
        { "AWaivedWindowEndsWithItsGrace", Leaver().Did("r1", "9-11"), "9-1/9-14", "9-11", "talk@k1 9-1/9-3 waived 0+0", "! r1 outside-every-window" },
        { "AVisitWithOneSiblingIsOneToTheFamily", Family().Did("r1", "9-3", by: "t2", children: "k2", action: CareAction.HomeVisit), "9-1/9-7", "9-8", "visit@f 9-1/9-7 fulfilled 1+0 r1" },
        { "AVisitWithTwoSiblingsIsOneToTheFamily", Family(2).Did("r1", "9-3", children: "k1 k2", action: CareAction.HomeVisit), "9-1/9-7", "9-8", "visit@f 9-1/9-7 overdue 1+0 r1" },
        { "TwoVisitsWithASiblingEachAreTwoToTheFamily", Family(2).Did("r1", "9-3", children: "k1", action: CareAction.HomeVisit).Did("r2", "9-3", by: "t2", children: "k2", action: CareAction.HomeVisit), "9-1/9-7", "9-8", "visit@f 9-1/9-7 fulfilled 2+0 r1 r2" },
        { "TheRoleTowardAFamilyIsHeldWithAChildThatIsListed", Family().Did("r1", "9-3", children: "k2", action: CareAction.HomeVisit), "9-1/9-7", "9-8", "visit@f 9-1/9-7 overdue 0+0", "! r1 role-not-accepted" },
        { "ASiblingHomeForGoodCountsForTheFamilyToo", Family().Pupil("k3", more: child => child.OfFamily("f").Declared(AwayParents.None, When("9-1/.."))).Mentor("t1", "k3").Did("r1", "9-3", children: "k3", action: CareAction.HomeVisit), "9-1/9-7", "9-8", "visit@f 9-1/9-7 fulfilled 1+0 r1" },
        { "OneTalkWithTwoChildrenCountsForEach", Twice().Child("k2").Mentor("t1", "k2").Did("r1", "9-3", children: "k1 k2"), "9-1/9-7", "9-8", First + "fulfilled 1+0 r1", "talk@k2 9-1/9-7 fulfilled 1+0 r1" },
        { "OneTalkCountsForTwoDuties", Of(Scene.Twice(TalkDuty("care")), Scene.Twice(TalkDuty())).Did("r1", "9-3"), "9-1/9-7", "9-8", "care@k1 9-1/9-7 fulfilled 1+0 r1", First + "fulfilled 1+0 r1" },
        { "WhatIsExtraForOneDutyButCreditedToAnotherIsMatched", Of(Scene.Twice(TalkDuty("care").WithTimes(2)), Scene.Twice(TalkDuty())).Did("r1", "9-3").Did("r2", "9-4"), "9-1/9-7", "9-8", "care@k1 9-1/9-7 fulfilled 2+0 r1 r2", First + "fulfilled 1+0 r1" },
        { "ATalkWithAnotherChildIsNotCredited", Twice().Pupil("k2", more: child => child.Declared(AwayParents.None, When("9-1/.."))).Mentor("t1", "k2").Did("r1", "9-3", children: "k2"), "9-1/9-7", "9-3", First + "due 0+0", "! r1 outside-every-window" },
        { "ARecordOfTheClassCountsForTheClass", Meeting().Did("r1", "9-3", record => record.WithClass("c1"), by: "t2", children: ""), "9-1/9-7", "9-8", "meet@c1 9-1/9-7 fulfilled 1+0 r1" },
        { "ARecordOfItsChildrenIsNoneOfTheClass", Meeting().Did("r1", "9-3", by: "t2"), "9-1/9-7", "9-8", "meet@c1 9-1/9-7 overdue 0+0", "! r1 role-not-accepted" },
        { "ARecordWithoutChildrenCountsForTheSchool", SchoolDay().Did("r1", "9-3", children: ""), "9-1/9-7", "9-8", "day@s 9-1/9-7 fulfilled 1+0 r1" },
        { "ARecordOfAnyChildCountsForTheSchool", SchoolDay().Did("r1", "9-3"), "9-1/9-7", "9-8", "day@s 9-1/9-7 fulfilled 1+0 r1" },
        { "WhatAMemberOfStaffDidCountsForThatMember", Training().Staff("t2").Did("r1", "9-3", by: "t2", children: ""), "9-1/9-7", "9-8", "train@t1 9-1/9-7 overdue 0+0", "train@t2 9-1/9-7 fulfilled 1+0 r1" },
    };

    private static Scene Twice() => Of(Scene.Twice(TalkDuty()));

    private static Scene EachWeek() => Of(Weekly(TalkDuty()));

    private static Scene OfFourDays() => Of(Scene.On(TalkDuty(), 3, "9-1"));

    private static Scene SchoolWeeks(Func<SchoolCalendar, SchoolCalendar> calendar) => Of(TalkDuty().Per(Cycle.SchoolWeek)).On(calendar);

    private static Scene InClass(string when = "9-1/..") => Twice().Class("c1", "t2").Know(school => school.Child("k1").InClass("c1", When(when)));

    private static Scene Training() => Empty(Scene.Twice(Duty.ForEachStaffMember("train", Role.Staff, Talk))).Staff("t1");

    private static Scene Family(int times = 1) => Empty(Scene.Twice(Duty.ForEachFamily("visit", Role.Mentor, CareAction.HomeVisit).WithTimes(times)))
        .Child("k1", more: child => child.OfFamily("f")).Mentor("t1", "k1").Child("k2", more: child => child.OfFamily("f")).Mentor("t2", "k2");

    private static Scene Unknown() => Empty(Scene.Twice(TalkDuty())).Pupil("k2").Mentor("t1", "k2");

    private static Scene Leaver() => Empty(Scene.Twice(TalkDuty())).Child("k1", "9-1/9-3").Mentor("t1", "k1");

    private static Scene Meeting() => Empty(Scene.Twice(Duty.ForEachClass("meet", Role.HomeroomTeacher, Talk)))
        .Class("c1", "t2").Child("k1", more: child => child.InClass("c1", When("9-1/..")));

    private static Scene SchoolDay() => Of(Scene.Twice(Duty.ForSchool("day", Role.School, Talk)));
}
