using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>
/// The facts of a school as days, as they are known at some instant. Filled in as it is asked;
/// what is computed twice by two threads is equal, so no lock is needed.
/// </summary>
internal sealed class FactsView
{
    private readonly ChildDays?[] _children;
    private readonly StaffDays?[] _staff;
    private readonly Coverage?[]?[] _coverage;
    private readonly PlannedBlock[]?[]?[] _ownBlocks;
    private readonly PolicyTimeline _timeline;

    public FactsView(SchoolIndex index, PolicyTimeline timeline, Knowledge knowledge)
    {
        (Index, _timeline, Knowledge) = (index, timeline, knowledge);
        _children = new ChildDays?[index.School.Children.Count];
        _staff = new StaffDays?[index.School.Staff.Count];
        _coverage = new Coverage?[]?[timeline.Rules.Count];
        _ownBlocks = new PlannedBlock[]?[]?[timeline.Lines.Count];
    }

    public SchoolIndex Index { get; }

    public School School => Index.School;

    public Knowledge Knowledge { get; }

    public ChildDays Child(int at) => _children[at] ??= new ChildDays(School.Children[at], Knowledge);

    public StaffDays Staff(int at) => _staff[at] ??= new StaffDays(School.Staff[at], Knowledge);

    public StaffDays? Staff(string id) => Index.StaffAt.TryGetValue(id, out var at) ? Staff(at) : null;

    /// <summary>The days on which a child is covered by a rule, within the span of the calendar.</summary>
    public Coverage ChildCoverage(int child, int rule)
    {
        var byChild = _coverage[rule] ??= new Coverage?[_children.Length];
        return byChild[child] ??= _timeline.Rules[rule].Days(Child(child), School).And(_timeline.Days.SpanSet);
    }

    /// <summary>Where the blocks of a line around a child's own dates are kept.</summary>
    public ref PlannedBlock[]? OwnBlocks(DutyLine line, int child) => ref (_ownBlocks[line.Number] ??= new PlannedBlock[]?[_children.Length])[child];

    /// <summary>The days on which a subject is covered by a duty.</summary>
    public Coverage Covered(VersionDuty duty, int subject) => duty.Duty.Subject switch
    {
        SubjectKind.Child => ChildCoverage(subject, duty.Rule),
        SubjectKind.Family => Union(Index.Families[subject].Children.Select(child => ChildCoverage(child, duty.Rule))),
        SubjectKind.Class => Union(ChildrenOfClass(subject).Select(child => ChildCoverage(child.At, duty.Rule).And(child.Days))),
        SubjectKind.Staff => Coverage.Known(Bearing(subject, duty.Duty.Bearer).Intersect(_timeline.Days.SpanSet)),
        _ => Coverage.Known(_timeline.Days.SpanSet),
    };

    /// <summary>The children that are in a class on some day, and the days.</summary>
    public IEnumerable<(int At, DaySet Days)> ChildrenOfClass(int @class)
    {
        var id = School.Classes[@class].Id;
        for (var i = 0; i < _children.Length; i++)
        {
            var days = Child(i).InClass(id);
            if (!days.IsEmpty)
                yield return (i, days);
        }
    }

    /// <summary>The children behind a subject that is a child, a family or a class, and the days on which they are.</summary>
    public IEnumerable<(int At, DaySet Days)> ChildrenOf(SubjectKind kind, int subject) => kind switch
    {
        SubjectKind.Child => new[] { (subject, DaySet.All) },
        SubjectKind.Family => Index.Families[subject].Children.Select(child => (child, DaySet.All)),
        SubjectKind.Class => ChildrenOfClass(subject),
        _ => Enumerable.Empty<(int, DaySet)>(),
    };

    public string? HomeroomTeacher(string classId, int day)
    {
        if (!School.TryGetClass(classId, out var @class))
            return null;
        foreach (var (span, item) in Knowledge.Apart(@class.HomeroomTeachers, item => item.When))
        {
            if (span.Contains(day))
                return item.Value;
        }
        return null;
    }

    /// <summary>The days on which a member of staff, not from outside, bears a role while employed.</summary>
    private DaySet Bearing(int staff, Role role)
    {
        var member = Staff(staff);
        if (member.Member.IsFromOutside)
            return DaySet.Empty;
        var days = role.IsPairing ? Knowledge.Days(Index.PairingsByHelper[member.Member.Id].Where(pairing => pairing.Kind == role).Select(pairing => pairing.When))
            : role == Role.HomeroomTeacher ? HomeroomDays(member.Member.Id)
            : role == Role.Staff ? DaySet.All
            : member.Roles.TryGetValue(role, out var held) ? held
            : DaySet.Empty;
        return days.Intersect(member.Employed);
    }

    private DaySet HomeroomDays(string staff)
    {
        var spans = new List<DaySpan>();
        foreach (var @class in School.Classes)
        {
            foreach (var (span, item) in Knowledge.Apart(@class.HomeroomTeachers, item => item.When))
            {
                if (item.Value == staff)
                    spans.Add(span);
            }
        }
        return DaySet.Of(spans);
    }

    private static Coverage Union(IEnumerable<Coverage> parts) => parts.Aggregate(Coverage.Never, (all, part) => all.Or(part));
}
