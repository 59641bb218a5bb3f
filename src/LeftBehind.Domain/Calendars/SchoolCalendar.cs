using System;
using System.Collections.Generic;
using System.Diagnostics.Contracts;
using System.Linq;
using System.Threading;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>
/// The terms of a school, its holidays and make-up days. Nothing is known outside its <see cref="Span"/>.
/// Immutable and safe to share between threads; verbs return a changed copy.
/// </summary>
public sealed class SchoolCalendar
{
    private readonly Lazy<CalendarDays> _days;

    /// <summary>A calendar of these terms, without holidays.</summary>
    /// <param name="id">The id.</param>
    /// <param name="zone">The school's time zone: instants become dates in it.</param>
    /// <param name="terms">The terms in order, those of one school year side by side.</param>
    /// <exception cref="ArgumentException">An argument is null, the id does not fit, or there is no term.</exception>
    /// <exception cref="FaultsException">The terms overlap or are out of order, or the span is longer than 30 years.</exception>
    public SchoolCalendar(string id, DateTimeZone zone, params Term[] terms)
        : this(Argument.Id(id, nameof(id)), zone, new ValueList<Term>(Argument.AtLeastOne(terms, nameof(terms))), ValueList<Holiday>.Empty, ValueList<MakeUpDay>.Empty, null, null)
    {
        Argument.NotNull(zone, nameof(zone));
        FaultsException.ThrowIfAny(CalendarChecks.Of(Terms, Until));
    }

    internal SchoolCalendar(string id, DateTimeZone zone, IReadOnlyList<Term> terms, IReadOnlyList<Holiday> holidays, IReadOnlyList<MakeUpDay> makeUpDays, LocalDate? until, LocalDate? provisionalFrom)
    {
        (Id, Zone, Terms, Holidays, MakeUpDays, Until, ProvisionalFrom) = (id, zone, terms, holidays, makeUpDays, until, provisionalFrom);
        _days = new Lazy<CalendarDays>(() => new CalendarDays(this), LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The time zone of the school.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The terms, in order.</summary>
    public IReadOnlyList<Term> Terms { get; }

    /// <summary>The holidays, in the order given.</summary>
    public IReadOnlyList<Holiday> Holidays { get; }

    /// <summary>The make-up days, in the order given.</summary>
    public IReadOnlyList<MakeUpDay> MakeUpDays { get; }

    /// <summary>The last day of the vacation after the last term, or null: the calendar ends with that term.</summary>
    public LocalDate? Until { get; }

    /// <summary>From when on the holidays are not yet published, or null.</summary>
    public LocalDate? ProvisionalFrom { get; }

    /// <summary>The days of which the calendar knows anything.</summary>
    public DateInterval Span => new(Terms[0].From, Until ?? Terms[Terms.Count - 1].To);

    /// <summary>The gaps between the terms, and the one after the last term if the calendar says until when.</summary>
    public IReadOnlyList<DateInterval> Vacations =>
        Days.Vacations.Select(span => new DateInterval(Day.Date(span.From), Day.Date(span.To))).ToArray();

    internal CalendarDays Days => _days.Value;

    /// <summary>The same calendar until <paramref name="day"/>, with the vacation after the last term.</summary>
    /// <exception cref="FaultsException">The day is before the end of the last term.</exception>
    [Pure]
    public SchoolCalendar WithUntil(LocalDate day)
    {
        FaultsException.ThrowIfAny(CalendarChecks.Of(Terms, day));
        return new(Id, Zone, Terms, Holidays, MakeUpDays, day, ProvisionalFrom);
    }

    /// <summary>The same calendar, whose holidays are not yet published from <paramref name="day"/> on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the span.</exception>
    [Pure]
    public SchoolCalendar WithProvisionalFrom(LocalDate day) => Span.Contains(day)
        ? new(Id, Zone, Terms, Holidays, MakeUpDays, Until, day)
        : throw new ArgumentOutOfRangeException(nameof(day), LocalDatePattern.Iso.Format(day), $"Allowed are days of the span, {DateRange.Between(Span)}.");

    /// <summary>The same calendar with a holiday of one day.</summary>
    /// <exception cref="ArgumentException">The day is a make-up day.</exception>
    [Pure]
    public SchoolCalendar WithHoliday(LocalDate day) => WithHoliday(new DateInterval(day, day));

    /// <summary>The same calendar with a holiday.</summary>
    /// <exception cref="ArgumentException">One of the days is a make-up day; take that away first.</exception>
    [Pure]
    public SchoolCalendar WithHoliday(DateInterval days, LocalizedText? name = null)
    {
        Argument.NotNull(days, nameof(days));
        return MakeUpDays.FirstOrDefault(makeUp => days.Contains(makeUp.Date)) is { } clash
            ? throw new ArgumentException($"{clash} is a make-up day; a day is one or the other.", nameof(days))
            : With(new ValueList<Holiday>(Holidays.Append(new Holiday(days, name))), MakeUpDays);
    }

    /// <summary>The same calendar, with school on a day that makes up for a holiday.</summary>
    /// <param name="day">The day.</param>
    /// <param name="countsAs">Whose timetable it follows; null: its own weekday's.</param>
    /// <exception cref="ArgumentException">The day is a holiday, or a make-up day already.</exception>
    [Pure]
    public SchoolCalendar WithMakeUpDay(LocalDate day, IsoDayOfWeek? countsAs = null)
    {
        if (countsAs is { } weekday && weekday is not (>= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday))
            throw new ArgumentOutOfRangeException(nameof(countsAs), countsAs, "Allowed are Monday to Sunday, or null.");
        if (Holidays.Any(holiday => holiday.Days.Contains(day)) || MakeUpDays.Any(makeUp => makeUp.Date == day))
            throw new ArgumentException($"{LocalDatePattern.Iso.Format(day)} is a holiday, or a make-up day already; take that away first.", nameof(day));
        return With(Holidays, new ValueList<MakeUpDay>(MakeUpDays.Append(new MakeUpDay(day, countsAs))));
    }

    /// <summary>The same calendar without the make-up day: a school may hold it on another day than the notice says.</summary>
    [Pure]
    public SchoolCalendar WithoutMakeUpDay(LocalDate day) => With(Holidays, new ValueList<MakeUpDay>(MakeUpDays.Where(makeUp => makeUp.Date != day)));

    /// <summary>The same calendar without the holidays that hold the day.</summary>
    [Pure]
    public SchoolCalendar WithoutHoliday(LocalDate day) => With(new ValueList<Holiday>(Holidays.Where(holiday => !holiday.Days.Contains(day))), MakeUpDays);

    /// <summary>
    /// The same calendar with the holidays and make-up days of the State Council notices for 2007 to 2026 that fall in its span.
    /// Of the span as it is now: say <see cref="WithUntil"/> first. If the span reaches further, <see cref="ProvisionalFrom"/> is the first day of the first year without a notice,
    /// or of the span if that is later.
    /// </summary>
    /// <exception cref="FaultsException">The span begins before the first notice.</exception>
    [Pure]
    public SchoolCalendar WithChinaHolidays() => HolidayNotices.ApplyTo(this);

    /// <summary>Whether school is held on the day: a weekday of a term that is no holiday, or a make-up day in a term.</summary>
    public bool IsSchoolDay(LocalDate day) => Days.IsSchoolDay(Day.Number(day));

    /// <summary>Whose timetable a school day follows, or null on other days.</summary>
    public IsoDayOfWeek? TimetableDay(LocalDate day) => Days.TimetableDay(Day.Number(day));

    /// <summary>The id and the span.</summary>
    public override string ToString() => $"{Id} {DateRange.Between(Span)}";

    /// <summary>The same calendar with other days, by whoever has checked them.</summary>
    internal SchoolCalendar With(IReadOnlyList<Holiday> holidays, IReadOnlyList<MakeUpDay> makeUpDays) =>
        new(Id, Zone, Terms, holidays, makeUpDays, Until, ProvisionalFrom);
}
