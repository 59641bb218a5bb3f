using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>A calendar as day numbers: what schedules are laid over.</summary>
internal sealed class CalendarDays
{
    private readonly byte[] _timetable; // 0: no school; else the ISO weekday whose timetable holds
    private readonly int[] _schoolDaysBefore;

    public CalendarDays(SchoolCalendar calendar)
    {
        Terms = calendar.Terms.Select(term => new DaySpan(Day.Number(term.From), Day.Number(term.To))).ToArray();
        Span = new DaySpan(Terms[0].From, Day.Number(calendar.Span.End));
        Vacations = Gaps().ToArray();
        SpanSet = DaySet.Of(Span.From, Span.To);
        TermSet = DaySet.Of(Terms.ToList());
        VacationSet = DaySet.Of(Vacations.ToList());
        HolidaySet = DaySet.Of(calendar.Holidays.Select(holiday => new DaySpan(Day.Number(holiday.Days.Start), Day.Number(holiday.Days.End))).ToList());
        ProvisionalFrom = Day.NumberOrMax(calendar.ProvisionalFrom);
        SchoolYears = Years(calendar.Terms).ToArray();
        _timetable = Timetable(calendar);
        _schoolDaysBefore = Counts(_timetable);
    }

    public DaySpan Span { get; }

    public DaySpan[] Terms { get; }

    public DaySpan[] Vacations { get; }

    public DaySpan[] SchoolYears { get; }

    public DaySet SpanSet { get; }

    public DaySet TermSet { get; }

    public DaySet VacationSet { get; }

    public DaySet HolidaySet { get; }

    public int ProvisionalFrom { get; }

    public DaySet Of(Season season) => season switch
    {
        Season.Term => TermSet,
        Season.Vacation => VacationSet,
        _ => SpanSet,
    };

    public bool IsSchoolDay(int day) => Span.Contains(day) && _timetable[day - Span.From] != 0;

    public IsoDayOfWeek? TimetableDay(int day) => IsSchoolDay(day) ? (IsoDayOfWeek)_timetable[day - Span.From] : null;

    /// <summary>The school days from one day to another, both included.</summary>
    public int SchoolDays(int from, int to)
    {
        from = System.Math.Max(from, Span.From);
        to = System.Math.Min(to, Span.To);
        return from > to ? 0 : _schoolDaysBefore[to + 1 - Span.From] - _schoolDaysBefore[from - Span.From];
    }

    private static int[] Counts(byte[] timetable)
    {
        var before = new int[timetable.Length + 1];
        for (var i = 0; i < timetable.Length; i++)
            before[i + 1] = before[i] + (timetable[i] == 0 ? 0 : 1);
        return before;
    }

    private IEnumerable<DaySpan> Gaps()
    {
        for (var i = 0; i < Terms.Length; i++)
        {
            var next = i + 1 < Terms.Length ? Terms[i + 1].From - 1 : Span.To;
            if (next > Terms[i].To)
                yield return new DaySpan(Terms[i].To + 1, next);
        }
    }

    private IEnumerable<DaySpan> Years(IReadOnlyList<Term> terms)
    {
        var first = 0;
        for (var i = 1; i <= terms.Count; i++)
        {
            if (i < terms.Count && terms[i].SchoolYear == terms[first].SchoolYear)
                continue;
            yield return new DaySpan(Terms[first].From, i < terms.Count ? Terms[i].From - 1 : Span.To);
            first = i;
        }
    }

    private byte[] Timetable(SchoolCalendar calendar)
    {
        var timetable = new byte[Span.Length];
        foreach (var term in Terms)
        {
            for (var day = term.From; day <= term.To; day++)
            {
                if (Day.Weekday(day) < 5 && !HolidaySet.Contains(day))
                    timetable[day - Span.From] = (byte)(Day.Weekday(day) + 1);
            }
        }
        foreach (var makeUp in calendar.MakeUpDays)
        {
            var day = Day.Number(makeUp.Date);
            if (TermSet.Contains(day))
                timetable[day - Span.From] = (byte)(makeUp.CountsAs ?? (IsoDayOfWeek)(Day.Weekday(day) + 1));
        }
        return timetable;
    }
}
