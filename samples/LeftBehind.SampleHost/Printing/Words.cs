using System.Globalization;
using LeftBehind.Domain;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.SampleHost;

/// <summary>The language of an answer, and how it writes days and numbers.</summary>
internal sealed class Words(Language language)
{
    private static readonly LocalDateTimePattern ToTheMinute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd' 'HH':'mm");
    private static readonly LocalDatePattern MonthAndDay = LocalDatePattern.CreateWithInvariantCulture("MM'-'dd");
    private static readonly LocalDateTimePattern ToTheSecond = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd' 'HH':'mm':'ss");

    public Language Language { get; } = language;

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Window(DateInterval days) => days.Start == days.End ? Iso(days.Start) : DateRange.Between(days).ToString();

    /// <summary>An instant on the clock of a zone, to the second where there are any.</summary>
    public static string Moment(Instant at, DateTimeZone zone)
    {
        var local = at.InZone(zone).LocalDateTime;
        return (local.Second == 0 ? ToTheMinute : ToTheSecond).Format(local);
    }

    public string Say(string zh, string en) => Language == Language.Chinese ? zh : en;

    /// <summary>The name of a code as it stands within a sentence, or the code itself.</summary>
    public string Of(Code code)
    {
        var name = code.Name?.In(Language) ?? code.Value;
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>A day of this year, without the year.</summary>
    public static string Short(LocalDate day) => MonthAndDay.Format(day);

    /// <summary>How long, in whole minutes and seconds.</summary>
    public string Time(Duration time)
    {
        var (hours, minutes, seconds) = ((long)time.TotalHours, time.Minutes, time.Seconds);
        var text = (hours > 0 ? Number(hours) + Say(" 小时 ", " h ") : string.Empty)
            + (minutes > 0 ? Number(minutes) + Say(" 分钟 ", " min ") : string.Empty)
            + (seconds > 0 ? Number(seconds) + Say(" 秒 ", " s ") : string.Empty);
        return text.Length == 0 ? Say("0 分钟", "0 min") : text.TrimEnd();
    }
}
