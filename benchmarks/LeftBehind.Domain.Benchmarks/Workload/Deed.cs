namespace LeftBehind.Domain.Benchmarks.Workload;

/// <summary>Something that was done for a pupil on a day: a kind (a place in <see cref="Actions"/>) and by whom.</summary>
internal readonly record struct Deed(int Day, int Kind, Actor By);
