using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>The dates of anchors that depend on the calendar alone.</summary>
internal static class AnchorDates
{
    public static IEnumerable<int> Of(Anchor anchor, CalendarDays calendar) => anchor.Kind switch
    {
        AnchorKind.Weekday => Weekday(anchor.WeekdayValue, calendar),
        AnchorKind.TermStart => calendar.Terms.Select(term => term.From),
        AnchorKind.TermEnd => calendar.Terms.Select(term => term.To),
        AnchorKind.TermMid => calendar.Terms.Select(term => term.From + ((term.To - term.From) / 2)),
        AnchorKind.VacationStart => calendar.Vacations.Select(vacation => vacation.From),
        AnchorKind.VacationEnd => calendar.Vacations.Select(vacation => vacation.To),
        AnchorKind.HolidayStart => calendar.HolidaySet.Spans.Select(run => run.From),
        AnchorKind.FixedDate => Yearly(anchor.Annual, calendar.Span),
        _ => Festivals.On(anchor.Text, calendar.Span),
    };

    /// <summary>A date of every year in a span; 29 February is 28 February in common years.</summary>
    public static IEnumerable<int> Yearly(AnnualDate date, DaySpan span)
    {
        for (var year = Day.Date(span.From).Year; year <= Day.Date(span.To).Year; year++)
        {
            var day = Day.Number(date.InYear(year));
            if (span.Contains(day))
                yield return day;
        }
    }

    private static IEnumerable<int> Weekday(IsoDayOfWeek weekday, CalendarDays calendar)
    {
        for (var day = calendar.Span.From; day <= calendar.Span.To; day++)
        {
            if (calendar.TimetableDay(day) == weekday)
                yield return day;
        }
    }
}
