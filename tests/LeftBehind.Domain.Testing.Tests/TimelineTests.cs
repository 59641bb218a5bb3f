namespace LeftBehind.Domain.Testing.Tests;

/// <summary>The days on which something changes, reckoned by hand.</summary>
public sealed class TimelineTests
{
    [Fact]
    public void AnObligationIsToldWheneverItStandsOtherwise() => Assert.Equal(
        """
        talk@child:k1@2025-09-01/2025-09-07
          ../2025-08-31 upcoming
          2025-09-01/2025-09-02 due
          2025-09-03/.. fulfilled
        talk@child:k1@2025-09-08/2025-09-14
          ../2025-09-07 upcoming
          2025-09-08/2025-09-14 due
          2025-09-15/2025-09-21 overdue
          2025-09-22/.. missed
        talk@child:k1@2025-09-15/2025-09-21
          ../2025-09-14 upcoming
          2025-09-15/2025-09-21 due
          2025-09-22/2025-09-28 overdue
          2025-09-29/.. missed
        talk@child:k1@2025-09-22/2025-09-28
          ../2025-09-21 upcoming
          2025-09-22/2025-09-28 due
          2025-09-29/2025-10-05 overdue
          2025-10-06/.. missed

        """,
        PolicyCase.Of(Sample.All, "talk").On(Sample.Calendar).Done("2025-09-03").Timeline());

    [Fact]
    public void AQuotaIsToldAsItFills() => Assert.Equal(
        """
        visit@family:k1@2025-09-01/2025-09-28
          ../2025-08-31 upcoming 0 of 2
          2025-09-01/2025-09-09 due 0 of 2
          2025-09-10/2025-09-28 due 1 of 2
          2025-09-29/2025-10-01 overdue 1 of 2
          2025-10-02/.. fulfilled-late 2 of 2

        """,
        PolicyCase.Of(Sample.Of(Sample.Visit.WithTimes(2)), "visit").On(Sample.Calendar).Done("2025-09-10").Done("2025-10-02").Timeline());

    [Fact]
    public void AClockIsToldToTheSecond()
    {
        var text = PolicyCase.OfEscalation(Sample.All, "emergency").Incident(IncidentKind.Emergency, Severity.Serious, "2025-09-03T08:00:00Z").Answered(1, "2025-09-03T09:00:00Z").Timeline();
        var lines = text.Split('\n');
        Assert.Equal(["emergency step 1 k1", "  2025-09-03T08:00:00Z running"], lines.Take(2));
        Assert.StartsWith("  2025-09-03T08:30:00.000000001Z breached", lines[2], StringComparison.Ordinal);
        Assert.Equal(["  2025-09-03T09:00:00Z done-late", "emergency step 2 k1", "  2025-09-03T08:00:00Z running"], lines.Skip(3).Take(3));
    }

    [Fact]
    public void AnyProgrammeHasATimeline()
    {
        var school = new SchoolBuilder("hill");
        school.Child("k1").Enrolled(DateRange.From(new(2025, 9, 1))).Declared(AwayParents.Both, DateRange.From(new(2025, 9, 22)));
        var week = new DateInterval(new(2025, 9, 22), new(2025, 9, 28));
        var text = LedgerTimeline.Of(Sample.Of(Sample.Talk).For(Sample.Calendar, school.Build()), week, CareLog.Empty);
        Assert.Equal("talk@child:k1@2025-09-22/2025-09-28\n  ../2025-09-21 upcoming\n  2025-09-22/2025-09-28 due\n  2025-09-29/2025-10-05 overdue\n  2025-10-06/.. missed\n", text);
    }
}
