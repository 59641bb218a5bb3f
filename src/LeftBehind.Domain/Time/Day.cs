using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Days as numbers: what every loop of the library counts with.</summary>
internal static class Day
{
    /// <summary>Before every day: an interval that reaches back without end.</summary>
    public const int Min = int.MinValue / 4;

    /// <summary>After every day: an interval that is open.</summary>
    public const int Max = int.MaxValue / 4;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>Days since 1970-01-01, by the civil calendar (years counted from March, so that the leap day comes last).</summary>
    public static int Number(LocalDate date)
    {
        var year = date.Month > 2 ? date.Year : date.Year - 1;
        var era = (year >= 0 ? year : year - 399) / 400;
        var yearOfEra = year - (era * 400);
        var dayOfYear = ((153 * (date.Month + (date.Month > 2 ? -3 : 9))) + 2) / 5 + date.Day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * 146097) + dayOfEra - 719468;
    }

    public static int NumberOrMax(LocalDate? date) => date is { } day ? Number(day) : Max;

    public static LocalDate Date(int number) => Epoch.PlusDays(number);

    /// <summary>Monday is 0.</summary>
    public static int Weekday(int number) => (((number + 3) % 7) + 7) % 7;

    public static int Monday(int number) => number - Weekday(number);

    /// <summary>The day <paramref name="months"/> later, clamped to the end of the month; what has no beginning keeps none.</summary>
    public static int PlusMonths(int number, int months) =>
        number <= Min ? number : Number(Date(number).PlusMonths(months));

    /// <summary>The local date of an instant in a zone.</summary>
    public static int In(DateTimeZone zone, Instant instant) => Number(instant.InZone(zone).Date);

    /// <summary>The instant at which a day ends (24:00 local).</summary>
    public static Instant EndOf(int number, DateTimeZone zone) => zone.AtStartOfDay(Date(number + 1)).ToInstant();
}
