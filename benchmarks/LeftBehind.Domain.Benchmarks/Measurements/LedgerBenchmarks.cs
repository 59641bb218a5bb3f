using BenchmarkDotNet.Attributes;

namespace LeftBehind.Domain.Benchmarks.Measurements;

/// <summary>A ledger of a school year, against the rivals.</summary>
[MemoryDiagnoser]
public class LedgerBenchmarks
{
    private Contest _contest = null!;

    [Params(505)]
    public int Pupils { get; set; }

    /// <summary>Throws where the ways do not agree.</summary>
    [GlobalSetup]
    public void Prepare() => _contest = new Contest(Pupils);

    [Benchmark(Baseline = true)]
    public object Linq() => _contest.Linq.Count();

    [Benchmark]
    public object Merge() => _contest.Merge.Count();

    [Benchmark]
    public object Ledger() => _contest.Library.Make();

    [Benchmark]
    public object LedgerCounted() => _contest.Library.Count();
}
