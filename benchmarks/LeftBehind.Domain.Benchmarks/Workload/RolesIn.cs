namespace LeftBehind.Domain.Benchmarks.Workload;

/// <summary>Whether the records name the role of who did it, or the library is to find it in the roster.</summary>
internal enum RolesIn
{
    Records,
    Roster,
}
