using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>What a calendar does not know of a range.</summary>
public static class SpanWarnings
{
    /// <summary>The warning that a range leaves the span of a calendar, where nothing is known (<c>CAL007</c>); null: it does not.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="range">The days asked for.</param>
    /// <param name="file">How the calendar's document is called.</param>
    public static Fault? WarnOfDaysOutside(this SchoolCalendar calendar, DateInterval range, string file)
    {
        Argument.NotNull(calendar, nameof(calendar));
        Argument.NotNull(range, nameof(range));
        Argument.NotNull(file, nameof(file));
        var outside = Outside(calendar.Span, range).Select(days => DateRange.Between(days).ToString()).ToArray();
        return outside.Length == 0 ? null : new Fault("CAL007", "$", "days without a calendar, " + string.Join(", ", outside), "the span " + DateRange.Between(calendar.Span), severity: FaultSeverity.Warning)
        {
            File = file,
            Line = 1,
            Column = 1,
        };
    }

    private static IEnumerable<DateInterval> Outside(DateInterval span, DateInterval range)
    {
        if (range.Start < span.Start)
            yield return new DateInterval(range.Start, LocalDate.Min(range.End, span.Start.PlusDays(-1)));
        if (range.End > span.End)
            yield return new DateInterval(LocalDate.Max(range.Start, span.End.PlusDays(1)), range.End);
    }
}
