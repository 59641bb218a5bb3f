using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests;

/// <summary>Who is responsible today, and who is accountable afterwards: section 4, rule 7. The window is of 1 to 7 September with grace to the 14th.</summary>
internal static class PeopleCases
{
    private const string Week = "9-1/9-7";
    private const string Window = "talk@k1 9-1/9-7 ";
    private static readonly Role Mentor = Role.Mentor;
    private static readonly Role Homeroom = Role.HomeroomTeacher;

    public static CaseTable All { get; } = new(View.People)
    {
        { "TheMentorIsBoth", Child(Mentor).Mentor("t1", "k1"), Week, "9-2", Window + "t1, t1" },
        { "WithoutAMentorItIsNobody", Child(Mentor), Week, "9-2", Window + "nobody, nobody unassigned" },
        { "AnotherKindOfHelperIsNobody", Child(Mentor).Helper("t1", Role.Volunteer, "k1"), Week, "9-2", Window + "nobody, nobody unassigned" },
        { "AnotherChildMayBeTheHelper", Child(Role.PeerHelper).Pupil("k2", more: child => child.Declared(AwayParents.None, When("9-1/..")).Helps(Role.PeerHelper, "k1", "pp", When("9-1/.."))), Week, "9-2", Window + "k2, k2" },
        { "AHelperFromOutsideIsNamed", Child(Mentor).Staff("t1", member => member.FromOutside()).Mentor("t1", "k1"), Week, "9-2", Window + "t1, t1" },
        { "BeforeAHandoverTheFormerIsResponsible", Child(Mentor).Mentor("t1", "k1", "9-1/9-3").Mentor("t2", "k1", "9-4/.."), Week, "9-3", Window + "t1, t2" },
        { "AfterAHandoverTheNextIsResponsible", Child(Mentor).Mentor("t1", "k1", "9-1/9-3").Mentor("t2", "k1", "9-4/.."), Week, "9-4", Window + "t2, t2" },
        { "WhoHadMostOfTheDaysIsAccountable", Child(Mentor).Mentor("t1", "k1", "9-1/9-4").Mentor("t2", "k1", "9-5/.."), Week, "9-6", Window + "t2, t1" },
        { "OfEqualDaysTheLaterPairingIsAccountable", SixDays().Mentor("t1", "k1", "9-1/9-3").Mentor("t2", "k1", "9-4/9-6"), Week, "9-2", "talk@k1 9-1/9-6 t1, t2" },
        { "OfEqualPairingsTheSmallerIdIs", Child(Mentor).Mentor("t2", "k1").Mentor("t1", "k1"), Week, "9-2", Window + "t1, t1" },
        { "AdjacentPairingsOfOneHelperAreOne", SixDays().Mentor("t1", "k1").Mentor("t2", "k1", "9-1/9-3").Mentor("t2", "k1", "9-4/.."), Week, "9-2", "talk@k1 9-1/9-6 t1, t1" },
        { "PairingsOfOneHelperThatLieApartAreTwo", SixDays().Mentor("t1", "k1", "9-1/9-4").Mentor("t2", "k1", "9-1/9-2").Mentor("t2", "k1", "9-5/9-6"), Week, "9-2", "talk@k1 9-1/9-6 t1, t2" },
        { "WhoIsOnLeaveTodayIsNotResponsible", Child(Mentor).Mentor("t1", "k1").Staff("t1", member => member.OnLeave(When("9-2/9-3"))), Week, "9-2", Window + "nobody, t1 unassigned" },
        { "WhoIsBackFromLeaveIs", Child(Mentor).Mentor("t1", "k1").Staff("t1", member => member.OnLeave(When("9-2/9-3"))), Week, "9-4", Window + "t1, t1" },
        { "DaysOfLeaveAreNoDaysOfAHelper", Child(Mentor).Mentor("t1", "k1").Mentor("t2", "k1").Staff("t1", member => member.OnLeave(When("9-2/9-3"))), Week, "9-1", Window + "t1, t2" },
        { "WhoHasLeftTheSchoolIsNotResponsible", Child(Mentor).Mentor("t1", "k1").Staff("t1", member => member.Employed(When("9-1/9-3"))), Week, "9-4", Window + "nobody, t1 unassigned" },
        { "WhoOnlyComesLaterIsNotYetResponsible", Child(Mentor).Mentor("t1", "k1").Staff("t1", member => member.Employed(When("9-6/.."))), Week, "9-4", Window + "nobody, t1 unassigned" },
        { "AHelperWhoWasAwayAllTheWindowAnswersForNothing", Child(Mentor).Mentor("t1", "k1").Staff("t1", member => member.OnLeave(When("9-1/9-7"))), Week, "9-8", Window + "t1, nobody" },
        { "BeforeTheWindowItsFirstDayIsAsked", Child(Mentor).Mentor("t1", "k1", "9-1/9-3").Mentor("t2", "k1", "9-4/.."), Week, "2025-8-20", Window + "t1, t2" },
        { "InGraceTodayIsAsked", Child(Mentor).Mentor("t1", "k1", "9-1/9-10").Mentor("t2", "k1", "9-11/.."), Week, "9-11", Window + "t2, t1" },
        { "AfterGraceItsLastDayIsAsked", Child(Mentor).Mentor("t1", "k1", "9-1/9-14").Mentor("t2", "k1", "9-15/.."), Week, "10-1", Window + "t1, t1" },
        { "APairingOfAChildThatHasLeftCountsNoMore", Empty(Once(Duty.ForEachChild("talk", Mentor, Talk))).Child("k1", "9-1/9-6").Mentor("t1", "k1"), Week, "9-8", "talk@k1 9-1/9-6 nobody, t1 unassigned" },
        { "ThePairingsWithAnyChildOfAFamilyCount", Family(Mentor).Mentor("t1", "k1", "9-1/9-3").Mentor("t2", "k2", "9-3/.."), Week, "9-2", "talk@f 9-1/9-7 t1, t2" },
        { "DaysWithTwoChildrenOfAFamilyCountOnce", Family(Mentor).Mentor("t1", "k1", "9-1/9-3").Mentor("t1", "k2", "9-1/9-3").Mentor("t2", "k2", "9-4/9-7"), Week, "9-2", "talk@f 9-1/9-7 t1, t2" },
        { "TheHomeroomTeacherOfTheChildsClassIsBoth", Child(Homeroom).Class("c1", "t2").In("k1", "c1"), Week, "9-2", Window + "t2, t2" },
        { "TheHomeroomTeacherOfTheLastDayIsAccountable", Child(Homeroom).Class("c1", "t2", "9-1/9-6").Class("c1", "t3", "9-7/..").In("k1", "c1"), Week, "9-2", Window + "t2, t3" },
        { "TheClassOfTheLastDayDecides", Child(Homeroom).Class("c1", "t2").Class("c2", "t3").In("k1", "c1", "9-1/9-6").In("k1", "c2", "9-7/.."), Week, "9-2", Window + "t2, t3" },
        { "AHomeroomTeacherOnLeaveOnTheLastDayDoesNotAnswer", Child(Homeroom).Class("c1", "t2").In("k1", "c1").Staff("t2", member => member.OnLeave(When("9-7/9-9"))), Week, "9-2", Window + "t2, nobody" },
        { "AHomeroomTeacherWhoLeftBeforeTheLastDayDoesNot", Child(Homeroom).Class("c1", "t2").In("k1", "c1").Staff("t2", member => member.Employed(When("9-1/9-6"))), Week, "9-2", Window + "t2, nobody" },
        { "AChildInNoClassHasNoHomeroomTeacher", Child(Homeroom).Class("c1", "t2"), Week, "9-2", Window + "nobody, nobody unassigned" },
        { "TheHomeroomTeacherOfTheYoungestAnswersForAFamily", Family(Homeroom, "2015-1-1", "2017-1-1").TwoClasses(), Week, "9-2", "talk@f 9-1/9-7 t3, t3" },
        { "AChildOfUnknownAgeComesLast", Family(Homeroom, "2015-1-1").TwoClasses(), Week, "9-2", "talk@f 9-1/9-7 t2, t2" },
        { "OfTwinsTheSmallerIdDecides", Family(Homeroom, "2015-1-1", "2015-1-1").TwoClasses(), Week, "9-2", "talk@f 9-1/9-7 t2, t2" },
        { "OnlyEnrolledChildrenAreAsked", Empty(Once(Duty.ForEachFamily("talk", Homeroom, Talk))).Child("k1", more: child => child.OfFamily("f")).Child("k2", "9-1/9-5", child => child.OfFamily("f").Born(Day("2017-1-1"))).TwoClasses(), Week, "9-2", "talk@f 9-1/9-7 t3, t2" },
        { "TheHomeroomTeacherOfTheClassAnswersForIt", Empty(Once(Duty.ForEachClass("talk", Homeroom, Talk))).Child("k1").Class("c1", "t2").In("k1", "c1"), Week, "9-2", "talk@c1 9-1/9-7 t2, t2" },
        { "TheOnlyHolderOfARoleIsBoth", Child(Role.Principal).Holder("t2"), Week, "9-2", Window + "t2, t2" },
        { "OfTwoHoldersNobodyIs", Child(Role.Principal).Holder("t2").Holder("t3"), Week, "9-2", Window + "nobody, nobody unassigned" },
        { "AHolderOnLeaveIsNoHolder", Child(Role.Principal).Holder("t2").Holder("t3").Staff("t3", member => member.OnLeave(When("9-2/9-3"))), Week, "9-2", Window + "t2, nobody" },
        { "AHolderWhoHasLeftIsNoHolder", Child(Role.Principal).Holder("t2").Holder("t3").Staff("t3", member => member.Employed(When("9-1/9-5"))), Week, "9-2", Window + "nobody, t2 unassigned" },
        { "ARoleHandedOverIsAskedOfTheDay", Child(Role.Principal).Holder("t2", "9-1/9-4").Holder("t3", "9-5/.."), Week, "9-2", Window + "t2, t3" },
        { "AMemberOfStaffAnswersForTheirOwn", Empty(Once(Duty.ForEachStaffMember("talk", Role.Staff, Talk))).Staff("t1"), Week, "9-2", "talk@t1 9-1/9-7 t1, t1" },
        { "AMemberOnLeaveTodayIsNotResponsibleEither", Empty(Once(Duty.ForEachStaffMember("talk", Role.Staff, Talk))).Staff("t1", member => member.OnLeave(When("9-2/9-2"))), Week, "9-2", "talk@t1 9-1/9-7 nobody, t1 unassigned" },
        { "AMemberOnLeaveOnTheLastDayIsNotAccountable", Empty(Once(Duty.ForEachStaffMember("talk", Role.Staff, Talk))).Staff("t1", member => member.OnLeave(When("9-7/9-8"))), Week, "9-2", "talk@t1 9-1/9-7 t1, nobody" },
        { "ParentsBearAsAFamily", Child(Role.Parents), Week, "9-2", Window + "family, family" },
        { "SubstituteGuardiansBearAsAFamily", Child(Role.SubstituteGuardian), Week, "9-2", Window + "family, family" },
        { "WhatAllStaffBearTowardAChildIsNobodys", Child(Role.Staff).Staff("t1"), Week, "9-2", Window + "nobody, nobody unassigned" },
        { "WhatTheSchoolBearsIsNobodys", Child(Role.School).Staff("t1"), Week, "9-2", Window + "nobody, nobody unassigned" },
        { "AMentorOfTheSchoolIsNobody", Empty(Once(Duty.ForSchool("talk", Mentor, Talk))).Child("k1").Mentor("t1", "k1"), Week, "9-2", "talk@s 9-1/9-7 nobody, nobody unassigned" },
        { "APrincipalAnswersForTheSchool", Empty(Once(Duty.ForSchool("talk", Role.Principal, Talk))).Holder("t2"), Week, "9-2", "talk@s 9-1/9-7 t2, t2" },
        { "APairingEnteredAfterTheWindowMakesNobodyAccountable", Child(Mentor).Staff("t1", member => member.Helps(Mentor, "k1", "p", When("9-1/..").Recorded(At("9-8 00:01")))), Week, "9-10", Window + "t1, nobody" },
        { "APairingEnteredOnTheLastDayDoes", Child(Mentor).Staff("t1", member => member.Helps(Mentor, "k1", "p", When("9-1/..").Recorded(At("9-7 23:59")))), Week, "9-10", Window + "t1, t1" },
        { "LeaveEnteredAfterTheWindowTakesNobodyOut", Child(Mentor).Mentor("t1", "k1").Staff("t1", member => member.OnLeave(When("9-1/9-7").Recorded(At("9-9 08:00")))), Week, "9-10", Window + "t1, t1" },
        { "TheEndOfAPairingEnteredAfterTheWindowChangesNothing", Child(Mentor).Staff("t1", member => member.Helps(Mentor, "k1", "p", When("9-1/9-2").EndRecorded(At("9-9 08:00")))), Week, "9-10", Window + "nobody, t1 unassigned" },
        { "AMistakenPairingCountsUntilItIsWithdrawn", Child(Mentor).Staff("t1", member => member.Helps(Mentor, "k1", "p", When("9-1/..").Withdrawn(At("9-9 08:00")))), Week, "9-10", Window + "nobody, t1 unassigned" },
    };

    private static Duty Once(Duty duty) => Scene.On(duty, 6, "9-1");

    private static Scene Child(Role bearer) => Empty(Once(Duty.ForEachChild("talk", bearer, Talk))).Child("k1");

    private static Scene SixDays() => Empty(Scene.On(TalkDuty(), 5, "9-1")).Child("k1");

    private static Scene Family(Role bearer, string? born1 = null, string? born2 = null) => Empty(Once(Duty.ForEachFamily("talk", bearer, Talk)))
        .Child("k1", more: child => child.OfFamily("f").Born(born1 is null ? null : Day(born1)))
        .Child("k2", more: child => child.OfFamily("f").Born(born2 is null ? null : Day(born2)));

    private static Scene TwoClasses(this Scene scene) => scene.Class("c1", "t2").Class("c2", "t3").In("k1", "c1").In("k2", "c2");

    private static Scene In(this Scene scene, string child, string @class, string when = "9-1/..") => scene.Know(school => school.Child(child).InClass(@class, When(when)));

    private static Scene Holder(this Scene scene, string id, string when = "9-1/..") => scene.Staff(id, member => member.Holds(Role.Principal, When(when)));
}
