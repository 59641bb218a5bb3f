namespace LeftBehind.Domain.Worlds;

/// <summary>Periods as text.</summary>
internal static class Periods
{
    public static string Days(int days, bool inWeeks) => inWeeks && days % 7 == 0
        ? FormattableString.Invariant($"P{days / 7}W")
        : FormattableString.Invariant($"P{days}D");
}
