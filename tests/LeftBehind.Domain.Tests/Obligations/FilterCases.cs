using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests;

/// <summary>Which of the covered a duty concerns, and what its subjects are: section 3, rule 5 and the subjects.</summary>
internal static class FilterCases
{
    private const string Term = "9-1/10-26";
    private const string Eve = "2025-1-1";

    public static CaseTable All { get; } = new(View.Coverage)
    {
        { "AGradeIsThatOfTheClassOfTheDay", Only(ChildFilter.LeftBehind.InGrades(2), TwoClasses), Term, Eve, "watch@k1 9-15/10-26 upcoming covered 9-15/10-26" },
        { "SeveralGradesAreAnyOfThem", Only(ChildFilter.LeftBehind.InGrades(1, 2), TwoClasses), Term, Eve, "watch@k1 9-1/10-26 upcoming covered 9-1/10-26" },
        { "AClassIsTheOneOfTheDay", Only(ChildFilter.LeftBehind.InClasses("c1"), TwoClasses), Term, Eve, "watch@k1 9-1/9-14 upcoming covered 9-1/9-14" },
        { "GradeAndClassMustBothHold", Only(ChildFilter.LeftBehind.InClasses("c1").InGrades(2), TwoClasses), Term, Eve },
        { "AClassThatIsNotThereCoversNobody", Only(ChildFilter.LeftBehind.InClasses("c9"), TwoClasses), Term, Eve },
        { "BoardersOnTheDaysTheyBoard", Only(ChildFilter.LeftBehind.Boarding(), child => child.Boards(When("9-10/9-20"))), Term, Eve, "watch@k1 9-10/9-20 upcoming covered 9-10/9-20" },
        { "DayPupilsOnTheOtherDays", Only(ChildFilter.LeftBehind.NotBoarding(), child => child.Boards(When("9-10/9-20"))), Term, Eve, "watch@k1 9-1/10-26 upcoming covered 9-1/9-9,9-21/10-26" },
        { "WhoNeverBoardsIsADayPupil", Only(ChildFilter.LeftBehind.NotBoarding(), child => child.NoOtherBoarding()), Term, Eve, "watch@k1 9-1/10-26 upcoming covered 9-1/10-26" },
        { "AGirlIsCoveredByADutyForGirls", Only(ChildFilter.LeftBehind.OfSex(Sex.Female), child => child.WithSex(Sex.Female)), Term, Eve, "watch@k1 9-1/10-26 upcoming covered 9-1/10-26" },
        { "ABoyIsNot", Only(ChildFilter.LeftBehind.OfSex(Sex.Female), child => child.WithSex(Sex.Male)), Term, Eve },
        { "ANeedOnItsDays", Only(ChildFilter.LeftBehind.InNeedOf(Need.KeyChild, Need.Poverty), child => child.Needs(Need.Poverty, When("9-10/9-20")).Needs(Need.KeyChild, When("9-15/9-25"))), Term, Eve, "watch@k1 9-10/9-25 upcoming covered 9-10/9-25" },
        { "BothParentsAwayOnTheirDaysInCommon", Away(AwayParents.Both), Term, Eve, "watch@k1 9-10/9-20 upcoming covered 9-10/9-20" },
        { "OneParentAwayOnTheOtherDays", Away(AwayParents.One), Term, Eve, "watch@k1 9-1/10-26 upcoming covered 9-1/9-9,9-21/10-26" },
        { "EveryPupilAsksForNoAbsence", Only(ChildFilter.EveryPupil, child => child.NoOtherNeeds(), AwayParents.None), Term, Eve, "watch@k1 9-1/10-26 upcoming covered 9-1/10-26" },
        { "EveryPupilKeepsTheOtherConditions", Only(ChildFilter.EveryPupil.Boarding(), child => child.Boards(When("9-10/9-20")), AwayParents.None), Term, Eve, "watch@k1 9-10/9-20 upcoming covered 9-10/9-20" },
        { "AFamilyIsCoveredOnTheDaysOfAnyOfItsChildren", Empty(Watch(Duty.ForEachFamily("watch", Role.Mentor, Talk))).Child("k1", "9-1/9-10", child => child.OfFamily("f")).Child("k2", "9-15/9-20", child => child.OfFamily("f")), Term, Eve, "watch@f 9-1/9-20 upcoming covered 9-1/9-10,9-15/9-20" },
        { "AChildWithoutAFamilyIsOneOfItsOwn", Empty(Watch(Duty.ForEachFamily("watch", Role.Mentor, Talk))).Child("k1"), Term, Eve, "watch@k1 9-1/10-26 upcoming covered 9-1/10-26" },
        { "AClassIsCoveredWhileACoveredChildIsInIt", Empty(Watch(Duty.ForEachClass("watch", Role.HomeroomTeacher, Talk))).Class("c1", "t1").Class("c2", "t2").Child("k1", more: child => child.InClass("c1", When("9-1/9-14")).InClass("c2", When("9-15/9-20"))), Term, Eve, "watch@c1 9-1/9-14 upcoming covered 9-1/9-14", "watch@c2 9-15/9-20 upcoming covered 9-15/9-20" },
        { "AMentorIsASubjectOnTheDaysOfThePairings", ForStaff(Role.Mentor).Child("k1").Child("k2").Mentor("t1", "k1", "9-10/9-20").Mentor("t1", "k2", "9-25/9-30"), Term, Eve, "watch@t1 9-10/9-30 upcoming covered 9-10/9-20,9-25/9-30" },
        { "APairingCountsWhateverTheChildIs", ForStaff(Role.Mentor).Pupil("k1", "9-15/..", child => child.Declared(AwayParents.None, When("9-1/.."))).Mentor("t1", "k1", "9-10/9-20"), Term, Eve, "watch@t1 9-10/9-20 upcoming covered 9-10/9-20" },
        { "AHomeroomTeacherIsASubjectOnTheDaysOfTheClass", ForStaff(Role.HomeroomTeacher).Class("c1", "t1", "9-10/9-20"), Term, Eve, "watch@t1 9-10/9-20 upcoming covered 9-10/9-20" },
        { "AHolderOfARoleIsASubjectInItsIntervals", ForStaff(Role.Principal).Staff("t1", member => member.Holds(Role.Principal, When("9-10/9-20"))).Staff("t2"), Term, Eve, "watch@t1 9-10/9-20 upcoming covered 9-10/9-20" },
        { "EveryMemberOfStaffIsASubjectWhileEmployed", ForStaff(Role.Staff).Staff("t1", member => member.Employed(When("9-10/9-20"))).Staff("t2"), Term, Eve, "watch@t2 9-1/10-26 upcoming covered 9-1/10-26", "watch@t1 9-10/9-20 upcoming covered 9-10/9-20" },
        { "WhoComesFromOutsideIsNoSubject", ForStaff(Role.Mentor).Child("k1").Staff("t1", member => member.FromOutside()).Mentor("t1", "k1"), Term, Eve },
        { "LeaveTakesNoDayOfAStaffSubjectAway", ForStaff(Role.Staff).Staff("t1", member => member.OnLeave(When("9-10/9-12"))), Term, Eve, "watch@t1 9-1/10-26 upcoming covered 9-1/10-26" },
        { "TheSchoolIsCoveredAllTheSpan", Empty(Watch(Duty.ForSchool("watch", Role.School, Talk))), Term, Eve, "watch@s 9-1/10-26 upcoming covered 9-1/10-26" },
    };

    private static Duty Watch(Duty duty) => duty.Per(Cycle.Term).WithMinimumShare(0).WithMinimumDays(0);

    private static Scene ForStaff(Role bearer) => Empty(Watch(Duty.ForEachStaffMember("watch", bearer, Talk)));

    private static Scene Only(ChildFilter filter, Action<ChildBuilder> more, AwayParents away = AwayParents.Both) =>
        Empty(Watch(TalkDuty("watch")).Only(filter))
            .Class("c1", "t1").Class("c2", "t2", grade: 2).Pupil("k1", more: child => more(child.Declared(away, When("9-1/.."))));

    private static Scene Away(AwayParents away) => Empty(Watch(TalkDuty("watch")).Only(ChildFilter.LeftBehind.WithParentsAway(away)))
        .Pupil("k1", more: child => child.Away("p1", "2025-1-1/..").Away("p2", "9-10/9-20"));

    private static void TwoClasses(ChildBuilder child) => child.InClass("c1", When("9-1/9-14")).InClass("c2", When("9-15/.."));
}
