using NodaTime;

namespace LeftBehind.Domain.Worlds;

/// <summary>The festivals of the years of the worlds, to aim at.</summary>
internal static class Festivals
{
    private static readonly LocalDate[] Spring = [Of(2024, 2, 10), Of(2025, 1, 29), Of(2026, 2, 17), Of(2027, 2, 6)];

    private static readonly Dictionary<string, LocalDate[]> Table = new(StringComparer.Ordinal)
    {
        ["spring-festival"] = Spring,
        ["new-years-eve"] = [.. Spring.Select(date => date.PlusDays(-1))],
        ["lantern"] = [.. Spring.Select(date => date.PlusDays(14))],
        ["qingming"] = [Of(2024, 4, 4), Of(2025, 4, 4), Of(2026, 4, 5), Of(2027, 4, 5)],
        ["dragon-boat"] = [Of(2024, 6, 10), Of(2025, 5, 31), Of(2026, 6, 19), Of(2027, 6, 9)],
        ["qixi"] = [Of(2024, 8, 10), Of(2025, 8, 29), Of(2026, 8, 19), Of(2027, 8, 8)],
        ["mid-autumn"] = [Of(2024, 9, 17), Of(2025, 10, 6), Of(2026, 9, 25), Of(2027, 9, 15)],
        ["double-ninth"] = [Of(2024, 10, 11), Of(2025, 10, 29), Of(2026, 10, 18), Of(2027, 10, 8)],
        ["laba"] = [Of(2024, 1, 18), Of(2025, 1, 7), Of(2026, 1, 26), Of(2027, 1, 15)],
    };

    private static readonly LocalDate[] Traditional =
        [.. Table.Where(row => row.Key is not ("new-years-eve" or "qixi" or "laba")).SelectMany(row => row.Value)];

    public static IEnumerable<LocalDate>? Dates(string anchor) =>
        anchor == "traditional-festivals" ? Traditional : Table.GetValueOrDefault(anchor);

    private static LocalDate Of(int year, int month, int day) => new(year, month, day);
}
