using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests;

/// <summary>Why nothing is owed on a day, the first that fits: section 10.</summary>
public sealed class NothingOwedTests
{
    private static readonly Dictionary<string, (Scene Scene, string Subject, string Day, string Expected)> Cases = new()
    {
        ["AFamilyIsNoSubjectOfADutyTowardEachChild"] = (Of(Weekly(TalkDuty())), "family:k1", "9-3", "other-subject"),
        ["WhatIsAllowedIsNotOwed"] = (Of(Weekly(TalkDuty()).As(Modality.May)), "child:k1", "9-3", "may"),
        ["AnOlderVersionOwesTheMonth"] = (MonthThatGrows(), "child:k1", "10-28", "older-version-owes"),
        ["AChildThatComesLaterIsNotEnrolled"] = (Of(Weekly(TalkDuty())).Child("k2", "10-1/.."), "child:k2", "9-3", "not-enrolled"),
        ["NobodyOfTheFamilyIsEnrolled"] = (Empty(Weekly(Duty.ForEachFamily("talk", Role.Mentor, Talk))).Child("k2", "10-1/.."), "family:k2", "9-3", "not-enrolled"),
        ["AChildAtHomeIsNotLeftBehind"] = (Of(Weekly(TalkDuty())).Pupil("k2", more: child => child.Home("p1")), "child:k2", "9-3", "not-left-behind"),
        ["EnrolledAndLeftBehindOnOtherDaysIsNotLeftBehind"] = (Of(Weekly(TalkDuty())).Pupil("k2", "9-5/..", child => child.Declared(AwayParents.Both, When("9-1/9-4")).Declared(AwayParents.None, When("9-5/.."))), "child:k2", "9-3", "not-left-behind"),
        ["ADayPupilIsFilteredOut"] = (Of(Weekly(TalkDuty()).Only(ChildFilter.LeftBehind.Boarding())).Know(school => school.Child("k1").NoOtherBoarding()), "child:k1", "9-3", "filtered-out"),
        ["AnOrphanIsFilteredOutTowardParents"] = (Of(Weekly(TalkDuty()).Toward(Role.Parents)).Know(school => school.Child("k1").NoOtherParents()), "child:k1", "9-3", "filtered-out"),
        ["AMemberWhoDoesNotBearTheRoleIsFilteredOut"] = (Of(Weekly(Duty.ForEachStaffMember("talk", Role.Principal, Talk))), "staff:t1", "9-3", "filtered-out"),
        ["TheWeekendOfASchoolWeekIsNoDayOfTheChild"] = (Of(TalkDuty().Per(Cycle.SchoolWeek)).Child("k2", "9-6/9-7"), "child:k2", "9-6", "not-enrolled"),
        ["BeforeThePolicyNothingIsInForce"] = (From("9-24", Weekly(TalkDuty())).Child("k1"), "child:k1", "9-3", "not-in-force"),
        ["ADutyThatIsDroppedIsNotInForce"] = (Of(Weekly(TalkDuty())).Revised("9-15", version => version.WithoutDuty("talk")), "child:k1", "9-16", "not-in-force"),
        ["AStandingDutyIsOwedOnNoDay"] = (Of(TalkDuty()), "child:k1", "9-3", "standing"),
        ["WithoutADayOfBirthThereIsNoBirthday"] = (Of(TalkDuty().On(Anchor.Birthday)), "child:k1", "9-3", "no-date"),
        ["WithoutParentsGivenThereIsNoBirthdayOfTheirs"] = (Of(TalkDuty().On(Anchor.ParentBirthday)), "child:k1", "9-3", "no-date"),
        ["WithoutTheBirthOfAGuardianThereIsNoBirthdayOfTheirs"] = (Of(TalkDuty().On(Anchor.GuardianBirthday)).Know(school => school.Child("k1").Guardian("g1", When("9-1/.."))), "child:k1", "9-3", "no-date"),
        ["WithoutAGuardianThereIsNoDateToMiss"] = (Of(TalkDuty().On(Anchor.GuardianBirthday)), "child:k1", "9-3", "no-block"),
        ["OnOtherDaysThanTheBirthdayThereIsNoBlock"] = (Of(TalkDuty().On(Anchor.Birthday)).Know(school => school.Child("k1").Born(Day("2015-9-10"))), "child:k1", "9-3", "no-block"),
        ["OnOtherDaysThanTheAnchorThereIsNoBlock"] = (Of(Scene.On(TalkDuty(), 6, "9-1")), "child:k1", "9-8", "no-block"),
        ["AWeekWithoutASchoolDayHasNoBlock"] = (Of(TalkDuty().Per(Cycle.SchoolWeek)).On(calendar => calendar.WithHoliday(Span("9-8/9-12"))), "child:k1", "9-10", "no-block"),
        ["OutsideTheTermThereIsNoBlock"] = (Of(Weekly(TalkDuty())), "child:k1", "10-28", "no-block"),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void TheReasonIsTheOneThatThePageNamesFirst(string name)
    {
        var (scene, subject, day, expected) = Cases[name];

        var why = scene.Ledger("9-1/10-26", "9-10").Why("talk", Subject.Parse(subject), Day(day));

        Assert.Equal(expected, why.Absence is { } absence ? CodeWords.Of(absence) : "owed");
    }

    [Fact]
    public void EveryReasonIsReached() => Assert.Equal(
        Enum.GetValues<NothingOwed>().Select(CodeWords.Of).Order(StringComparer.Ordinal),
        Cases.Values.Select(item => item.Expected).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void WhereSomethingIsOwedNoReasonIsGiven() =>
        Assert.Null(Of(Weekly(TalkDuty())).Ledger("9-1/10-26", "9-10").Why("talk", Subject.Child("k1"), Day("9-3")).Absence);

    /// <summary>A month of the term, then from mid-October on a month of the whole span, which ends on the 31st: one and the same block.</summary>
    private static Scene MonthThatGrows() => Of(TalkDuty().Per(Cycle.Month, Season.Term)).On(calendar => calendar.WithUntil(Day("10-31")))
        .Revised("10-15", version => version.WithDuty(TalkDuty().Per(Cycle.Month, Season.Always)));
}
