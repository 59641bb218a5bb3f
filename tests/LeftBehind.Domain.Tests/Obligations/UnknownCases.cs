using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests;

/// <summary>What is certain and what is possible where a fact is not given, and which facts are missing: section 3, rule 7, and section 4, rule 2.</summary>
internal static class UnknownCases
{
    private const string Term = "9-1/10-26";
    private const string Eve = "2025-1-1";
    private const string Whole = "watch@k1 9-1/10-26 ";
    private static readonly Eligibility Any = Eligibility.AnyParentAway;
    private static readonly Eligibility Both = Eligibility.BothParentsAway;

    public static CaseTable All { get; } = new(View.Coverage)
    {
        { "WithoutParentsOrAFlagItCannotBeSaid", Watch(Any, child => child.Born(null)), Term, Eve, Whole + "undetermined covered - possibly 9-1/10-26 missing k1 parents" },
        { "TheAbsencesOfAParentMustBeGiven", Watch(Any, child => child.Parent("p1")), Term, Eve, Whole + "undetermined covered - possibly 9-1/10-26 missing k1 absences:p1" },
        { "TheAbsencesOfEachParentAreAskedFor", Watch(Any, child => child.Parents("p1", "p2")), Term, Eve, Whole + "undetermined covered - possibly 9-1/10-26 missing k1 absences:p1 k1 absences:p2" },
        { "OneParentSurelyAwayIsEnough", Watch(Any, child => child.Away("p1", "2025-1-1/..").Parents("p2")), Term, Eve, Whole + "upcoming covered 9-1/10-26" },
        { "OneParentSurelyAwayIsNotEnoughForBoth", Watch(Both, child => child.Away("p1", "2025-1-1/..").Parents("p2")), Term, Eve, Whole + "undetermined covered - possibly 9-1/10-26 missing k1 absences:p2" },
        { "OneParentSurelyAtHomeAnswersForBoth", Watch(Both, child => child.Home("p1").Parents("p2")), Term, Eve },
        { "AParentWhoDiedIsNoQuestion", Watch(Any, child => child.Home("p1").Parents("p2").Parent("p2").Deceased(Day("8-1"))), Term, Eve },
        { "OnDaysWithAFlagNothingIsMissing", Watch(Any, child => child.Declared(AwayParents.None, When("9-1/9-14"))), Term, Eve, "watch@k1 9-15/10-26 undetermined covered - possibly 9-15/10-26 missing k1 parents" },
        { "ACoveredPartThatIsEnoughIsOwedWhateverIsMissing", Watch(Any, child => child.Declared(AwayParents.One, When("9-1/9-14"))), Term, Eve, "watch@k1 9-1/9-14 upcoming covered 9-1/9-14 possibly 9-1/10-26" },
        { "WithoutADayOfBirthNoAgeIsCertain", Watch(Any.Under(10), child => child.Both()), Term, Eve, Whole + "undetermined covered - possibly 9-1/10-26 missing k1 born" },
        { "TwoConditionsMissTwoFacts", Watch(Any.Under(10), child => child.NoOtherNeeds()), Term, Eve, Whole + "undetermined covered - possibly 9-1/10-26 missing k1 born k1 parents" },
        { "WhoIsNotLeftBehindForSureIsNotAskedForTheAge", Watch(Any.Under(10), child => child.Home("p1")), Term, Eve },
        { "WithoutNeedsAnOrNeedIsPossible", Watch(Any.OrInNeedOf(Need.LeftBehind), child => child.Home("p1")), Term, Eve, Whole + "undetermined covered - possibly 9-1/10-26 missing k1 needs" },
        { "WhoIsCoveredAnywayIsNotAskedForNeeds", Watch(Any.OrInNeedOf(Need.LeftBehind), child => child.Both()), Term, Eve, Whole + "upcoming covered 9-1/10-26" },
        { "WithoutNeedsAFilterByNeedIsPossible", Watch(Any, child => child.Both(), ChildFilter.LeftBehind.InNeedOf(Need.Poverty)), Term, Eve, Whole + "undetermined covered - possibly 9-1/10-26 missing k1 needs" },
        { "WithoutBoardingBoardingIsPossible", Watch(Any, child => child.Both(), ChildFilter.LeftBehind.Boarding()), Term, Eve, Whole + "undetermined covered - possibly 9-1/10-26 missing k1 boarding" },
        { "WithoutBoardingNotBoardingIsPossibleToo", Watch(Any, child => child.Both(), ChildFilter.LeftBehind.NotBoarding()), Term, Eve, Whole + "undetermined covered - possibly 9-1/10-26 missing k1 boarding" },
        { "WithoutSexItIsPossible", Watch(Any, child => child.Both(), ChildFilter.LeftBehind.OfSex(Sex.Female)), Term, Eve, Whole + "undetermined covered - possibly 9-1/10-26 missing k1 sex" },
        { "WithoutClassesAGradeIsPossible", Watch(Any, child => child.Both(), ChildFilter.LeftBehind.InGrades(1)), Term, Eve, Whole + "undetermined covered - possibly 9-1/10-26 missing k1 classes" },
        { "WithoutClassesAClassIsPossible", Watch(Any, child => child.Both(), ChildFilter.LeftBehind.InClasses("c1")), Term, Eve, Whole + "undetermined covered - possibly 9-1/10-26 missing k1 classes" },
        { "ADayWithoutAClassIsNoQuestionWhereClassesAreGiven", Watch(Any, child => child.Both().NoOtherClasses(), ChildFilter.LeftBehind.InGrades(1)), Term, Eve },
        { "AFactOfAnotherConditionIsNotMissing", Watch(Any, child => child.Both().WithSex(Sex.Female), ChildFilter.LeftBehind.OfSex(Sex.Female).Boarding()), Term, Eve, Whole + "undetermined covered - possibly 9-1/10-26 missing k1 boarding" },
        { "EveryPupilIsNotAskedForParents", Watch(Any, child => child.NoOtherNeeds(), ChildFilter.EveryPupil), Term, Eve, Whole + "upcoming covered 9-1/10-26" },
        { "TowardParentsAsksForParentsToo", Toward(Eligibility.EveryChild, child => child.NoOtherNeeds()), Term, Eve, Whole + "undetermined covered - possibly 9-1/10-26 missing k1 parents" },
        { "TowardParentsAsksForTheAbsencesOfThoseGiven", Toward(Eligibility.EveryChild, child => child.Parents("p1")), Term, Eve, Whole + "undetermined covered - possibly 9-1/10-26 missing k1 absences:p1" },
        { "MonthsThatMayHavePassedArePossible", Watch(Any.ForMonths(1), child => child.Declared(AwayParents.None, When("9-1/9-10"))), Term, Eve, "watch@k1 10-11/10-26 undetermined covered - possibly 10-11/10-26 missing k1 parents" },
        { "AGapThatMayBeNoneIsPossible", Watch(Any.BridgingDays(3), child => child.Declared(AwayParents.None, When("9-11/9-13"))), Term, Eve, Whole + "undetermined covered - possibly 9-1/10-26 missing k1 parents" },
        { "TheFactsOfEachChildOfAFamilyAreMissing", Empty(Of(Duty.ForEachFamily("watch", Role.Mentor, Talk))).Pupil("k1", more: child => child.OfFamily("f")).Pupil("k2", more: child => child.OfFamily("f").Parents("p1")), Term, Eve, "watch@f 9-1/10-26 undetermined covered - possibly 9-1/10-26 missing k1 parents k2 absences:p1" },
        { "OneCoveredSiblingAnswersForTheFamily", Empty(Of(Duty.ForEachFamily("watch", Role.Mentor, Talk))).Child("k1", more: child => child.OfFamily("f")).Pupil("k2", more: child => child.OfFamily("f")), Term, Eve, "watch@f 9-1/10-26 upcoming covered 9-1/10-26" },
        { "AChildNoLongerEnrolledIsNotAskedAbout", Empty(Of(Duty.ForEachFamily("watch", Role.Mentor, Talk))).Pupil("k1", more: child => child.OfFamily("f")).Pupil("k2", "2025-1-1/8-31", child => child.OfFamily("f")), Term, Eve, "watch@f 9-1/10-26 undetermined covered - possibly 9-1/10-26 missing k1 parents" },
        { "TooShortForSureButPossiblyEnoughIsUndetermined", Empty(TalkDuty("watch").Per(Cycle.Term)).Pupil("k1", more: child => child.Declared(AwayParents.Both, When("9-1/9-14"))), Term, Eve, Whole + "undetermined covered 9-1/9-14 possibly 9-1/10-26 missing k1 parents" },
        { "TooShortEvenPossiblyIsWaived", Empty(TalkDuty("watch").Per(Cycle.Term)).Pupil("k1", "9-1/9-20", child => child.Declared(AwayParents.Both, When("9-1/9-14"))), Term, Eve, "watch@k1 9-1/9-14 waived covered 9-1/9-14 possibly 9-1/9-20" },
    };

    private static Duty Of(Duty duty) => duty.Per(Cycle.Term).WithMinimumShare(0).WithMinimumDays(0);

    private static Scene Watch(Eligibility eligibility, Action<ChildBuilder> child, ChildFilter? filter = null) =>
        Empty(Of(TalkDuty("watch")).Only(filter ?? ChildFilter.LeftBehind)).Under(version => version.Covering(eligibility)).Class("c1", "t1").Pupil("k1", more: child);

    private static Scene Toward(Eligibility eligibility, Action<ChildBuilder> child) =>
        Empty(Of(TalkDuty("watch")).Toward(Role.Parents)).Under(version => version.Covering(eligibility)).Pupil("k1", more: child);

    private static ChildBuilder Parents(this ChildBuilder child, params string[] ids)
    {
        foreach (var id in ids)
            child.Parent(id);
        return child;
    }
}
