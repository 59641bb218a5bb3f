using System;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain.Testing;

/// <summary>Dates, ranges and instants as cases write them.</summary>
internal static class Iso
{
    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } parsed
        ? parsed.Value
        : throw new ArgumentException($"\"{text}\" is no date; allowed is YEAR-MONTH-DAY, such as 2025-09-01.", nameof(text));

    public static DateRange Range(string text)
    {
        var parts = text.Split('/');
        if (parts.Length != 2)
            throw new ArgumentException($"\"{text}\" is no range; allowed are FROM/TO and FROM/.., such as 2025-09-01/2025-09-07.", nameof(text));
        var first = DateRange.From(Day(parts[0]));
        return parts[1] == ".." ? first : first.To(Day(parts[1]));
    }

    public static Instant Moment(string text) => InstantPattern.ExtendedIso.Parse(text) is { Success: true } parsed
        ? parsed.Value
        : throw new ArgumentException($"\"{text}\" is no instant; allowed is UTC, such as 2025-09-01T08:00:00Z.", nameof(text));

    public static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string Of(DateInterval days) => DateRange.Between(days).ToString();

    public static string Of(Instant moment) => InstantPattern.ExtendedIso.Format(moment);
}
