using NodaTime.Text;

namespace LeftBehind.Domain.Tests.Calendars;

/// <summary>Calendars and blocks as short texts: <c>2025-09-01/2025-09-07</c>, and after a colon the live days where they are not all of the block.</summary>
internal static class Lay
{
    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static DateInterval Days(string text)
    {
        var ends = text.Split('/');
        return new DateInterval(Date(ends[0]), Date(ends[^1]));
    }

    /// <summary>A calendar of terms <c>FROM/TO</c>, or <c>LABEL FROM/TO</c> where they are not all of one school year.</summary>
    public static SchoolCalendar Terms(params string[] terms) =>
        new("school", DateTimeZoneProviders.Tzdb["Asia/Shanghai"], terms.Select((term, i) => Term(term.Split(' '), i)).ToArray());

    public static SchoolCalendar Until(this SchoolCalendar calendar, string day) => calendar.WithUntil(Date(day));

    public static SchoolCalendar Off(this SchoolCalendar calendar, params string[] holidays) =>
        holidays.Aggregate(calendar, (so, days) => so.WithHoliday(Days(days)));

    public static SchoolCalendar On(this SchoolCalendar calendar, string day, IsoDayOfWeek? countsAs = null) =>
        calendar.WithMakeUpDay(Date(day), countsAs);

    public static string[] Of(Recurrence recurrence, SchoolCalendar calendar) =>
        Blocks.Of(recurrence, calendar.Days, _ => []).Select(Text).ToArray();

    /// <summary>The blocks that have a day in a range, by the public way.</summary>
    public static string[] Of(Recurrence recurrence, SchoolCalendar calendar, string range) =>
        recurrence.BlocksOn(calendar, Days(range)).Select(block => Text(block.Start, block.End)).ToArray();

    private static Term Term(string[] words, int place) =>
        new("term " + place, words.Length > 1 ? words[0] : "year", Days(words[^1]).Start, Days(words[^1]).End);

    private static string Text(Block block)
    {
        var whole = Text(Day.Date(block.From), Day.Date(block.To));
        var live = string.Join(' ', block.Live.Spans.Select(span => Text(Day.Date(span.From), Day.Date(span.To))));
        return live == whole ? whole : $"{whole}: {live}";
    }

    private static string Text(LocalDate from, LocalDate to) => from == to ? Text(from) : $"{Text(from)}/{Text(to)}";
}
