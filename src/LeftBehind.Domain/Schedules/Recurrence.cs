using System;
using System.Collections.Generic;
using System.Diagnostics.Contracts;
using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>
/// When a duty comes up: per cycle during a season, or on anchors, from an offset to an offset, during a season. There is no third family.
/// Immutable; verbs return a changed copy; equal when all parts are equal.
/// </summary>
public sealed record Recurrence
{
    internal Recurrence()
    {
    }

    /// <summary>The cycle, or null for a recurrence on anchors.</summary>
    public Cycle? Cycle { get; internal init; }

    /// <summary>The anchors; empty for a recurrence per cycle.</summary>
    public IReadOnlyList<Anchor> Anchors { get; internal init; } = ValueList<Anchor>.Empty;

    /// <summary>From where a block reaches around its anchor, in days or weeks, negative before it.</summary>
    public Period From { get; internal init; } = Period.Zero;

    /// <summary>To where a block reaches around its anchor, in days or weeks.</summary>
    public Period To { get; internal init; } = Period.Zero;

    /// <summary>The season.</summary>
    public Season Season { get; internal init; }

    internal int FromDays => Grace.Days(From);

    internal int ToDays => Grace.Days(To);

    /// <summary>Once in every block of a cycle that has its own season: school day, school week, term, school year.</summary>
    /// <exception cref="ArgumentException">The cycle needs a season.</exception>
    [Pure]
    public static Recurrence Per(Cycle cycle)
    {
        Argument.NotNull(cycle, nameof(cycle));
        return cycle.OwnSeason is { } season
            ? new Recurrence { Cycle = cycle, Season = season }
            : throw new ArgumentException($"The cycle {cycle} needs a season: during the terms, the vacations{(cycle.Kind == CycleKind.Period ? string.Empty : " or always")}.", nameof(cycle));
    }

    /// <summary>Once in every block of a cycle during a season.</summary>
    /// <exception cref="ArgumentException">The cycle does not take the season.</exception>
    [Pure]
    public static Recurrence Per(Cycle cycle, Season season)
    {
        Argument.NotNull(cycle, nameof(cycle));
        Argument.Defined(season, nameof(season));
        if (cycle.OwnSeason is { } own && own != season)
            throw new ArgumentException($"The cycle {cycle} is only of the season {own}; given was {season}.", nameof(season));
        if (cycle.Kind == CycleKind.Period && season == Season.Always)
            throw new ArgumentException($"The period {cycle} is counted from the first day of each term or vacation; given was {season}.", nameof(season));
        return new Recurrence { Cycle = cycle, Season = season };
    }

    /// <summary>Once on each date of the anchors.</summary>
    /// <exception cref="ArgumentException">No anchor was given.</exception>
    [Pure]
    public static Recurrence On(params Anchor[] anchors) =>
        new() { Anchors = new ValueList<Anchor>(Argument.AtLeastOne(anchors, nameof(anchors))), Season = Season.Always };

    /// <summary>The same anchors, with blocks that reach from one offset to another around them.</summary>
    /// <param name="from">Days or weeks, at most 366 days, negative before the anchor.</param>
    /// <param name="to">Days or weeks, at most 366 days, not less than <paramref name="from"/>.</param>
    /// <exception cref="ArgumentException">An offset is no number of days or weeks, or they are in the wrong order.</exception>
    /// <exception cref="InvalidOperationException">This is a recurrence per cycle.</exception>
    [Pure]
    public Recurrence Reaching(Period from, Period to)
    {
        if (Cycle is not null)
            throw new InvalidOperationException($"Only blocks around anchors reach; this recurrence is per {Cycle}.");
        var (first, last) = (Grace.Checked(from, -366, nameof(from)), Grace.Checked(to, -366, nameof(to)));
        return Grace.Days(first) <= Grace.Days(last)
            ? this with { From = first, To = last }
            : throw new ArgumentException($"From is at most to; given were {PeriodPattern.Roundtrip.Format(from)} and {PeriodPattern.Roundtrip.Format(to)}.", nameof(to));
    }

    /// <summary>The same, only in a season.</summary>
    /// <exception cref="ArgumentException">The cycle does not take the season.</exception>
    [Pure]
    public Recurrence During(Season season) =>
        Cycle is null ? this with { Season = Argument.Defined(season, nameof(season)) } : Per(Cycle, season);

    /// <summary>The blocks of this recurrence on a calendar, by date; those around dates of a child are not among them.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="range">The blocks that have a day in this range.</param>
    [Pure]
    public IReadOnlyList<DateInterval> BlocksOn(SchoolCalendar calendar, DateInterval range)
    {
        Argument.NotNull(calendar, nameof(calendar));
        Argument.NotNull(range, nameof(range));
        var (first, last) = (Day.Number(range.Start), Day.Number(range.End));
        return Blocks.Of(this, calendar.Days, _ => Enumerable.Empty<int>())
            .Where(block => block.From <= last && block.To >= first)
            .Select(block => new DateInterval(Day.Date(block.From), Day.Date(block.To)))
            .ToArray();
    }

    /// <summary>The recurrence in the words of documents.</summary>
    public override string ToString() => Cycle is not null
        ? $"per {Cycle} during {Name(Season)}"
        : $"on {string.Join(", ", Anchors)} from {PeriodPattern.Roundtrip.Format(From)} to {PeriodPattern.Roundtrip.Format(To)} during {Name(Season)}";

    private static string Name(Season season) => season.ToString().ToLowerInvariant();
}
