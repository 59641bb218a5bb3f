using System;
using System.Collections.Generic;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>On which days the festivals of a year fall.</summary>
internal static class Festivals
{
    private static readonly string[] Traditional = { "spring-festival", "lantern", "qingming", "dragon-boat", "mid-autumn", "double-ninth" };

    /// <summary>Each festival by its name in policies, and the day on which it falls in a (lunisolar, where it is one) year.</summary>
    private static readonly Dictionary<string, Func<int, int>> ByName = new()
    {
        ["new-year"] = year => Fixed(year, 1, 1),
        ["womens-day"] = year => Fixed(year, 3, 8),
        ["labour-day"] = year => Fixed(year, 5, 1),
        ["childrens-day"] = year => Fixed(year, 6, 1),
        ["teachers-day"] = year => Fixed(year, 9, 10),
        ["national-day"] = year => Fixed(year, 10, 1),
        ["mothers-day"] = year => Sunday(year, 5, 2),
        ["fathers-day"] = year => Sunday(year, 6, 3),
        ["qingming"] = LunarYears.Qingming,
        ["spring-festival"] = LunarYears.NewYear,
        ["lantern"] = year => LunarYears.Of(year, 1, 15),
        ["dragon-boat"] = year => LunarYears.Of(year, 5, 5),
        ["qixi"] = year => LunarYears.Of(year, 7, 7),
        ["mid-autumn"] = year => LunarYears.Of(year, 8, 15),
        ["double-ninth"] = year => LunarYears.Of(year, 9, 9),
        ["laba"] = LunarYears.Laba,
        ["new-years-eve"] = year => LunarYears.NewYear(year) - 1,
    };

    public static IEnumerable<string> Names => ByName.Keys;

    public static bool IsKnown(string name) => name == "traditional-festivals" || ByName.ContainsKey(name);

    /// <summary>The days from the first to the last on which the festival falls.</summary>
    /// <exception cref="NotSupportedException">The days lie outside the years for which the lunisolar calendar is known.</exception>
    public static IEnumerable<int> On(string name, DaySpan days)
    {
        if (name == "traditional-festivals")
        {
            foreach (var festival in Traditional)
            {
                foreach (var day in On(festival, days))
                    yield return day;
            }
            yield break;
        }
        var (first, last) = (Day.Date(days.From).Year, Day.Date(days.To).Year);
        for (var year = name == "laba" ? first - 1 : first; year <= last; year++)
        {
            if (name == "laba" && year == LunarYears.Last && year == last)
                yield break; // it falls in the year after, beyond the days
            var day = ByName[name](year);
            if (days.Contains(day))
                yield return day;
        }
    }

    private static int Fixed(int year, int month, int day) => Day.Number(new LocalDate(year, month, day));

    private static int Sunday(int year, int month, int nth)
    {
        var first = Fixed(year, month, 1);
        return first + (6 - Day.Weekday(first)) + (7 * (nth - 1));
    }
}
