using System;
using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>Dates, date-times and periods as texts, read to the letter; and what was probably meant by a text that is none.</summary>
internal static class TimeTexts
{
    private static readonly OffsetDateTimePattern ToTheMinute = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>");

    public static LocalDate? Date(string text) =>
        text.Length == 10 && LocalDatePattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value : null;

    public static OffsetDateTime? Moment(string text)
    {
        if (text.Length < 17 || text.Length > 40 || text[0] == '-' || text[19 < text.Length ? 19 : 0] == ',')
            return null;
        var parsed = OffsetDateTimePattern.ExtendedIso.Parse(text);
        if (!parsed.Success)
            parsed = ToTheMinute.Parse(text);
        return parsed.Success ? parsed.Value : null;
    }

    /// <summary>A period of one unit of days, weeks or months, as <c>P3D</c>, <c>P-3D</c> or <c>-P3D</c>.</summary>
    public static Period? Period(string text)
    {
        var (sign, body) = text.StartsWith("-P", StringComparison.Ordinal) ? (-1, text.Substring(1)) : (1, text);
        if (body.Length < 3 || body[0] != 'P')
            return null;
        var start = body[1] == '-' && sign == 1 ? 2 : 1;
        var digits = body.Length - 1 - start;
        var number = digits <= 6 ? Digits.Of(body, start, digits) : -1;
        if (number < 0)
            return null;
        var count = start == 2 ? -number : sign * number;
        return body[body.Length - 1] switch
        {
            'D' => NodaTime.Period.FromDays(count),
            'W' => NodaTime.Period.FromWeeks(count),
            'M' => NodaTime.Period.FromMonths(count),
            _ => null,
        };
    }

    /// <summary>Three numbers in the order of a date, whatever stands between them, or null.</summary>
    public static string? DateMeant(string text)
    {
        var numbers = new string(text.Select(Digit).ToArray()).Split(new[] { ' ' }, 4, StringSplitOptions.RemoveEmptyEntries);
        if (text.Length > 40 || numbers.Length < 3 || numbers.Take(3).Any(number => number.Length > 4))
            return null;
        var (year, month, day) = numbers[0].Length == 4 ? (numbers[0], numbers[1], numbers[2]) : (numbers[2], numbers[1], numbers[0]);
        if (year.Length != 4)
            return null;
        var meant = year + "-" + month.PadLeft(2, '0') + "-" + day.PadLeft(2, '0');
        return Date(meant) is { Year: >= 1900 and <= 2100 } ? meant : null;
    }

    /// <summary>Days or weeks with the letters forgotten or small, or null.</summary>
    public static string? PeriodMeant(string text, int least)
    {
        var upper = text.Trim().ToUpperInvariant();
        var meant = upper.Length > 0 && upper[0] == 'P' ? upper : "P" + upper;
        return Period(meant) is { } period && Grace.Fits(period, least) ? meant : null;
    }

    /// <summary>Full-width digits as plain ones, all else as a blank.</summary>
    private static char Digit(char c) => c switch
    {
        >= '0' and <= '9' => c,
        >= '\uff10' and <= '\uff19' => (char)(c - '\uff10' + '0'),
        _ => ' ',
    };
}
