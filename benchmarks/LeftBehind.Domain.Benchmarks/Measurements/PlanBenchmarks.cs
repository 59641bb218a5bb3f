using BenchmarkDotNet.Attributes;

namespace LeftBehind.Domain.Benchmarks.Measurements;

/// <summary>What a school year will owe: laid over the school for the first time, and again.</summary>
[MemoryDiagnoser]
public class PlanBenchmarks
{
    private Contest _contest = null!;

    [GlobalSetup]
    public void Prepare() => _contest = new Contest(505);

    [Benchmark(Baseline = true)]
    public object FirstPlan() => _contest.World.Policy.For(_contest.World.Calendar, _contest.World.School).Plan(_contest.World.Year, CareLog.Empty);

    [Benchmark]
    public object PlanAgain() => _contest.World.Programme.Plan(_contest.World.Year, CareLog.Empty);
}
