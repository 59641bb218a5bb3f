using BenchmarkDotNet.Attributes;
using NodaTime;

namespace LeftBehind.Domain.Benchmarks.Measurements;

/// <summary>Questions about one child of a ledger.</summary>
[MemoryDiagnoser]
public class OneChildBenchmarks
{
    private static readonly LocalDate Day = new(2025, 3, 5);
    private Ledger _ledger = null!;

    [GlobalSetup]
    public void Prepare() => _ledger = new Contest(505).Library.Make();

    [Benchmark]
    public object Why() => _ledger.Why("weekly-talk", Subject.Child("k7"), Day);

    [Benchmark]
    public object Obligations() => _ledger.Obligations.About(Subject.Child("k7"));
}
