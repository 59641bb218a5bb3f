using System;
using System.Diagnostics.Contracts;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>What cuts time into blocks: a cycle of the calendar, or a period counted from the first day of each term or vacation. Immutable; equal when its text is equal.</summary>
public sealed record Cycle
{
    private Cycle(string text, CycleKind kind, Period? period = null) => (Text, Kind, Period) = (text, kind, period);

    /// <summary>Each school day (<c>school-day</c>), in term.</summary>
    public static Cycle SchoolDay { get; } = new("school-day", CycleKind.SchoolDay);

    /// <summary>Monday to Sunday with at least one school day (<c>school-week</c>), in term.</summary>
    public static Cycle SchoolWeek { get; } = new("school-week", CycleKind.SchoolWeek);

    /// <summary>Each date (<c>day</c>), in a season.</summary>
    public static Cycle EveryDay { get; } = new("day", CycleKind.Day);

    /// <summary>Monday to Sunday (<c>week</c>), in a season.</summary>
    public static Cycle Week { get; } = new("week", CycleKind.Week);

    /// <summary>The calendar month (<c>month</c>), in a season.</summary>
    public static Cycle Month { get; } = new("month", CycleKind.Month);

    /// <summary>The calendar quarter (<c>quarter</c>), in a season.</summary>
    public static Cycle Quarter { get; } = new("quarter", CycleKind.Quarter);

    /// <summary>January to June, July to December (<c>half-year</c>), in a season.</summary>
    public static Cycle HalfYear { get; } = new("half-year", CycleKind.HalfYear);

    /// <summary>The calendar year (<c>year</c>), in a season.</summary>
    public static Cycle Year { get; } = new("year", CycleKind.Year);

    /// <summary>Each term (<c>term</c>).</summary>
    public static Cycle Term { get; } = new("term", CycleKind.Term);

    /// <summary>From the first day of a school year's first term to the day before the next school year (<c>school-year</c>).</summary>
    public static Cycle SchoolYear { get; } = new("school-year", CycleKind.SchoolYear);

    /// <summary>The cycle as it stands in documents.</summary>
    public string Text { get; }

    internal CycleKind Kind { get; }

    internal Period? Period { get; }

    /// <summary>The season that the cycle takes and no other, or null: one must be given.</summary>
    internal Season? OwnSeason => Kind switch
    {
        CycleKind.SchoolDay or CycleKind.SchoolWeek or CycleKind.Term => Season.Term,
        CycleKind.SchoolYear => Season.Always,
        _ => null,
    };

    /// <summary>Blocks of this length one after the other from the first day of each term or each vacation.</summary>
    /// <param name="period">Days (1 to 366), weeks (1 to 53) or months (1 to 120), of one unit.</param>
    /// <exception cref="ArgumentException">The period has two units, another unit, or is out of range.</exception>
    [Pure]
    public static Cycle Every(Period period)
    {
        Argument.NotNull(period, nameof(period));
        var (days, weeks, months) = (period.Days, period.Weeks, period.Months);
        var fits = period.Equals(Period.FromDays(days)) ? days is >= 1 and <= 366
            : period.Equals(Period.FromWeeks(weeks)) ? weeks is >= 1 and <= 53
            : period.Equals(Period.FromMonths(months)) && months is >= 1 and <= 120;
        return fits
            ? new Cycle(PeriodPattern.Roundtrip.Format(period), CycleKind.Period, period)
            : throw new ArgumentException($"Allowed are P1D to P366D, P1W to P53W, P1M to P120M; given was {PeriodPattern.Roundtrip.Format(period)}.", nameof(period));
    }

    /// <summary>The cycle as it stands in documents.</summary>
    public override string ToString() => Text;
}
