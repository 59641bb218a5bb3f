namespace LeftBehind.Domain.Worlds;

/// <summary>A member of staff and its roles.</summary>
internal sealed record StaffPlan(string Id, bool Outside, List<(string Role, Reach Days)> Roles);
