using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>A duty through all versions in which it has subjects of one kind: what follows what. Section 4, rule 5.</summary>
internal sealed class DutyLine
{
    private readonly VersionDuty?[] _byVersion;
    private readonly DaySpan[] _inForce;
    private readonly Lazy<PlannedBlock[]> _shared;
    private readonly Lazy<WholePlan> _whole;
    private readonly HashSet<CareAction> _actions;

    public DutyLine(int number, string dutyId, SubjectKind kind, VersionDuty?[] byVersion, DaySpan[] inForce, DutyCodes codes)
    {
        Number = number;
        (DutyId, Kind, _byVersion, _inForce) = (dutyId, kind, byVersion, inForce);
        Duties = byVersion.Where(duty => duty is not null).ToArray()!;
        HasChildAnchors = Duties.Any(duty => duty.HasChildAnchors);
        IsOwedOnDays = Duties.Any(duty => duty.IsOwedOnDays);
        _actions = new HashSet<CareAction>(Duties.SelectMany(duty => duty.Duty.Actions));
        Actions = _actions.Select(codes.Action).OrderBy(action => action).ToArray();
        HasIncidentAnchors = Duties.Any(duty => duty.Duty.Recurrence is { } recurrence && recurrence.Anchors.Any(anchor => anchor.Kind == AnchorKind.Incident));
        _shared = new(() => Plan(null));
        _whole = new(() => new WholePlan(this));
    }

    /// <summary>The place among the lines of the timeline.</summary>
    public int Number { get; }

    public string DutyId { get; }

    public SubjectKind Kind { get; }

    public IReadOnlyList<VersionDuty> Duties { get; }

    /// <summary>The actions of any version, as numbers.</summary>
    public int[] Actions { get; }

    public bool HasChildAnchors { get; }

    /// <summary>Whether its blocks hang on incidents, which are no facts of the school.</summary>
    public bool HasIncidentAnchors { get; }

    /// <summary>What is planned for whoever is covered on every day.</summary>
    public WholePlan Whole => _whole.Value;

    /// <summary>Whether any version has obligations of it.</summary>
    public bool IsOwedOnDays { get; }

    public VersionDuty? In(int version) => _byVersion[version];

    /// <summary>Whether the duty has the action in any version.</summary>
    public bool Asks(CareAction action) => _actions.Contains(action);

    /// <summary>The blocks of every version in the order of the versions and of their days; of duties that are only allowed, too.</summary>
    public PlannedBlock[] BlocksFor(Func<VersionDuty, Anchor, IEnumerable<int>> childDates) => HasChildAnchors ? Plan(childDates) : _shared.Value;

    private PlannedBlock[] Plan(Func<VersionDuty, Anchor, IEnumerable<int>>? childDates)
    {
        var byDays = _byVersion.Select(duty => duty?.BlocksByDaysFor(childDates)).ToArray();
        var planned = new List<PlannedBlock>();
        foreach (var duty in Duties)
        {
            foreach (var block in duty.BlocksFor(childDates))
            {
                if (Cut(duty, block, byDays) is { } cut)
                    planned.Add(cut);
            }
        }
        return planned.ToArray();
    }

    private PlannedBlock? Cut(VersionDuty duty, Block block, Dictionary<(int From, int To), Block>?[] byDays)
    {
        var (live, beforeCut) = (block.Live, DaySet.Empty);
        if (live.First < duty.InForce.From)
        {
            beforeCut = live.Intersect(Day.Min, duty.InForce.From - 1);
            live = live.Intersect(duty.InForce.From, Day.Max);
        }
        if (live.IsEmpty || live.First > duty.InForce.To)
            return null;
        var end = SucceededFrom(duty, block, live, byDays);
        if (end is { } successor)
            live = live.Intersect(Day.Min, successor - 1);
        var planned = new PlannedBlock(duty, block, live, beforeCut, end is not null);
        return planned.Size > 0 ? planned : null;
    }

    /// <summary>The first day of the first later version that is in force on a live day and lacks the duty or the block, or null.</summary>
    private int? SucceededFrom(VersionDuty duty, Block block, DaySet live, Dictionary<(int From, int To), Block>?[] byDays)
    {
        for (var later = duty.VersionAt + 1; later < _byVersion.Length && _inForce[later].From <= live.Last; later++)
        {
            var (from, to) = (_inForce[later].From, _inForce[later].To);
            if (!live.Overlaps(from, to))
                continue;
            var keeps = byDays[later] is { } blocks && blocks.TryGetValue((block.From, block.To), out var same) && same.Live.Last >= from;
            if (!keeps)
                return from;
        }
        return null;
    }
}
