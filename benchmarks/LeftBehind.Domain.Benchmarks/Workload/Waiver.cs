namespace LeftBehind.Domain.Benchmarks.Workload;

/// <summary>Days on which a rule, or every rule (-1), is asked of nobody toward a pupil.</summary>
internal readonly record struct Waiver(int Rule, int From, int To);
