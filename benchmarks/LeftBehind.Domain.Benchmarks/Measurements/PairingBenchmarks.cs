using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace LeftBehind.Domain.Benchmarks.Measurements;

/// <summary>Helpers for the children of a school that lack one, and whether there are enough: 505 children, 120 members of staff.</summary>
[MemoryDiagnoser]
public class PairingBenchmarks
{
    private static readonly DateInterval Month = new(new LocalDate(2025, 9, 1), new LocalDate(2025, 9, 30));
    private CareProgramme _programme = null!;

    [Params(4, 5)]
    public int ChildrenPerHelper { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var (facts, always) = (new SchoolBuilder("hill"), DateRange.From(new LocalDate(2025, 1, 1)));
        for (var i = 0; i < 120; i++)
            facts.Staff("t" + i);
        for (var i = 0; i < 12; i++)
            facts.Class("c" + i, i / 2).HomeroomTeacher("t" + i, always).Teacher("t" + (i + 12), always);
        for (var i = 0; i < 505; i++)
            facts.Child("k" + i).Enrolled(always).Declared(AwayParents.Both, always).InClass("c" + (i % 12), always).Village("v" + (i % 7)).OfFamily("f" + (i / 2));
        var rule = new PairingRule(Role.Mentor).WithChildrenPerHelper(new Limit(null, ChildrenPerHelper)).WithHelpersPerChild(new Limit(1, 1)).HelpersAre(Role.Staff);
        var policy = new Policy("care", new PolicyVersion("1", new LocalDate(2025, 9, 1)).Covering(Eligibility.AnyParentAway).WithPairingRule(rule));
        _programme = policy.For(new SchoolCalendar("2025", DateTimeZoneProviders.Tzdb["Asia/Shanghai"], new Term("autumn", "2025-2026", new LocalDate(2025, 9, 1), new LocalDate(2026, 1, 30))), facts.Build());
    }

    [Benchmark]
    public object Propose() => _programme.ProposePairings(Month);

    [Benchmark]
    public object IsFeasible() => _programme.Feasibility(Month, CareLog.Empty, WorkAssumptions.Ours);

    /// <summary>How long each takes, in milliseconds of processor time, and with what outcome: for the quick run.</summary>
    public static void Print()
    {
        Console.WriteLine();
        Console.WriteLine("| 505 children, 120 helpers | limit | ms |");
        Console.WriteLine("| --- | --- | --- |");
        foreach (var limit in new[] { 4, 5 })
        {
            var benchmark = new PairingBenchmarks { ChildrenPerHelper = limit };
            benchmark.Prepare();
            foreach (var way in new[] { new Way("proposal", benchmark.Propose), new Way("feasibility", benchmark.IsFeasible) })
            {
                foreach (var round in Enumerable.Range(-1, 4))
                    way.Run(isWarmUp: round < 0);
                Console.WriteLine(FormattableString.Invariant($"| {way.Name} | {limit} | {way.Time / 1e6:F0} |"));
            }
        }
    }
}
