namespace LeftBehind.Domain.Benchmarks.Workload;

/// <summary>For which pupils a rule is.</summary>
internal enum Who
{
    All,
    HighRisk,
    Primary,
    Junior,
    Boarders,
}
