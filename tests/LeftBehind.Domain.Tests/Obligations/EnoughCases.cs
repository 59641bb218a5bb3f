using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests;

/// <summary>How many days of a block make it owed: section 4, rules 1 to 3. Blocks are of 8 days (1 to 8 September), of 20, or school weeks.</summary>
internal static class EnoughCases
{
    private const string Term = "9-1/10-26";
    private const string Eve = "2025-1-1";

    public static CaseTable All { get; } = new(View.Status)
    {
        { "CoveredForTheWholeBlock", Block(8, "9-1/.."), Term, Eve, "talk@k1 9-1/9-8 upcoming" },
        { "ThreeQuartersOfTheDaysAreEnough", Block(8, "9-1/9-6"), Term, Eve, "talk@k1 9-1/9-6 upcoming" },
        { "OneDayLessIsTooShort", Block(8, "9-1/9-5"), Term, Eve, "talk@k1 9-1/9-5 waived" },
        { "ThreeQuartersInTheMiddleAreEnough", Block(8, "9-2/9-7"), Term, Eve, "talk@k1 9-2/9-7 upcoming" },
        { "ThreeQuartersInTwoPartsAreEnoughAndTheWindowHoldsTheGap", Block(8, "9-1/9-3", "9-6/9-8"), Term, Eve, "talk@k1 9-1/9-8 upcoming" },
        { "TwoPartsThatAreTooShortAreWaived", Block(8, "9-1/9-2", "9-6/9-7"), Term, Eve, "talk@k1 9-1/9-7 waived" },
        { "OneDayIsTooShort", Block(8, "9-8/.."), Term, Eve, "talk@k1 9-8/9-8 waived" },
        { "NoDayIsNothing", Block(8, "9-9/.."), Term, Eve },
        { "TwoWeeksUpToTheEndAreEnough", Block(20, "9-7/.."), Term, Eve, "talk@k1 9-7/9-20 upcoming" },
        { "ThirteenDaysUpToTheEndAreTooShort", Block(20, "9-8/.."), Term, Eve, "talk@k1 9-8/9-20 waived" },
        { "TwoWeeksThatLeaveTheLastDayOutAreTooShort", Block(20, "9-6/9-19"), Term, Eve, "talk@k1 9-6/9-19 waived" },
        { "TwoWeeksInPartsThatHoldTheLastDayAreEnough", Block(20, "9-1/9-13", "9-20/.."), Term, Eve, "talk@k1 9-1/9-20 upcoming" },
        { "AShareOfTheDutysOwn", Block(8, "9-1/9-4", duty => duty.WithMinimumShare(0.5m)), Term, Eve, "talk@k1 9-1/9-4 upcoming" },
        { "ADayLessThanTheShareOfTheDutysOwn", Block(8, "9-1/9-3", duty => duty.WithMinimumShare(0.5m)), Term, Eve, "talk@k1 9-1/9-3 waived" },
        { "AShareOfTheVersionsOwn", Block(8, "9-1/9-4").Under(version => version.WithMinimumShare(0.5m)), Term, Eve, "talk@k1 9-1/9-4 upcoming" },
        { "TheDutysShareGoesBeforeTheVersions", Block(8, "9-1/9-4", duty => duty.WithMinimumShare(0.6m)).Under(version => version.WithMinimumShare(0.5m)), Term, Eve, "talk@k1 9-1/9-4 waived" },
        { "SharesAreComparedByTheDigitsWritten", Block(10, "9-1/9-3", duty => duty.WithMinimumShare(0.3m)), Term, Eve, "talk@k1 9-1/9-3 upcoming" },
        { "AThirdIsMoreThanItsFirstFourDigits", Block(3, "9-1/9-1", duty => duty.WithMinimumShare(0.3333m)), Term, Eve, "talk@k1 9-1/9-1 upcoming" },
        { "AThirdIsLessThanItsFourDigitsRoundedUp", Block(3, "9-1/9-1", duty => duty.WithMinimumShare(0.3334m)), Term, Eve, "talk@k1 9-1/9-1 waived" },
        { "AShareOfOneAsksForEveryDay", Block(8, "9-1/9-7", duty => duty.WithMinimumShare(1)), Term, Eve, "talk@k1 9-1/9-7 waived" },
        { "DaysOfTheDutysOwn", Block(8, "9-6/..", duty => duty.WithMinimumDays(3)), Term, Eve, "talk@k1 9-6/9-8 upcoming" },
        { "ADayLessThanTheDaysOfTheDutysOwn", Block(8, "9-7/..", duty => duty.WithMinimumDays(3)), Term, Eve, "talk@k1 9-7/9-8 waived" },
        { "DaysOfTheVersionsOwn", Block(8, "9-6/..").Under(version => version.WithMinimumDays(3)), Term, Eve, "talk@k1 9-6/9-8 upcoming" },
        { "NoDaysAsksForTheLastDayAlone", Block(8, "9-8/..", duty => duty.WithMinimumDays(0)), Term, Eve, "talk@k1 9-8/9-8 upcoming" },
        { "TheShareIsOfTheLiveDaysNotOfTheBlock", Month("9-1/9-14").On(_ => Until("9-18")), Term, Eve, "talk@k1 9-1/9-14 upcoming" },
        { "ABlockOutsideTheSeasonCountsForNothing", Month("9-1/9-13").On(_ => Until("9-18")), Term, Eve, "talk@k1 9-1/9-13 waived" },
        { "FourOfFiveSchoolDaysAreEnough", SchoolWeek("9-1/9-4"), "9-1/9-7", Eve, "talk@k1 9-1/9-4 upcoming" },
        { "ThreeOfFiveSchoolDaysAreTooShort", SchoolWeek("9-1/9-3"), "9-1/9-7", Eve, "talk@k1 9-1/9-3 waived" },
        { "JoiningOnTuesdayIsFourOfFiveSchoolDays", SchoolWeek("9-2/.."), "9-1/9-7", Eve, "talk@k1 9-2/9-7 upcoming" },
        { "AWeekendAloneIsNothingOfASchoolWeek", SchoolWeek("9-6/9-7"), "9-1/9-14", Eve },
        { "TheDaysAtTheEndOfASchoolWeekAreDays", SchoolWeek("9-5/..", duty => duty.WithMinimumDays(3)), "9-1/9-7", Eve, "talk@k1 9-5/9-7 upcoming" },
        { "InAWeekOfTwoSchoolDaysBothAreEnough", SchoolWeek("9-29/9-30").On(Autumn), "9-29/10-5", Eve, "talk@k1 9-29/9-30 upcoming" },
        { "InAWeekOfTwoSchoolDaysOneIsTooShort", SchoolWeek("9-30/10-5").On(Autumn), "9-29/10-5", Eve, "talk@k1 9-30/10-5 waived" },
        { "InAWeekOfOneSchoolDayThatDayIsEnough", SchoolWeek("10-11/10-11").On(calendar => Autumn(calendar).WithHoliday(Span("10-6/10-10")).WithMakeUpDay(Day("10-11"))), "10-6/10-12", Eve, "talk@k1 10-11/10-11 upcoming" },
        { "AWeekWithoutASchoolDayIsOwedNothing", SchoolWeek("9-1/..").On(calendar => Autumn(calendar).WithHoliday(Span("10-6/10-10"))), "10-6/10-12", Eve },
        { "AMakeUpSaturdayIsASchoolDayOfItsWeek", SchoolWeek("9-1/9-4").On(calendar => calendar.WithMakeUpDay(Day("9-6"))), "9-1/9-7", Eve, "talk@k1 9-1/9-4 waived" },
        { "AnOrdinaryWeekCountsAllItsDays", Of(Weekly(TalkDuty())).On(calendar => Autumn(calendar).WithHoliday(Span("10-6/10-10"))), "10-6/10-12", Eve, "talk@k1 10-6/10-12 upcoming" },
        { "WhatIsOnlyAllowedIsNeverOwed", Of(Weekly(TalkDuty().As(Modality.May))), Term, Eve },
        { "WhatHoldsAllTheTimeIsOwedOnNoDay", Of(TalkDuty()), Term, Eve },
        { "WhatIsEncouragedIsShown", Of(Scene.On(TalkDuty().As(Modality.Encouraged), 7, "9-1")), Term, Eve, "talk@k1 9-1/9-8 upcoming" },
        { "AWindowBelongsToTheRangeThatHoldsItsFirstDay", Block(8, "9-3/.."), "9-3/9-3", Eve, "talk@k1 9-3/9-8 upcoming" },
        { "AWindowThatBeganBeforeTheRangeIsNotInIt", Block(8, "9-3/.."), "9-4/9-30", Eve },
    };

    private static Scene Block(int days, string enrolled, Func<Duty, Duty>? more = null) => Enrolled(Scene.On(TalkDuty(), days - 1, "9-1"), more, enrolled);

    private static Scene Block(int days, string enrolled, string again) => Enrolled(Scene.On(TalkDuty(), days - 1, "9-1"), null, enrolled, again);

    private static Scene Month(string enrolled) => Enrolled(TalkDuty().Per(Cycle.Month, Season.Term), null, enrolled);

    private static Scene SchoolWeek(string enrolled, Func<Duty, Duty>? more = null) => Enrolled(TalkDuty().Per(Cycle.SchoolWeek), more, enrolled);

    private static Scene Enrolled(Duty duty, Func<Duty, Duty>? more, params string[] ranges) =>
        ranges.Skip(1).Aggregate(Empty((more ?? (same => same))(duty)).Child("k1", ranges[0]), (scene, range) => scene.Know(school => school.Child("k1").Enrolled(When(range))));

    /// <summary>Wednesday 1 to Sunday 5 October are holidays.</summary>
    private static SchoolCalendar Autumn(SchoolCalendar calendar) => calendar.WithHoliday(Span("10-1/10-5"));

    private static SchoolCalendar Until(string day) => new("c", DateTimeZoneProviders.Tzdb["Asia/Shanghai"], new Term("short", "2025", Day("9-1"), Day(day)));
}
