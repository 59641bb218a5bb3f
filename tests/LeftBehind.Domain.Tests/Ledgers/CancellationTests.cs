using System.Threading;
using LeftBehind.Domain.Tests.Properties;

namespace LeftBehind.Domain.Tests.Ledgers;

/// <summary>Long work tells how far it is and stops when it is told to.</summary>
public sealed class CancellationTests
{
    [Fact]
    public void ACancelledLedgerReturnsNothing() => AnyWorld.Holds(
        world =>
        {
            using var source = new CancellationTokenSource();
            source.Cancel();
            if (world.Programme.School.Children.Count > 0 && world.Programme.Policy.Versions.Any(version => version.Duties.Any(duty => duty.Subject == SubjectKind.Child)))
                Assert.Throws<OperationCanceledException>(() => world.Programme.Ledger(world.Range, world.AsOf, world.Log, progress: null, source.Token));
        },
        cases: 50);

    [Fact]
    public void WorkStopsAtTheDutyAtWhichItIsCancelled()
    {
        using var source = new CancellationTokenSource();
        var told = new List<int>();
        var programme = ManyDuties();
        var progress = new Told(done =>
        {
            told.Add(done);
            if (done == 2)
                source.Cancel();
        });
        Assert.Throws<OperationCanceledException>(() => programme.Ledger(new DateInterval(new LocalDate(2025, 9, 1), new LocalDate(2026, 1, 30)), AsOf.Day(new LocalDate(2025, 12, 1)), CareLog.Empty, progress, source.Token));
        Assert.Equal([1, 2], told);
    }

    private static CareProgramme ManyDuties()
    {
        var version = Enumerable.Range(0, 5).Aggregate(
            new PolicyVersion("1", new LocalDate(2025, 9, 1)),
            (all, i) => all.WithDuty(Duty.ForEachChild($"d{i}", Role.Staff, CareAction.HomeVisit).Per(Cycle.SchoolWeek)));
        var school = new SchoolBuilder("s");
        school.Child("k1").Enrolled(DateRange.From(new LocalDate(2025, 9, 1)));
        return new Policy("p", version).For(new SchoolCalendar("c", DateTimeZone.Utc, new Term("t", "y", new LocalDate(2025, 9, 1), new LocalDate(2026, 1, 30))), school.Build());
    }

    private sealed class Told(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}
