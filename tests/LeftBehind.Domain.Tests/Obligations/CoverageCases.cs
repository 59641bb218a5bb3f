using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests;

/// <summary>Who is left behind, and when: section 3, rules 1 to 4 and 6. The duty <c>watch</c> is owed for any covered day of the term, so its line shows the days.</summary>
internal static class CoverageCases
{
    private const string Term = "2025-1-1/10-26";
    private const string Eve = "2025-1-1";
    private static readonly Eligibility Any = Eligibility.AnyParentAway;
    private static readonly Eligibility Both = Eligibility.BothParentsAway;

    public static CaseTable All { get; } = new(View.Coverage)
    {
        { "TheCensusFlagBothCovers", Watch(Any, child => child.Declared(AwayParents.Both, When("9-1/.."))), Term, Eve, Days("9-1/10-26") },
        { "TheCensusFlagOneCoversWhereOneIsEnough", Watch(Any, child => child.Declared(AwayParents.One, When("9-1/.."))), Term, Eve, Days("9-1/10-26") },
        { "TheCensusFlagNoneCoversNobody", Watch(Any, child => child.Declared(AwayParents.None, When("9-1/.."))), Term, Eve },
        { "TheCensusFlagOneDoesNotWhereBothMustBeAway", Watch(Both, child => child.Declared(AwayParents.One, When("9-1/.."))), Term, Eve },
        { "TheCensusFlagHoldsAgainstAbsences", Watch(Any, child => child.Declared(AwayParents.None, When("9-1/9-14")).Away("p1", "2025-1-1/..").Home("p2")), Term, Eve, Days("9-15/10-26") },
        { "TheCensusFlagHoldsAgainstParentsAtHome", Watch(Any, child => child.Declared(AwayParents.One, When("9-10/9-20")).Home("p1").Home("p2")), Term, Eve, Days("9-10/9-20") },
        { "TheCensusFlagMakesNoQuestionOfParentsNotGiven", Watch(Any, child => child.Declared(AwayParents.None, When("9-1/9-30")).Declared(AwayParents.Both, When("10-1/.."))), Term, Eve, Days("10-1/10-26") },
        { "OneOfTwoParentsAwayIsEnough", Watch(Any, child => child.Away("p1", "9-10/9-20").Home("p2")), Term, Eve, Days("9-10/9-20") },
        { "OneOfTwoParentsAwayIsNotBoth", Watch(Both, child => child.Away("p1", "9-10/9-20").Home("p2")), Term, Eve },
        { "BothParentsAreAwayOnTheDaysInCommon", Watch(Both, child => child.Away("p1", "9-1/9-20").Away("p2", "9-10/..")), Term, Eve, Days("9-10/9-20") },
        { "TheOnlyParentAwayIsBoth", Watch(Both, child => child.Away("p1", "9-10/9-20")), Term, Eve, Days("9-10/9-20") },
        { "AChildWithoutParentsCountsAsBoth", Watch(Both, child => child.NoOtherParents()), Term, Eve, Days("9-1/10-26") },
        { "FromTheDayOfDeathTheOtherParentIsTheOnlyOne", Watch(Both, child => child.Away("p1", "2025-1-1/..").Home("p2", "9-15")), Term, Eve, Days("9-15/10-26") },
        { "FromTheDeathOfTheLastParentThereIsNone", Watch(Both, child => child.Home("p1", "9-15")), Term, Eve, Days("9-15/10-26") },
        { "SeveralAbsencesOfAParentMayOverlap", Watch(Any, child => child.Parent("p1").Away(When("9-10/9-20")).Away(When("9-15/9-25"))), Term, Eve, Days("9-10/9-25") },
        { "IncapableCountsWhereThePolicySaysSo", Watch(Any.IncapableCountsAsAway(), Incapable), Term, Eve, Days("9-10/9-20") },
        { "IncapableDoesNotCountOtherwise", Watch(Any, Incapable), Term, Eve },
        { "AGapOfTheAllowedLengthIsFilled", Watch(Any.BridgingDays(3), child => child.Away("p1", "9-1/9-10", "9-14/10-26")), Term, Eve, Days("9-1/10-26") },
        { "AGapOfOneDayMoreIsNot", Watch(Any.BridgingDays(3), child => child.Away("p1", "9-1/9-10", "9-15/10-26")), Term, Eve, Days("9-1/9-10,9-15/10-26") },
        { "WithoutBridgingEveryGapStays", Watch(Any, child => child.Away("p1", "9-1/9-10", "9-12/10-26")), Term, Eve, Days("9-1/9-10,9-12/10-26") },
        { "TheDaysBeforeTheFirstAbsenceAreNoGap", Watch(Any.BridgingDays(30), child => child.Away("p1", "9-3/..")), Term, Eve, Days("9-3/10-26") },
        { "TheDaysAfterTheLastAbsenceAreNoGap", Watch(Any.BridgingDays(30), child => child.Away("p1", "9-1/10-20")), Term, Eve, Days("9-1/10-20") },
        { "AGapBetweenTheAbsencesOfTwoParentsIsFilledToo", Watch(Any.BridgingDays(3), child => child.Away("p1", "9-1/9-10").Away("p2", "9-14/10-26")), Term, Eve, Days("9-1/10-26") },
        { "GapsAreFilledBeforeMonthsAreCounted", Watch(Any.ForMonths(1).BridgingDays(3), child => child.Away("p1", "8-1/8-20", "8-24/..")), Term, Eve, Days("9-1/10-26") },
        { "WithoutBridgingMonthsCountFromTheLastReturn", Watch(Any.ForMonths(1), child => child.Away("p1", "8-1/8-20", "8-24/..")), Term, Eve, Days("9-24/10-26") },
        { "AMonthFromTheThirtyFirstEndsOnTheThirtieth", Watch(Any.ForMonths(1), child => child.Away("p1", "8-31/..")), Term, Eve, Days("9-30/10-26") },
        { "SixMonthsFromTheEndOfMarchIsTheEndOfSeptember", Watch(Any.ForMonths(6), child => child.Away("p1", "3-31/..")), Term, Eve, Days("9-30/10-26") },
        { "AnAbsenceShorterThanTheMonthsCoversNothing", Watch(Any.ForMonths(1), child => child.Away("p1", "9-1/9-30")), Term, Eve },
        { "AnAbsenceOfTheMonthsAndADayCoversThatDay", Watch(Any.ForMonths(1), child => child.Away("p1", "9-1/10-1")), Term, Eve, Days("10-1/10-1") },
        { "UnderAnAgeIsBeforeThatBirthday", Watch(Any.Under(10), child => child.Both().Born(Day("2015-9-15"))), Term, Eve, Days("9-1/9-14") },
        { "ABirthdayOfTwentyNinthFebruaryIsTheDayBeforeInACommonYear", InSpring(Any.Under(9), child => child.Both().Born(Day("2016-2-29"))), Term, Eve, Days("2-17/2-27") },
        { "NeedsKeepOnlyTheirDays", Watch(Any.InNeedOf(Need.Poverty), child => child.Both().Needs(Need.Poverty, When("9-10/9-20"))), Term, Eve, Days("9-10/9-20") },
        { "NeedsOfAnotherKindKeepNone", Watch(Any.InNeedOf(Need.Poverty), child => child.Both().Needs(Need.KeyChild, When("9-10/9-20"))), Term, Eve },
        { "NeedsAloneAskForNoAbsence", Watch(Eligibility.EveryChild.InNeedOf(Need.Poverty), child => child.Declared(AwayParents.None, When("9-1/..")).Needs(Need.Poverty, When("9-10/9-20"))), Term, Eve, Days("9-10/9-20") },
        { "OrNeedsAddTheirDaysWhateverTheAge", Watch(Any.Under(10).OrInNeedOf(Need.LeftBehind), child => child.Both().Born(Day("2010-1-1")).Needs(Need.LeftBehind, When("9-10/9-20"))), Term, Eve, Days("9-10/9-20") },
        { "OrNeedsAddToTheDaysAway", Watch(Any.OrInNeedOf(Need.LeftBehind), child => child.Home("p1").Away("p2", "9-1/9-5").Needs(Need.LeftBehind, When("9-10/9-20"))), Term, Eve, Days("9-1/9-5,9-10/9-20") },
        { "WithoutEligibilityEveryChildIsCovered", Watch(Eligibility.EveryChild, child => child.Declared(AwayParents.None, When("9-1/.."))), Term, Eve, Days("9-1/10-26") },
        { "OnlyTheEnrolledAreCovered", Empty(WatchDuty()).Child("k1", "9-10/9-20"), Term, Eve, Days("9-10/9-20") },
        { "TowardParentsCoversNoDayAtHome", Watch(Any.BridgingDays(3), child => child.Away("p1", "9-1/9-10", "9-14/10-26"), Toward), Term, Eve, Days("9-1/9-10,9-14/10-26") },
        { "TowardParentsOfAChildWhoseParentsAreNotGivenTheyAreThere", Watch(Any, child => child.Both(), Toward), Term, Eve, Days("9-1/10-26") },
        { "TowardParentsCoversNobodyWithoutParents", Watch(Any, child => child.Both().NoOtherParents(), Toward), Term, Eve },
        { "TowardParentsEndsWithTheDeathOfTheLast", Watch(Any, child => child.Both().Home("p1", "9-15"), Toward), Term, Eve, Days("9-1/9-14") },
        { "TowardParentsAsksForTheirAbsenceOfWhomeverANeedCovers", Watch(Any.OrInNeedOf(Need.LeftBehind), child => child.Declared(AwayParents.None, When("9-1/9-14")).Declared(AwayParents.One, When("9-15/..")).Needs(Need.LeftBehind, When("9-10/9-20")), Toward), Term, Eve, Days("9-15/10-26") },
    };

    private static Duty WatchDuty() => TalkDuty("watch").Per(Cycle.Term).WithMinimumShare(0).WithMinimumDays(0);

    private static Duty Toward(Duty duty) => duty.Toward(Role.Parents);

    private static Scene Watch(Eligibility eligibility, Action<ChildBuilder> child, Func<Duty, Duty>? more = null) =>
        Empty((more ?? (duty => duty))(WatchDuty())).Under(version => version.Covering(eligibility)).Pupil("k1", "2025-1-1/..", child);

    private static Scene InSpring(Eligibility eligibility, Action<ChildBuilder> child) =>
        Watch(eligibility, child).Terms(new Term("spring", "2024", Day("2025-2-17"), Day("2025-3-9")));

    private static string[] Days(string days) => [$"watch@k1 {days.Split('/', ',')[0]}/{days.Split('/', ',')[^1]} upcoming covered {days}"];

    private static void Incapable(ChildBuilder child)
    {
        child.Home("p2");
        child.Parent("p1").NoOtherAbsences().Incapable(When("9-10/9-20"));
    }
}
