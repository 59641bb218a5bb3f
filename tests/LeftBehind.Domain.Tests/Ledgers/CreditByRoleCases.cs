using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests;

/// <summary>From whom and by what means a record is taken: section 5, rules 1 and 2.</summary>
internal static class CreditByRoleCases
{
    private const string Done = "talk@k1 9-1/9-7 fulfilled 1+0 r1";
    private const string Open = "talk@k1 9-1/9-7 overdue 0+0";
    private const string Refused = "! r1 role-not-accepted";
    private const string Week = "9-1/9-7";
    private static readonly Role Coach = new("coach");

    public static CaseTable All { get; } = new(View.Credit)
    {
        { "AMentorOfTheChildIsItsMentor", By(Role.Mentor).Did("r1", "9-3"), Week, "9-8", Done },
        { "AMentorOfAnotherChildIsNot", By(Role.Mentor).Child("k2", "9-20/..").Mentor("t2", "k2").Did("r1", "9-3", by: "t2"), Week, "9-8", Open, Refused },
        { "AMentorOnTheLastDayOfThePairingIsOne", ByHelper(Role.Mentor, "9-1/9-3").Did("r1", "9-3", by: "t2"), Week, "9-8", Done },
        { "AMentorTheDayAfterThePairingIsNone", ByHelper(Role.Mentor, "9-1/9-2").Did("r1", "9-3", by: "t2"), Week, "9-8", Open, Refused },
        { "AMentorTheDayBeforeThePairingIsNone", ByHelper(Role.Mentor, "9-4/..").Did("r1", "9-3", by: "t2"), Week, "9-8", Open, Refused },
        { "AnotherKindOfHelperIsNoMentor", ByHelper(Role.Volunteer, "9-1/..").Did("r1", "9-3", by: "t2"), Week, "9-8", Open, Refused },
        { "AVolunteerIsOneByThePairing", By(Role.Volunteer).Helper("t2", Role.Volunteer, "k1").Did("r1", "9-3", by: "t2"), Week, "9-8", Done },
        { "AChildHelpsAsAPeer", By(Role.PeerHelper).Pupil("k2", more: child => child.Declared(AwayParents.None, When("9-1/..")).Helps(Role.PeerHelper, "k1", "pp", When("9-1/.."))).Did("r1", "9-3", by: "k2"), Week, "9-8", Done },
        { "AHelperFromOutsideIsOneByThePairing", By(Role.Mentor).Staff("t2", member => member.FromOutside()).Mentor("t2", "k1").Did("r1", "9-3", by: "t2"), Week, "9-8", Done },
        { "TheHomeroomTeacherOfTheClassOfThatDayIsOne", By(Role.HomeroomTeacher).Class("c1", "t2").InC1().Did("r1", "9-3", by: "t2"), Week, "9-8", Done },
        { "TheHomeroomTeacherOfAnotherClassIsNot", By(Role.HomeroomTeacher).Class("c1", "t2").Class("c2", "t3").InC1().Did("r1", "9-3", by: "t3"), Week, "9-8", Open, Refused },
        { "TheHomeroomTeacherOfLaterIsNotYetOne", By(Role.HomeroomTeacher).Class("c1", "t2", "9-4/..").InC1().Did("r1", "9-3", by: "t2"), Week, "9-8", Open, Refused },
        { "AParentActsAsParents", By(Role.Parents).Parent("p1").Did("r1", "9-3", by: "p1"), Week, "9-8", Done },
        { "SomebodyElsesParentDoesNot", By(Role.Parents).Parent("p1").Did("r1", "9-3", by: "p2"), Week, "9-8", Open, Refused },
        { "AGuardianInForceActsAsSubstituteGuardian", By(Role.SubstituteGuardian).Guardian("9-1/..").Did("r1", "9-3", by: "g1"), Week, "9-8", Done },
        { "AGuardianOfLaterDoesNotYet", By(Role.SubstituteGuardian).Guardian("9-4/..").Did("r1", "9-3", by: "g1"), Week, "9-8", Open, Refused },
        { "ARoleOfTheRosterIsHeldInItsInterval", By(Role.Principal).Staff("t2", member => member.Holds(Role.Principal, When("9-1/9-3"))).Did("r1", "9-3", by: "t2"), Week, "9-8", Done },
        { "ARoleOfTheRosterIsNotHeldTheDayAfter", By(Role.Principal).Staff("t2", member => member.Holds(Role.Principal, When("9-1/9-2"))).Did("r1", "9-3", by: "t2"), Week, "9-8", Open, Refused },
        { "ARoleOfOnesOwnNamingWorksAlike", By(Coach).Staff("t2", member => member.Holds(Coach, When("9-1/.."))).Did("r1", "9-3", by: "t2"), Week, "9-8", Done },
        { "AnybodyOnTheStaffIsStaff", By(Role.Staff).Staff("t2").Did("r1", "9-3", by: "t2"), Week, "9-8", Done },
        { "WhoComesFromOutsideIsNotStaff", By(Role.Staff).Staff("t2", member => member.FromOutside()).Did("r1", "9-3", by: "t2"), Week, "9-8", Open, Refused },
        { "WhoHasLeftTheSchoolHoldsNothing", By(Role.Mentor).Staff("t1", member => member.Employed(When("9-1/9-2"))).Did("r1", "9-3"), Week, "9-8", Open, Refused },
        { "WhoIsOnLeaveHoldsTheRoleStill", By(Role.Mentor).Staff("t1", member => member.OnLeave(When("9-1/9-6"))).Did("r1", "9-3"), Week, "9-8", Done },
        { "AMemberWhoIsAParentTooIsOneAfterLeaving", By(Role.Parents).Staff("t2", member => member.Employed(When("9-1/9-2"))).Parent("t2").Did("r1", "9-3", by: "t2"), Week, "9-8", Done },
        { "ARoleThatIsGivenIsBelieved", By(Role.Mentor).Did("r1", "9-3", record => record.WithRole(Role.Mentor), by: "x9"), Week, "9-8", Done },
        { "ARoleThatIsGivenIsTheOnlyOne", By(Role.Mentor).Did("r1", "9-3", record => record.WithRole(Role.Staff)), Week, "9-8", Open, Refused },
        { "AcceptedRolesReplaceTheBearer", Of(Scene.Twice(TalkDuty().AcceptedFrom(Role.Staff))).Staff("t2").Did("r1", "9-3", by: "t2"), Week, "9-8", Done },
        { "AcceptedRolesLeaveTheBearerOut", Of(Scene.Twice(TalkDuty().AcceptedFrom(Role.Principal))).Did("r1", "9-3"), Week, "9-8", Open, Refused },
        { "AnyoneAcceptsAPersonNobodyKnows", Of(Scene.Twice(TalkDuty().AcceptedFrom(Role.Anyone))).Did("r1", "9-3", by: "x9"), Week, "9-8", Done },
        { "AnyoneAcceptsAnyRoleThatIsGiven", Of(Scene.Twice(TalkDuty().AcceptedFrom(Role.Anyone))).Did("r1", "9-3", record => record.WithRole(Role.Volunteer)), Week, "9-8", Done },
        { "WhatTheSchoolBearsIsTakenFromStaff", By(Role.School).Staff("t2").Did("r1", "9-3", by: "t2"), Week, "9-8", Done },
        { "WhatTheSchoolBearsIsNotTakenFromParents", By(Role.School).Parent("p1").Did("r1", "9-3", by: "p1"), Week, "9-8", Open, Refused },
        { "WhatTheClassBearsIsTakenFromStaff", By(Role.Class).Staff("t2").Did("r1", "9-3", by: "t2"), Week, "9-8", Done },
        { "AMediumThatIsAskedForIsTaken", ByPhone().Did("r1", "9-3", record => record.WithMedium(Medium.Phone)), Week, "9-8", Done },
        { "AMediumThatIsNotAskedForIsNot", ByPhone().Did("r1", "9-3", record => record.WithMedium(Medium.Letter)), Week, "9-8", Open, Refused },
        { "AMediumThatIsNotGivenIsTaken", ByPhone().Did("r1", "9-3"), Week, "9-8", Done },
        { "AnyMediumIsTakenWhereNoneIsAskedFor", By(Role.Mentor).Did("r1", "9-3", record => record.WithMedium(Medium.Letter)), Week, "9-8", Done },
        { "AnotherActionDoesNotCount", By(Role.Mentor).Did("r1", "9-3", action: CareAction.HomeVisit), Week, "9-8", Open, "! r1 no-duty-asks" },
        { "OneOfTheActionsOfTheDutyIsEnough", Of(Scene.Twice(Duty.ForEachChild("talk", Role.Mentor, CareAction.HomeVisit, Talk))).Did("r1", "9-3"), Week, "9-8", Done },
        { "AChildNobodyKnowsIsAnUnknownSubject", By(Role.Mentor).Did("r1", "9-3", children: "k9"), Week, "9-8", Open, "! r1 subject-unknown" },
        { "AClassNobodyKnowsIsAnUnknownSubject", By(Role.Mentor).Did("r1", "9-3", record => record.WithClass("c9"), children: ""), Week, "9-8", Open, "! r1 subject-unknown" },
        { "WithoutAChildAndFromNobodyOfTheStaffTheSubjectIsUnknown", By(Role.Mentor).Did("r1", "9-3", by: "x9", children: ""), Week, "9-8", Open, "! r1 subject-unknown" },
        { "ARecordThatNamesAnUnknownChildTooStillCounts", By(Role.Mentor).Did("r1", "9-3", children: "k1 k9"), Week, "9-8", Done },
        { "AnAnswerToAnIncidentCountsAsCareToo", By(Role.Mentor).Did("r1", "9-3 08:00", record => record.Answering("i1")), Week, "9-8", Done },
        { "AnAnswerToAnIncidentIsNeverUnmatched", By(Role.Mentor).Did("r1", "9-20 08:00", record => record.Answering("i1")), "9-1/9-21", "9-21", "talk@k1 9-1/9-7 missed 0+0" },
    };

    private static Scene By(Role bearer) => Of(Scene.Twice(Duty.ForEachChild("talk", bearer, Talk)));

    private static Scene ByHelper(Role kind, string when) => By(Role.Mentor).Helper("t2", kind, "k1", when);

    private static Scene ByPhone() => Of(Scene.Twice(TalkDuty().Through(Medium.Phone, Medium.Video)));

    private static Scene InC1(this Scene scene) => scene.Know(school => school.Child("k1").InClass("c1", When("9-1/..")));

    private static Scene Parent(this Scene scene, string id) => scene.Know(school => school.Child("k1").Parent(id).Away(When("2025-1-1/..")));

    private static Scene Guardian(this Scene scene, string when) => scene.Know(school => school.Child("k1").Guardian("g1", When(when)));
}
