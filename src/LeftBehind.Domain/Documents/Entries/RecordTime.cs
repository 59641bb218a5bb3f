using NodaTime;

namespace LeftBehind.Domain;

/// <summary>When something was done: a day, or a moment.</summary>
internal sealed record RecordTime(LocalDate? Day, OffsetDateTime? Moment);
