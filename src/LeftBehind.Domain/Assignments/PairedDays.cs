namespace LeftBehind.Domain;

/// <summary>A child with a helper on consecutive days, by one pairing.</summary>
/// <param name="Child">The place of the child.</param>
/// <param name="Helper">The id of the helper.</param>
/// <param name="Days">The days, as far as they are known.</param>
internal readonly record struct PairedDays(int Child, string Helper, DaySpan Days);
