using System.Text;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Durations in hours, minutes and seconds: <c>PT1H30M</c>, never <c>PT90M</c>; <c>PT24H</c>, never <c>P1D</c>.</summary>
internal static class Durations
{
    public static string Iso(Duration duration)
    {
        if (duration == Duration.Zero)
            return "PT0S";
        var text = new StringBuilder(duration < Duration.Zero ? "-PT" : "PT");
        var magnitude = duration < Duration.Zero ? -duration : duration;
        var hours = ((long)magnitude.Days * 24) + magnitude.Hours;
        if (hours > 0)
            text.Append(hours).Append('H');
        if (magnitude.Minutes > 0)
            text.Append(magnitude.Minutes).Append('M');
        if (magnitude.Seconds > 0 || magnitude.SubsecondNanoseconds > 0)
            text.Append(magnitude.Seconds).Append(Fraction(magnitude.SubsecondNanoseconds)).Append('S');
        return text.ToString();
    }

    private static string Fraction(int nanoseconds) =>
        nanoseconds == 0 ? string.Empty : "." + nanoseconds.ToString("D9", System.Globalization.CultureInfo.InvariantCulture).TrimEnd('0');
}
