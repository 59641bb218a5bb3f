using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>
/// The calendars on which a witness is looked for, the smallest first: terms of up to 14 days that begin on every weekday, on the eve of months and on the dates
/// of anchors; the same with a vacation, a second term, a holiday or a make-up day; then longer ones, without holidays and second terms.
/// </summary>
internal static class WitnessCalendars
{
    private const int Short = 14;
    private const int MostOfEveryStart = 62;
    private static readonly LocalDate Monday = new(2025, 9, 1);
    private static readonly int[] Long = { 15, 21, 31, 45, 62, 93, 150, 200, 372 };

    public static IEnumerable<SchoolCalendar> For(params Duty[] duties)
    {
        var starts = Starts(duties).ToArray();
        for (var days = 1; days <= Short; days++)
        {
            foreach (var calendar in starts.SelectMany(start => OfLength(start, days, duties)))
                yield return calendar;
        }
        foreach (var days in Long)
        {
            foreach (var start in days <= MostOfEveryStart ? starts : new[] { Monday })
            {
                yield return Term(start, days);
                yield return Term(start, 1).WithUntil(start.PlusDays(days - 1));
            }
        }
    }

    private static IEnumerable<SchoolCalendar> OfLength(LocalDate start, int days, Duty[] duties)
    {
        var (isOfTheSchoolYear, last) = (duties.Any(IsOfTheSchoolYear), start.PlusDays(days - 1));
        yield return Term(start, days);
        if (days > 1)
        {
            yield return Term(start, 1).WithUntil(last);
            yield return Term(start, days).WithHoliday(start);
            yield return Term(start, days).WithHoliday(last);
        }
        if (days > 1 && isOfTheSchoolYear)
        {
            yield return new SchoolCalendar("witness", DateTimeZone.Utc, new Term("first", "one", start, start), new Term("second", "one", last, last));
            yield return new SchoolCalendar("witness", DateTimeZone.Utc, new Term("first", "one", start, start), new Term("second", "two", last, last));
        }
        if (start.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
            yield return Term(start, days).WithMakeUpDay(start);
    }

    private static SchoolCalendar Term(LocalDate start, int days) =>
        new("witness", DateTimeZone.Utc, new Term("term", "one", start, start.PlusDays(days - 1)));

    private static bool IsOfTheSchoolYear(Duty duty) => duty.Recurrence is { Cycle: null } || duty.Recurrence!.Cycle!.Kind is CycleKind.Term or CycleKind.SchoolYear or CycleKind.Period;

    private static IEnumerable<LocalDate> Starts(Duty[] duties)
    {
        var days = Enumerable.Range(0, 7).Select(Monday.PlusDays)
            .Concat(new[] { new LocalDate(2025, 9, 30), new LocalDate(2025, 12, 31), new LocalDate(2026, 6, 30) });
        return days.Concat(duties.SelectMany(AnchorStarts)).Distinct();
    }

    /// <summary>Where blocks around anchors of the year begin, and their anchors.</summary>
    private static IEnumerable<LocalDate> AnchorStarts(Duty duty)
    {
        var year = new CalendarDays(new SchoolCalendar("year", DateTimeZone.Utc, new Term("term", "one", Monday, Monday.PlusDays(364))));
        foreach (var anchor in duty.Recurrence!.Anchors.Where(anchor => anchor.Kind is AnchorKind.FixedDate or AnchorKind.Festival))
        {
            foreach (var day in AnchorDates.Of(anchor, year).Take(6))
            {
                yield return Day.Date(day);
                yield return Day.Date(day + duty.Recurrence.FromDays);
            }
        }
    }
}
