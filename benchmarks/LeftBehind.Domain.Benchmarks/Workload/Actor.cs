namespace LeftBehind.Domain.Benchmarks.Workload;

/// <summary>Who did something.</summary>
internal enum Actor
{
    Mentor,
    Teacher,
    Parent,
    Guardian,
    Volunteer,
}
