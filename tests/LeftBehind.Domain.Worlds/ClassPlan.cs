namespace LeftBehind.Domain.Worlds;

/// <summary>A class and who leads it when.</summary>
internal sealed record ClassPlan(string Id, List<(string Staff, Reach Days)> Homeroom);
