using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests;

/// <summary>What contradicts itself is refused with all its faults at once, each with its code and its place.</summary>
public sealed class RefusalTests
{
    [Fact]
    public void ASchoolTellsAllItsFaultsAtOnce()
    {
        var school = new SchoolBuilder("s");
        school.Class("c1", 1).HomeroomTeacher("t1", When("9-1/9-10")).HomeroomTeacher("t9", When("9-10/.."));
        school.Staff("t1").Employed(When("9-1/9-10")).Employed(When("9-5/..")).Helps(Role.Mentor, "k9", "p1", When("9-1/.."));
        school.Staff("t2").FromOutside().Holds(Role.Principal, When("9-1/.."));
        school.Staff("k1");
        school.Child("k1").Enrolled(When("9-7/9-1")).InClass("c9", When("9-1/.."));
        school.Child("k2").Born(new LocalDate(1812, 1, 1)).OfFamily("k1");
        school.Child("k3").Enrolled(When("9-1/..").EndRecorded(At("9-1 08:00"))).Helps(Role.PeerHelper, "k3", "p1", When("9-1/.."));

        Assert.Equal(
            [
                "DOC009 $.children['k2']",
                "DOC016 $.children['k2'].born",
                "DOC019 $.children['k1'].enrolled[0].to",
                "DOC021 $.pairings['p1'].id",
                "ROS001 $.classes['c1'].homeroomTeachers[1]",
                "ROS001 $.staff['t1'].employed[1]",
                "ROS002 $.children['k1'].classes[0].class",
                "ROS002 $.classes['c1'].homeroomTeachers[1].staff",
                "ROS002 $.pairings['p1'].child",
                "ROS003 $.children['k1'].id",
                "ROS004 $.pairings['p1'].helper",
                "ROS006 $.children['k3'].enrolled[0].toRecordedAt",
                "ROS007 $.children['k2'].family",
                "ROS008 $.staff['t2'].roles",
            ],
            Faults(() => school.Build()));
    }

    [Theory]
    [InlineData("declared")]
    [InlineData("enrolled")]
    [InlineData("classes")]
    [InlineData("boarding")]
    [InlineData("needs")]
    public void RangesOfOneThingThatOverlapAreRefused(string list)
    {
        var school = new SchoolBuilder("s");
        school.Class("c1", 1);
        var child = school.Child("k1").Enrolled(When("9-1/9-10"));
        foreach (var range in new[] { "9-1/9-10", "9-10/.." })
        {
            _ = list switch
            {
                "declared" => child.Declared(AwayParents.One, When(range)),
                "classes" => child.InClass("c1", When(range)),
                "boarding" => child.Boards(When(range)),
                "needs" => child.Needs(Need.Poverty, When(range)),
                _ => range == "9-1/9-10" ? child : child.Enrolled(When(range)),
            };
        }

        Assert.Equal([$"ROS001 $.children['k1'].{list}[1]"], Faults(() => school.Build()));
    }

    [Fact]
    public void WhatMayOverlapIsNotRefused()
    {
        var school = new SchoolBuilder("s");
        school.Staff("t1").Helps(Role.Mentor, "k1", "p1", When("9-1/..")).Helps(Role.Mentor, "k1", "p2", When("9-5/.."));
        school.Class("c1", 1).Teacher("t1", When("9-1/..")).Teacher("t1", When("9-5/.."));
        var child = school.Child("k1").Enrolled(When("9-1/..")).Needs(Need.Poverty, When("9-1/..")).Needs(Need.KeyChild, When("9-1/.."));
        child.Parent("p1").Away(When("9-1/..")).Away(When("9-5/..")).Incapable(When("9-1/..")).Incapable(When("9-5/.."));
        child.Guardian("g1", When("9-1/.."));
        child.Guardian("g2", When("9-1/.."));

        Assert.Single(school.Build().Children);
    }

    [Fact]
    public void APolicyTellsAllItsFaultsAtOnce()
    {
        var first = new PolicyVersion("1", Day("9-1")).WithDuty(TalkDuty()).WithAppraisal(new AppraisalRule().WithMustNotMiss("talk", "tlak"));
        var later = new PolicyVersion("1", Day("8-1")).WithAppraisal(new AppraisalRule().WithMustNotMiss("talk"));

        Assert.Equal(
            ["DOC021 $.versions[1].version", "POL001 $.versions[1].effectiveFrom", "POL010 $.versions[0].appraisal.mustNotMiss[1]", "POL010 $.versions[1].appraisal.mustNotMiss[0]"],
            Faults(() => new Policy("p", first, later)));
    }

    [Fact]
    public void AFaultSaysTheWordThatWasProbablyMeant()
    {
        var version = new PolicyVersion("1", Day("9-1")).WithDuty(TalkDuty()).WithAppraisal(new AppraisalRule().WithMustNotMiss("talks"));

        Assert.Equal("talk", Assert.Throws<FaultsException>(() => new Policy("p", version)).Faults.Single().Suggestion);
    }

    [Fact]
    public void ALogTellsAllItsFaultsAtOnce()
    {
        CareRecord Record(string id) => CareRecord.On(id, Talk, Day("9-3"), "t1").WithChildren("k1");

        Assert.Equal(
            ["DOC021 $.records['r1'].id", "REC001 $.records['r5'].on", "REC006 $.records['r2'].replaces", "REC007 $.records['r3'].replaces"],
            Faults(() => CareLog.Of([Record("r1"), Record("r1"), Record("r2").Replacing("r9"), Record("r3").Replacing("r4"), Record("r4").Replacing("r3"), Record("r5").Answering("i1")])));
    }

    [Fact]
    public void RetractionsExcusalsAndIncidentsAreCheckedToo()
    {
        var log = CareLog.Of([CareRecord.On("r1", Talk, Day("9-3"), "t1")]);
        var excusal = new Excusal("e1", Span("9-1/9-2"), "closed");
        var incident = new Incident("i1", IncidentKind.Injury, Severity.Minor, At("9-3 08:00"));

        Assert.Equal(["DOC021 $.records['r1'].id", "REC006 $.records['r1'].retracts"], Faults(() => log.WithRetractions([new Retraction("r1", "r9")])));
        Assert.Equal(["DOC021 $.excusals['e1'].id"], Faults(() => log.WithExcusals([excusal, excusal])));
        Assert.Equal(["DOC021 $.incidents['i1'].id"], Faults(() => log.WithIncidents([incident]).And(CareLog.Empty.WithIncidents([incident]))));
    }

    [Fact]
    public void ARecordThatReplacesItselfIsACircle() =>
        Assert.Equal(["REC007 $.records['r1'].replaces"], Faults(() => CareLog.Of([CareRecord.On("r1", Talk, Day("9-3"), "t1").Replacing("r1")])));

    [Fact]
    public void ACalendarTellsAllItsFaultsAtOnce() => Assert.Equal(
        ["CAL001 $.terms[1]", "CAL002 $.terms[2].schoolYear"],
        Faults(() => new SchoolCalendar("c", DateTimeZoneProviders.Tzdb["Asia/Shanghai"],
            new Term("a", "2025", Day("9-1"), Day("9-30")), new Term("b", "2026", Day("9-30"), Day("10-10")), new Term("c", "2025", Day("11-1"), Day("11-10")))));

    private static string[] Faults(Func<object> build) => Assert.Throws<FaultsException>(build).Faults.Select(fault => $"{fault.Code} {fault.Path}").Order(StringComparer.Ordinal).ToArray();
}
