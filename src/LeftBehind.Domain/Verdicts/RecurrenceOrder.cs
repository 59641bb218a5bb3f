using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>
/// Whether doing what one recurrence asks, with its quota, does what another asks: in every whole block of the other, on every ordinary calendar,
/// whatever the dates of the child. Neither, or both on other days, but about as many acts (nine in ten): moved.
/// </summary>
internal static class RecurrenceOrder
{
    public static VerdictKind Of(Duty before, Duty after)
    {
        if (before.Recurrence == after.Recurrence)
            return Directions.Together(new[] { Directions.Larger(before.Times, after.Times), Directions.Larger(DifferentDays(before), DifferentDays(after)) });
        var (isMore, isLess, isAsMuch, isSame) = (true, true, true, true);
        foreach (var calendar in OrdinaryCalendars.All)
        {
            foreach (var dates in OrdinaryCalendars.ChildDates(calendar))
            {
                var (earlier, later) = (new Demand(before, calendar, dates), new Demand(after, calendar, dates));
                isMore = isMore && later.Does(earlier);
                isLess = isLess && earlier.Does(later);
                isAsMuch = isAsMuch && 10 * Math.Abs(earlier.Acts - later.Acts) <= Math.Max(earlier.Acts, later.Acts);
                isSame = isSame && earlier.IsSameAs(later);
                if (!isMore && !isLess && !isAsMuch)
                    return VerdictKind.Incomparable;
            }
        }
        return (isMore, isLess) switch
        {
            (true, true) => isSame ? VerdictKind.Equal : VerdictKind.Moved,
            (true, false) => VerdictKind.Stricter,
            (false, true) => VerdictKind.Laxer,
            _ => isAsMuch ? VerdictKind.Moved : VerdictKind.Incomparable,
        };
    }

    private static bool DifferentDays(Duty duty) => duty.IsOnDifferentDays && duty.Times > 1;

    /// <summary>What a duty asks of a child who is covered throughout, on a calendar.</summary>
    private sealed class Demand
    {
        private readonly Duty _duty;
        private readonly Block[] _blocks;
        private readonly CalendarDays _calendar;

        public Demand(Duty duty, CalendarDays calendar, Func<Anchor, IEnumerable<int>> dates)
        {
            (_duty, _calendar) = (duty, calendar);
            _blocks = Blocks.Of(duty.Recurrence!, calendar, dates);
        }

        public int Acts => _blocks.Length * _duty.Times;

        public bool IsSameAs(Demand other) => _duty.Times == other._duty.Times && DifferentDays(_duty) == DifferentDays(other._duty)
            && _blocks.Length == other._blocks.Length && _blocks.Zip(other._blocks, (mine, theirs) => mine.Live.Spans.SequenceEqual(theirs.Live.Spans)).All(same => same);

        /// <summary>Whether every whole block of another demand holds windows of this one with as many acts.</summary>
        public bool Does(Demand other) => other.Whole().All(block => ActsWithin(block, other._duty) >= other._duty.Times);

        private int ActsWithin(Block block, Duty asked)
        {
            var (from, to, acts) = (block.Live.First, block.Live.Last, 0);
            var each = asked.IsOnDifferentDays && !_duty.IsOnDifferentDays ? 1 : _duty.Times;
            foreach (var mine in _blocks)
            {
                if (mine.Live.First >= from && mine.Live.Last <= to)
                    acts += each;
            }
            return acts;
        }

        /// <summary>The blocks that no edge of a season cuts; where the season cuts every one, those within the calendar; else all.</summary>
        private Block[] Whole()
        {
            var runs = _duty.Recurrence!.Cycle is null ? _calendar.SpanSet : _calendar.Of(_duty.Recurrence.Season);
            var uncut = Within(runs);
            if (uncut.Length == 0)
                uncut = Within(_calendar.SpanSet);
            return uncut.Length == 0 ? _blocks : uncut;
        }

        private Block[] Within(DaySet days) => Array.FindAll(_blocks, block => days.Spans.Any(run => run.From <= block.From && block.To <= run.To));
    }
}
