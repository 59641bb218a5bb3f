namespace LeftBehind.Domain;

/// <summary>A run of weeks with the minutes that must be done within it and those that there are.</summary>
internal sealed record FullWeeks(DaySpan Days, int Minutes, int Capacity);
