using LeftBehind.Domain.Tests.Calendars;

namespace LeftBehind.Domain.Tests.Schedules;

/// <summary>The dates of anchors that are a child's own, by the blocks of a plan; each date written by hand.</summary>
public sealed class ChildAnchorTests
{
    private static readonly SchoolCalendar Years = Lay.Terms("2025-09-01/2026-07-10", "2026-09-01/2027-07-10").Until("2028-08-31");

    private static readonly DateRange Ever = DateRange.From(new(2025, 9, 1));

    private static readonly Duty Visit = Duty.ForEachChild("visit", Role.Mentor, CareAction.HomeVisit);

    public static TheoryData<string?, string[]> Birthdays => new()
    {
        { "2016-02-29", ["2026-02-28", "2027-02-28", "2028-02-29"] },
        { "2016-02-28", ["2026-02-28", "2027-02-28", "2028-02-28"] },
        { "2016-09-01", ["2025-09-01", "2026-09-01", "2027-09-01"] }, // on the first day of the span
        { "2016-08-31", ["2026-08-31", "2027-08-31", "2028-08-31"] }, // on its last
        { "2027-03-01", ["2027-03-01", "2028-03-01"] }, // none before it is born
        { null, [] },
    };

    /// <summary>Until when somebody is guardian, and on which birthdays.</summary>
    public static TheoryData<string, string[]> Guardians => new()
    {
        { "2026-01-01/2026-05-04", [] }, { "2026-01-01/2026-05-05", ["2026-05-05"] }, { "2026-05-05/2027-05-04", ["2026-05-05"] }, { "2026-05-06/2027-05-04", [] },
    };

    [Theory]
    [MemberData(nameof(Birthdays))]
    public void AChildHasABirthdayEveryYear(string? born, string[] days) =>
        Assert.Equal(days, Blocks(Visit.On(Anchor.Birthday), child => child.Born(born is null ? null : Lay.Date(born))));

    [Theory]
    [InlineData("2026-10-01", "2025-10-01")]
    [InlineData("2026-10-02", "2025-10-01 2026-10-01")]
    [InlineData(null, "2025-10-01 2026-10-01 2027-10-01")]
    public void AParentHasBirthdaysWhileAlive(string? deceased, string days) =>
        Assert.Equal(
            days.Split(' '),
            Blocks(Visit.On(Anchor.ParentBirthday), child => child.Parent("p1").Born(new(1986, 10, 1)).Deceased(deceased is null ? null : Lay.Date(deceased))));

    [Fact]
    public void ParentsOfOneBirthdayMakeOneBlockAndOneWithoutADateNone()
    {
        var days = Blocks(Visit.On(Anchor.ParentBirthday), child =>
        {
            child.Parent("p1").Born(new(1986, 10, 1));
            child.Parent("p2").Born(new(1990, 10, 1));
            child.Parent("p3").NoOtherAbsences();
        });

        Assert.Equal(["2025-10-01", "2026-10-01", "2027-10-01"], days);
    }

    [Theory]
    [MemberData(nameof(Guardians))]
    public void AGuardianHasBirthdaysOnlyWhileGuardian(string when, string[] days) =>
        Assert.Equal(days, Blocks(Visit.On(Anchor.GuardianBirthday), child => child.Guardian("g1", DateRange.Between(Lay.Days(when))).Born(new(1958, 5, 5))));

    [Fact]
    public void AnIncidentCountsOnItsLocalDateForItsKindAndChildren()
    {
        var log = CareLog.Empty.WithIncidents(
        [
            Incident("i1", IncidentKind.Illness, Instant.FromUtc(2026, 3, 10, 15, 59)).WithChildren("k1"), // 23:59 there
            Incident("i2", IncidentKind.Illness, Instant.FromUtc(2026, 4, 10, 16, 0)).WithChildren("k2", "k1").WithStandDownAt(Instant.FromUtc(2026, 4, 10, 17, 0)), // 00:00 of the next day
            Incident("i3", IncidentKind.Injury, Instant.FromUtc(2026, 5, 5, 1, 0)).WithChildren("k1"),
            Incident("i4", IncidentKind.Illness, Instant.FromUtc(2026, 6, 5, 1, 0)).WithChildren("k2"),
            Incident("i5", IncidentKind.Illness, Instant.FromUtc(2026, 6, 6, 1, 0)),
        ]);

        Assert.Equal(["2026-03-10", "2026-04-11"], Blocks(Visit.On(Anchor.AfterIncident(IncidentKind.Illness)), _ => { }, log));
    }

    [Fact]
    public void EnrolmentIsTheFirstDayAfterADayOut()
    {
        var days = Blocks(
            Visit.On(Anchor.Enrolment),
            child => child.Enrolled(DateRange.Between(new(2025, 9, 10), new(2026, 1, 30)))
                .Enrolled(DateRange.Between(new(2026, 1, 31), new(2026, 5, 31))) // goes on
                .Enrolled(DateRange.Between(new(2026, 6, 2), new(2026, 6, 30)))); // a day later

        Assert.Equal(["2025-09-10", "2026-06-02"], days);
    }

    [Theory]
    [InlineData("mentor", "2025-09-10 2026-03-02 2026-05-01")]
    [InlineData("homeroom-teacher", "2025-09-10 2025-10-15 2026-03-02 2026-05-01")] // no pairing role: of any kind
    [InlineData("volunteer", "")]
    public void APairingStartsWithEachHelperOfTheBearersKind(string bearer, string days)
    {
        var role = new[] { Role.Mentor, Role.HomeroomTeacher, Role.Volunteer }.Single(item => item.ToString() == bearer);
        var starts = Blocks(Duty.ForEachChild("visit", role, CareAction.HomeVisit).On(Anchor.PairingStart), _ => { }, staff: school =>
        {
            school.Staff("t1").Helps(Role.Mentor, "k1", "a", DateRange.Between(new(2025, 9, 10), new(2025, 12, 31)));
            school.Staff("t1").Helps(Role.Mentor, "k1", "b", DateRange.Between(new(2026, 1, 1), new(2026, 1, 30))); // goes on
            school.Staff("t1").Helps(Role.Mentor, "k1", "c", DateRange.Between(new(2026, 3, 2), new(2026, 4, 30))); // begins again
            school.Staff("t2").Helps(Role.Mentor, "k1", "d", DateRange.From(new(2026, 5, 1))); // another helper, on the day after
            school.Staff("t3").Helps(Role.LovingParent, "k1", "e", DateRange.From(new(2025, 10, 15)));
        });

        Assert.Equal(days.Split(' ', StringSplitOptions.RemoveEmptyEntries), starts);
    }

    [Fact]
    public void ANeedStartsForTheNeedsThatTheDutyAsksFor()
    {
        static void Needs(ChildBuilder child) => child.Needs(Need.Poverty, DateRange.Between(new(2025, 10, 10), new(2025, 12, 31)))
            .Needs(Need.Poverty, DateRange.From(new(2026, 1, 1))).Needs(Need.KeyChild, DateRange.From(new(2026, 3, 3)));

        Assert.Equal(["2025-10-10", "2026-03-03"], Blocks(Visit.On(Anchor.NeedStart), Needs));
        Assert.Equal(["2026-03-03"], Blocks(Visit.On(Anchor.NeedStart).Only(ChildFilter.EveryPupil.InNeedOf(Need.KeyChild)), Needs));
    }

    [Fact]
    public void LeftBehindStartsWithEachIntervalOfTheVersionsDays()
    {
        static void Away(ChildBuilder child) => child.Declared(AwayParents.Both, DateRange.Between(new(2025, 9, 15), new(2026, 2, 10)))
            .Declared(AwayParents.None, DateRange.Between(new(2026, 2, 11), new(2026, 2, 20))) // ten days at home
            .Declared(AwayParents.One, DateRange.Between(new(2026, 2, 21), new(2026, 5, 31)));

        Assert.Equal(["2025-09-15", "2026-02-21"], Blocks(Visit.On(Anchor.LeftBehindStart), Away, covering: Eligibility.AnyParentAway.BridgingDays(9)));
        Assert.Equal(["2025-09-15"], Blocks(Visit.On(Anchor.LeftBehindStart), Away, covering: Eligibility.AnyParentAway.BridgingDays(10)));
        Assert.Equal(["2025-11-15"], Blocks(Visit.On(Anchor.LeftBehindStart), Away, covering: Eligibility.BothParentsAway.ForMonths(2)));
        Assert.Empty(Blocks(Visit.On(Anchor.LeftBehindStart), Away)); // reaches back without end
    }

    private static Incident Incident(string id, IncidentKind kind, Instant awareAt) => new(id, kind, Severity.Minor, awareAt);

    /// <summary>The blocks of the obligations toward k1.</summary>
    private static string[] Blocks(Duty duty, Action<ChildBuilder> facts, CareLog? log = null, Action<SchoolBuilder>? staff = null, Eligibility? covering = null)
    {
        var builder = new SchoolBuilder("school");
        facts(duty.Recurrence!.Anchors.Contains(Anchor.Enrolment) ? builder.Child("k1") : builder.Child("k1").Enrolled(Ever));
        builder.Child("k2").Enrolled(Ever);
        staff?.Invoke(builder);
        var version = new PolicyVersion("1", Years.Span.Start).WithDuty(duty);
        var programme = new Policy("policy", covering is null ? version : version.Covering(covering)).For(Years, builder.Build());
        return programme.Plan(Years.Span, log ?? CareLog.Empty).About(Subject.Child("k1")).Select(obligation => Lay.Text(obligation.Block.Start)).ToArray();
    }
}
