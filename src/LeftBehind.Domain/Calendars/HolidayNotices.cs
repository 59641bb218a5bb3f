using System;
using System.Globalization;
using System.IO;
using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>
/// The days off and make-up days of the State Council's holiday notices, as facts: a line for each year and holiday, with its days off and its make-up days.
/// A weekend between two days off of one holiday, which the notices do not always name, is part of the run.
/// </summary>
internal static class HolidayNotices
{
    private static readonly Lazy<Notice[]> All = new(Read);

    public static SchoolCalendar ApplyTo(SchoolCalendar calendar)
    {
        var (first, last) = (All.Value[0].Year, All.Value[All.Value.Length - 1].Year);
        if (calendar.Span.Start.Year < first)
            throw new FaultsException(new[] { new Fault("CAL009", "$.terms[0].from", LocalDatePattern.Iso.Format(calendar.Span.Start), string.Format(CultureInfo.InvariantCulture, "{0} or later: there is no notice before", first)) });
        foreach (var notice in All.Value)
            calendar = notice.ApplyTo(calendar);
        var unknown = LocalDate.Max(new LocalDate(last + 1, 1, 1), calendar.Span.Start);
        return calendar.ProvisionalFrom is null && unknown <= calendar.Span.End ? calendar.WithProvisionalFrom(unknown) : calendar;
    }

    private static Notice[] Read()
    {
        using var stream = typeof(HolidayNotices).Assembly.GetManifestResourceStream("HolidayNotices.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(line => line.Length > 0).Select(Notice.Parse).ToArray();
    }

    private sealed class Notice
    {
        private readonly LocalizedText _name;
        private readonly DateInterval[] _daysOff;
        private readonly LocalDate[] _makeUpDays;

        private Notice(int year, LocalizedText name, DateInterval[] daysOff, LocalDate[] makeUpDays) =>
            (Year, _name, _daysOff, _makeUpDays) = (year, name, daysOff, makeUpDays);

        public int Year { get; }

        public static Notice Parse(string line)
        {
            var cells = line.Split('\t');
            return new Notice(
                int.Parse(cells[0], CultureInfo.InvariantCulture),
                new LocalizedText(cells[1], null),
                cells[2].Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries).Select(Run).ToArray(),
                cells.Length < 4 ? Array.Empty<LocalDate>() : cells[3].Split(' ').Select(Date).ToArray());
        }

        public SchoolCalendar ApplyTo(SchoolCalendar calendar)
        {
            foreach (var days in _daysOff.Where(days => days.Intersection(calendar.Span) is not null))
                calendar = calendar.WithHoliday(days, _name);
            foreach (var day in _makeUpDays.Where(day => calendar.Span.Contains(day)))
                calendar = calendar.WithMakeUpDay(day);
            return calendar;
        }

        private static DateInterval Run(string text)
        {
            var ends = text.Split('/');
            return new DateInterval(Date(ends[0]), Date(ends[1]));
        }

        private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
    }
}
