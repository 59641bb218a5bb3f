using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>The children, classes and members of staff behind the subject of an obligation, in either of two schools, and the entries that concern them.</summary>
internal sealed class ConcernedPeople
{
    private readonly Obligation _item;
    private readonly HashSet<string> _children;
    private readonly HashSet<string> _classes;

    public ConcernedPeople(Obligation item, Ledger then, Ledger now)
    {
        var schools = new[] { then.Programme.School, now.Programme.School };
        var children = schools.SelectMany(school => school.Children).Where(child => IsBehind(child, item.Subject)).ToArray();
        (_item, _children) = (item, new(children.Select(child => child.Id)));
        _classes = new(children.SelectMany(child => child.KnownClasses).Select(own => own.Value));
    }

    public bool Concerns(CareRecord record) => _item.Subject.Kind switch
    {
        SubjectKind.Child or SubjectKind.Family => record.Children.Any(_children.Contains),
        SubjectKind.Class => record.ClassId == _item.Subject.Id,
        SubjectKind.Staff => record.By == _item.Subject.Id,
        _ => true,
    };

    public bool Concerns(Excusal excusal) => Admits(excusal.Children, _children.Contains)
        && Admits(excusal.Classes, id => _classes.Contains(id) || _item.Subject == new Subject(SubjectKind.Class, id))
        && Admits(excusal.Staff, id => _item.Subject == new Subject(SubjectKind.Staff, id));

    public bool Concerns(Incident incident) =>
        incident.Children.Any(_children.Contains) && _item.Duty.Recurrence?.Anchors.Any(anchor => anchor.IncidentKind == incident.Kind) == true;

    private static bool IsBehind(Child child, Subject subject) => subject.Kind switch
    {
        SubjectKind.Child => child.Id == subject.Id,
        SubjectKind.Family => (child.FamilyId ?? child.Id) == subject.Id,
        _ => false,
    };

    private static bool Admits(IReadOnlyList<string>? ids, System.Func<string, bool> isBehind) => ids is null || ids.Any(isBehind);
}
