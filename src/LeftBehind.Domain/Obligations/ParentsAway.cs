using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>On which days one parent, both or any of a child are away, as declared or as the parents' absences say; nothing filled. Section 3, rules 1 to 3 and 7.</summary>
internal sealed class ParentsAway
{
    private ParentsAway(Coverage one, Coverage both, Coverage any, DaySet hasParent) => (One, Both, Any, HasParent) = (one, both, any, hasParent);

    public Coverage One { get; }

    public Coverage Both { get; }

    public Coverage Any { get; }

    /// <summary>The days on which there is a parent; a child whose parents are not given has some.</summary>
    public DaySet HasParent { get; }

    public static ParentsAway Of(IReadOnlyList<(DaySpan Span, AwayParents Away)> declared, ParentDays[]? parents, bool incapableCounts)
    {
        var sweep = new Sweep(declared, parents, incapableCounts);
        var steps = sweep.Steps();
        for (var i = 0; i < steps.Length; i++)
            sweep.Take(steps[i], i + 1 < steps.Length ? steps[i + 1] - 1 : Day.Max);
        return sweep.Result();
    }

    /// <summary>One pass over the days at which anything changes.</summary>
    private sealed class Sweep(IReadOnlyList<(DaySpan Span, AwayParents Away)> declared, ParentDays[]? parents, bool incapableCounts)
    {
        private readonly DaySet[] _certain = parents?.Select(parent => parent.CertainlyAway(incapableCounts)).ToArray() ?? System.Array.Empty<DaySet>();
        private readonly DaySet[] _possible = parents?.Select(parent => parent.PossiblyAway(incapableCounts)).ToArray() ?? System.Array.Empty<DaySet>();
        private readonly List<DaySpan>[] _days = Enumerable.Range(0, 7).Select(_ => new List<DaySpan>()).ToArray();

        public int[] Steps()
        {
            var steps = new SortedSet<int> { Day.Min };
            foreach (var (span, _) in declared)
                Add(steps, span);
            foreach (var span in _certain.Concat(_possible).SelectMany(days => days.Spans))
                Add(steps, span);
            foreach (var parent in parents ?? System.Array.Empty<ParentDays>())
                steps.Add(parent.DeadFrom);
            return steps.Where(step => step < Day.Max).ToArray();
        }

        public void Take(int from, int to)
        {
            var span = new DaySpan(from, to);
            var living = parents is null ? System.Array.Empty<int>() : Enumerable.Range(0, parents.Length).Where(i => from < parents[i].DeadFrom).ToArray();
            if (parents is null || living.Length > 0)
                _days[6].Add(span);
            if (Declared(from) is { } away)
                Known(span, away == AwayParents.One, away == AwayParents.Both);
            else if (parents is null)
                Possibly(span, one: true, both: true, any: true);
            else if (living.Length == 0)
                Known(span, one: false, both: true);
            else
                Undeclared(span, living);
        }

        public ParentsAway Result()
        {
            var sets = _days.Select(DaySet.Of).ToArray();
            return new ParentsAway(Both(sets[0], sets[1]), Both(sets[2], sets[3]), Both(sets[4], sets[5]), sets[6]);
        }

        private static Coverage Both(DaySet certain, DaySet possible) =>
            certain.Spans.SequenceEqual(possible.Spans) ? Coverage.Known(certain) : new Coverage(certain, possible);

        private static void Add(SortedSet<int> steps, DaySpan span)
        {
            steps.Add(span.From);
            steps.Add(span.To + 1);
        }

        private AwayParents? Declared(int day)
        {
            foreach (var (span, away) in declared)
            {
                if (span.Contains(day))
                    return away;
            }
            return null;
        }

        private void Known(DaySpan span, bool one, bool both)
        {
            if (one)
                _days[0].Add(span);
            if (both)
                _days[2].Add(span);
            if (one || both)
                _days[4].Add(span);
            Possibly(span, one, both, one || both);
        }

        private void Possibly(DaySpan span, bool one, bool both, bool any)
        {
            if (one)
                _days[1].Add(span);
            if (both)
                _days[3].Add(span);
            if (any)
                _days[5].Add(span);
        }

        private void Undeclared(DaySpan span, int[] living)
        {
            var day = span.From;
            var mayBeAway = living.Where(i => _possible[i].Contains(day)).ToArray();
            var isAway = living.Where(i => _certain[i].Contains(day)).ToArray();
            var mayBeHere = living.Except(isAway).ToArray();
            Possibly(span, one: mayBeAway.Any(away => mayBeHere.Any(here => here != away)), both: mayBeAway.Length == living.Length, any: mayBeAway.Length > 0);
            if (isAway.Length > 0)
                _days[4].Add(span);
            if (isAway.Length == living.Length)
                _days[2].Add(span);
            else if (isAway.Length > 0 && mayBeAway.Length < living.Length)
                _days[0].Add(span);
        }
    }
}
