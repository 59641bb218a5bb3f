using NodaTime;

namespace LeftBehind.Domain.Worlds;

/// <summary>An incident, as records answer it.</summary>
internal sealed record IncidentPlan(string Id, string Kind, List<string> Children, Instant AwareAt, Instant? OccurredAt, Instant? StandDownAt);
