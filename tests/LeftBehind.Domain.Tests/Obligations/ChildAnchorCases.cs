using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests;

/// <summary>Dates of a child around which blocks are put: section 2, anchors of a child and events of a child. The blocks are of three days.</summary>
internal static class ChildAnchorCases
{
    private const string Term = "9-1/10-26";
    private const string Eve = "2025-1-1";

    public static CaseTable All { get; } = new(View.Status)
    {
        { "ABirthdayFallsOnItsDay", Around(Anchor.Birthday, child => child.Born(Day("2015-9-10"))), Term, Eve, "talk@k1 9-10/9-12 upcoming" },
        { "TheBirthdayOfALivingParent", Around(Anchor.ParentBirthday, child => child.Parent("p1").Born(Day("1985-9-10"))), Term, Eve, "talk@k1 9-10/9-12 upcoming" },
        { "TheBirthdayOfAParentWhoDiedBeforeIsNone", Around(Anchor.ParentBirthday, child => child.Parent("p1").Born(Day("1985-9-10")).Deceased(Day("9-10"))), Term, Eve },
        { "TheBirthdayOfAParentWhoDiesTheDayAfterIsOne", Around(Anchor.ParentBirthday, child => child.Parent("p1").Born(Day("1985-9-10")).Deceased(Day("9-11"))), Term, Eve, "talk@k1 9-10/9-12 upcoming" },
        { "TwoParentsBornOnOneDayAreOneBlock", Around(Anchor.ParentBirthday, BornOnOneDay), Term, Eve, "talk@k1 9-10/9-12 upcoming" },
        { "TheBirthdayOfAGuardianWhileGuardian", Around(Anchor.GuardianBirthday, child => child.Guardian("g1", When("9-10/9-20")).Born(Day("1955-9-10"))), Term, Eve, "talk@k1 9-10/9-12 upcoming" },
        { "TheBirthdayOfAGuardianOfLaterIsNone", Around(Anchor.GuardianBirthday, child => child.Guardian("g1", When("9-11/..")).Born(Day("1955-9-10"))), Term, Eve },
        { "JoiningTheSchool", Joining("9-10/.."), Term, Eve, "talk@k1 9-10/9-12 upcoming" },
        { "JoiningAgainTheDayAfterIsNoJoining", Joining("9-10/9-15", "9-16/.."), Term, Eve, "talk@k1 9-10/9-12 upcoming" },
        { "JoiningAgainAfterADayAwayIs", Joining("9-10/9-15", "9-17/.."), Term, Eve, "talk@k1 9-10/9-12 upcoming", "talk@k1 9-17/9-19 upcoming" },
        { "APairingOfTheBearersKindBegins", Around(Anchor.PairingStart, Nothing).Mentor("t1", "k1", "9-10/..").Helper("t2", Role.Volunteer, "k1", "9-20/.."), Term, Eve, "talk@k1 9-10/9-12 upcoming" },
        { "APairingThatOneBeforeReachesBeginsNothing", Around(Anchor.PairingStart, Nothing).Mentor("t1", "k1", "9-10/9-14").Mentor("t1", "k1", "9-15/.."), Term, Eve, "talk@k1 9-10/9-12 upcoming" },
        { "APairingWithAnotherHelperBeginsAnew", Around(Anchor.PairingStart, Nothing).Mentor("t1", "k1", "9-10/9-14").Mentor("t2", "k1", "9-15/.."), Term, Eve, "talk@k1 9-10/9-12 upcoming", "talk@k1 9-15/9-17 upcoming" },
        { "ANeedBegins", Around(Anchor.NeedStart, child => child.Needs(Need.Poverty, When("9-10/9-20"))), Term, Eve, "talk@k1 9-10/9-12 upcoming" },
        { "BeingLeftBehindBeginsOnAKnownDay", Away("9-10/9-20", "10-1/.."), Term, Eve, "talk@k1 9-10/9-12 upcoming", "talk@k1 10-1/10-3 upcoming" },
        { "ABriefGapThatIsBridgedBeginsNothingAnew", Away("9-10/9-20", "9-22/..").Under(version => version.Covering(Eligibility.AnyParentAway.BridgingDays(1))), Term, Eve, "talk@k1 9-10/9-12 upcoming" },
        { "MonthsAwayPutTheBeginningOff", Away("9-10/..").Under(version => version.Covering(Eligibility.AnyParentAway.ForMonths(1))), Term, Eve, "talk@k1 10-10/10-12 upcoming" },
        { "AnIncidentThatListsTheChildCounts", Hurt("k1"), Term, Eve, "talk@k1 9-10/9-12 upcoming" },
        { "AnIncidentOfAnotherChildDoesNot", Hurt("k9"), Term, Eve },
        { "AnIncidentJustBeforeMidnightBelongsToItsLocalDate", Hurt("k1", "9-10 23:59"), Term, Eve, "talk@k1 9-10/9-12 upcoming" },
        { "AnIncidentThatWasCalledOffCountsAllTheSame", Hurt("k1", change: incident => incident.WithStandDownAt(At("9-10 09:00"))), Term, Eve, "talk@k1 9-10/9-12 upcoming" },
        { "AnIncidentOfAnotherKindDoesNot", Hurt("k1", kind: IncidentKind.Illness), Term, Eve },
    };

    private static Duty Around(Anchor anchor) => TalkDuty().WithRecurrence(Recurrence.On(anchor).Reaching(Period.Zero, Period.FromDays(2)));

    private static Scene Around(Anchor anchor, Action<ChildBuilder> child) => Empty(Around(anchor)).Child("k1", more: child);

    private static Scene Joining(params string[] ranges) => ranges.Skip(1).Aggregate(Empty(Around(Anchor.Enrolment)).Child("k1", ranges[0]), (scene, range) => scene.Know(school => school.Child("k1").Enrolled(When(range))));

    private static Scene Away(params string[] ranges) => Empty(Around(Anchor.LeftBehindStart)).Pupil("k1", more: child => child.Away("p1", ranges));

    private static Scene Hurt(string child, string at = "9-10 08:00", IncidentKind? kind = null, Func<Incident, Incident>? change = null) => Around(Anchor.AfterIncident(IncidentKind.Injury), Nothing)
        .Entered(log => log.WithIncidents([(change ?? (same => same))(new Incident("i1", kind ?? IncidentKind.Injury, Severity.Minor, At(at)).WithChildren(child))]));

    private static void Nothing(ChildBuilder child) => child.NoOtherNeeds();

    private static void BornOnOneDay(ChildBuilder child)
    {
        child.Parent("p1").Born(Day("1985-9-10"));
        child.Parent("p2").Born(Day("1987-9-10"));
    }
}
