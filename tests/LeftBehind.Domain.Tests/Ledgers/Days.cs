using System.Globalization;
using NodaTime.Text;

namespace LeftBehind.Domain.Tests;

/// <summary>Dates of the cases in short: <c>9-3</c> is 3 September 2025, another year is written in front.</summary>
internal static class Days
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    public static LocalDate Day(string text)
    {
        var parts = text.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return parts.Length == 2 ? new LocalDate(2025, parts[0], parts[1]) : new LocalDate(parts[0], parts[1], parts[2]);
    }

    /// <summary><c>9-1/9-7</c>, or one day.</summary>
    public static DateInterval Span(string text)
    {
        var ends = text.Split('/');
        return new DateInterval(Day(ends[0]), Day(ends[^1]));
    }

    /// <summary><c>9-1/9-7</c>, or open: <c>9-1/..</c>.</summary>
    public static DateRange When(string text)
    {
        var ends = text.Split('/');
        return DateRange.From(Day(ends[0])).To(ends[1] == ".." ? null : Day(ends[1]));
    }

    /// <summary>A moment of the school's zone: <c>9-3 08:00</c>.</summary>
    public static Instant At(string text)
    {
        var parts = text.Split(' ');
        return (Day(parts[0]) + LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(parts[1]).Value).InZoneStrictly(Zone).ToInstant();
    }

    /// <summary><c>9-3</c>, or <c>9-3 known 9-4 08:00</c>.</summary>
    public static AsOf As(string text)
    {
        var parts = text.Split(" known ");
        return parts.Length == 1 ? AsOf.Day(Day(parts[0])) : AsOf.Day(Day(parts[0])).WithKnownAt(At(parts[1]));
    }

    public static string Short(LocalDate day) => day.Year == 2025
        ? FormattableString.Invariant($"{day.Month}-{day.Day}")
        : FormattableString.Invariant($"{day.Year}-{day.Month}-{day.Day}");

    public static string Short(DateInterval days) => Short(days.Start) + "/" + Short(days.End);

    public static string Short(IEnumerable<DateInterval> days) => days.Select(Short).DefaultIfEmpty("-").Aggregate((all, next) => all + "," + next);
}
