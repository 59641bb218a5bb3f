using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>On which days excusals take something out of what a subject owes. Section 5, rule 4.</summary>
internal sealed class Excused(FactsView facts, LogView log)
{
    private readonly ExcusalsOfChildren _ofChildren = new(facts.Index, log.Excusals);
    private readonly Dictionary<VersionDuty, DaySet> _days = new();
    private int _subject;

    /// <summary>Turns to another line and subject; whether anything may be excused.</summary>
    public bool TurnTo(DutyLine line, int subject)
    {
        _subject = subject;
        if (line.Kind != SubjectKind.Staff && ExcusalsFor(line.Kind, subject).Count == 0)
            return false;
        _days.Clear();
        return true;
    }

    /// <summary>Whether fewer than half of the days of an obligation remain.</summary>
    public bool Takes(in Planned planned)
    {
        var block = planned.Block;
        if (!_days.TryGetValue(block.Duty, out var excused))
            _days.Add(block.Duty, excused = Days(block.Duty, _subject));
        if (!excused.Overlaps(planned.From, planned.To))
            return false;
        var days = Planner.DaysIn(block, facts.Covered(block.Duty, _subject).Certain);
        return 2 * block.SizeOf(days.Except(excused)) < block.SizeOf(days);
    }

    private IReadOnlyList<Excusal> ExcusalsFor(SubjectKind kind, int subject) => kind == SubjectKind.Child ? _ofChildren.Of(subject) : log.Excusals;

    private DaySet Days(VersionDuty duty, int subject)
    {
        var days = duty.Duty.Subject == SubjectKind.Staff ? facts.Staff(subject).Leave : DaySet.Empty;
        foreach (var excusal in ExcusalsFor(duty.Duty.Subject, subject))
        {
            if (excusal.Duties is null || excusal.Duties.Contains(duty.Duty.Id))
                days = days.Union(Admitted(excusal, duty, subject).Intersect(Day.Number(excusal.Days.Start), Day.Number(excusal.Days.End)));
        }
        return days;
    }

    private DaySet Admitted(Excusal excusal, VersionDuty duty, int subject) => duty.Duty.Subject switch
    {
        SubjectKind.Child => OfChild(excusal, subject),
        SubjectKind.Family => OfFamily(excusal, duty, facts.Index.Families[subject].Children),
        SubjectKind.Class => AllOrNone(excusal.Children is null && excusal.Staff is null && Admits(excusal.Classes, facts.School.Classes[subject].Id)),
        SubjectKind.Staff => AllOrNone(excusal.Children is null && excusal.Classes is null && Admits(excusal.Staff, facts.School.Staff[subject].Id)),
        _ => AllOrNone(excusal.Children is null && excusal.Classes is null && excusal.Staff is null),
    };

    private DaySet OfChild(Excusal excusal, int child)
    {
        if (excusal.Staff is not null || !Admits(excusal.Children, facts.School.Children[child].Id))
            return DaySet.Empty;
        return excusal.Classes is null
            ? DaySet.All
            : excusal.Classes.Aggregate(DaySet.Empty, (days, @class) => days.Union(facts.Child(child).InClass(@class)));
    }

    /// <summary>A family is admitted on a day on which each of its children covered that day is.</summary>
    private DaySet OfFamily(Excusal excusal, VersionDuty duty, IReadOnlyList<int> children) => children
        .Aggregate(DaySet.Empty, (days, child) => days.Union(facts.ChildCoverage(child, duty.Rule).Certain.Except(OfChild(excusal, child))))
        .Complement();

    private static bool Admits(IReadOnlyList<string>? list, string id) => list is null || list.Contains(id);

    private static DaySet AllOrNone(bool all) => all ? DaySet.All : DaySet.Empty;
}
