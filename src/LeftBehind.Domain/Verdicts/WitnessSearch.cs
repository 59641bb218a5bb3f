using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>
/// Looks for the smallest worlds on which one duty asks what the other does not: the fewest days of the calendar first, then the fewest records, then the fewest facts.
/// Both duties are put to the same engine that answers everything else.
/// </summary>
internal sealed class WitnessSearch(DutyDemand before, DutyDemand after, IReadOnlyList<AspectDifference> differences)
{
    private const int Most = 100_000;
    private readonly Policy _before = before.Alone("before");
    private readonly Policy _after = after.Alone("after");
    private readonly Role[] _bearers = new[] { before.Duty.Bearer, after.Duty.Bearer }.Distinct().ToArray();
    private readonly bool _isOfOthers = Directions.Together(differences.Select(difference => difference.Kind)) == VerdictKind.Moved && differences.Any(difference => difference.Aspect == VerdictAspect.Bearer);
    private int _looked;

    /// <summary>Whether the search ended before it had looked everywhere.</summary>
    public bool IsCut => _looked > Most;

    /// <summary>For each side that is wanted and has one, its witness.</summary>
    public IReadOnlyList<Witness> Find(params VerdictSide[] wanted)
    {
        var found = new List<Witness>();
        var missing = wanted.ToList();
        foreach (var calendar in WitnessCalendars.For(before.Duty, after.Duty))
        {
            if (missing.Count == 0 || IsCut)
                break;
            foreach (var witness in On(calendar, missing))
            {
                found.Add(witness);
                missing.Remove(witness.Side);
            }
        }
        return found.OrderBy(witness => witness.Side).ToArray();
    }

    /// <summary>The best witness of each side on a calendar.</summary>
    private IEnumerable<Witness> On(SchoolCalendar calendar, List<VerdictSide> wanted)
    {
        var best = new Dictionary<VerdictSide, Witness>();
        var acts = new WitnessActs(before, after, differences, _bearers);
        var on = calendar.Span.End.PlusDays(Math.Max(before.Grace, after.Grace) + 1);
        foreach (var child in new WitnessChildren(before, after, differences).On(calendar))
        {
            var school = child.In(calendar, _bearers);
            var (earlier, later) = (_before.For(calendar, school), _after.For(calendar, school));
            var incidents = Incidents(child);
            var owed = earlier.Plan(calendar.Span, incidents).Concat(later.Plan(calendar.Span, incidents)).ToArray();
            _looked++;
            if (owed.Length == 0)
                continue;
            foreach (var records in acts.For(owed))
            {
                if (wanted.All(side => best.TryGetValue(side, out var known) && known.Log.Records.Count <= records.Count))
                    break;
                var log = incidents.WithRecords(records);
                _looked += owed.Length;
                if (Asks(earlier.Ledger(calendar.Span, AsOf.Day(on), log), later.Ledger(calendar.Span, AsOf.Day(on), log)) is { } which && wanted.Contains(which) && (!best.TryGetValue(which, out var other) || other.Log.Records.Count > records.Count))
                    best[which] = new Witness(which, _before, _after, calendar, school, log) { Facts = child.Facts, On = on };
            }
        }
        return best.Values;
    }

    private VerdictSide? Asks(Ledger earlier, Ledger later)
    {
        var (unmetBefore, unmetAfter) = (Unmet.Of(earlier), Unmet.Of(later));
        if (unmetAfter != unmetBefore)
            return unmetAfter > unmetBefore ? VerdictSide.After : VerdictSide.Before;
        return _isOfOthers && !People(earlier).SequenceEqual(People(later)) ? VerdictSide.After : null;
    }

    private static IEnumerable<string?> People(Ledger ledger) => ledger.Obligations.Select(obligation => obligation.Accountable.Id ?? obligation.Duty.Bearer.Value);

    private CareLog Incidents(WitnessChild child)
    {
        var kinds = new[] { before.Duty, after.Duty }.SelectMany(duty => duty.Recurrence!.Anchors).Select(anchor => anchor.IncidentKind).OfType<IncidentKind>().Distinct();
        return child.IncidentOn is { } day
            ? CareLog.Empty.WithIncidents(kinds.Select((kind, i) => new Incident(FormattableString.Invariant($"i{i + 1}"), kind, Severity.Serious, day.At(LocalTime.Noon).InUtc().ToInstant()).WithChildren(WitnessChild.Id)).ToArray())
            : CareLog.Empty;
    }
}
