using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain.Testing;

/// <summary>Who holds which role in a case: who is said, else <c>t1</c>, else the child's own parent or guardian.</summary>
internal sealed class CaseHelpers
{
    private const string Teacher = "t1";
    private readonly List<(CaseChild Child, Role Role, string Id, DateRange? When)> _said = new();

    /// <summary>Takes a statement; false if it is not about a helper.</summary>
    public bool Take(Statement said, CaseChild child)
    {
        if (said.Word is not ("helper" or "helper-during"))
            return false;
        _said.Add((child, new Role(said[0]), said[1], said.Word == "helper" ? null : Iso.Range(said[2])));
        return true;
    }

    public string Of(Role role, CaseChild child) =>
        role == Role.Parents ? "parent-" + child.Id
        : role == Role.SubstituteGuardian ? "guardian-" + child.Id
        : (_said.FirstOrDefault(said => said.Role == role && said.Child == child).Id ?? _said.FirstOrDefault(said => said.Role == role).Id ?? Teacher);

    public void Build(SchoolBuilder school, IReadOnlyList<CaseChild> children, Wanted wanted)
    {
        school.Staff(Teacher);
        Classes(school, children, wanted);
        var held = new HashSet<(Role, string)>();
        foreach (var child in children)
        {
            foreach (var (role, id, when) in HeldToward(child, wanted))
            {
                if (role.IsPairing)
                    school.Staff(id).Helps(role, child.Id, string.Join("-", role, child.Id, id, Number(when)), when);
                else if (IsListed(role) && held.Add((role, id)))
                    school.Staff(id).Holds(role, when);
                else if (!role.IsFamily)
                    school.Staff(id);
            }
        }
    }

    private static string Number(DateRange when) => Iso.Of(when.Start);

    private static bool IsListed(Role role) => !role.IsFamily && role.Value is not ("homeroom-teacher" or "school" or "class" or "staff" or "anyone");

    private IEnumerable<(Role Role, string Id, DateRange When)> HeldToward(CaseChild child, Wanted wanted)
    {
        DateRange Usual(Role role) => DateRange.From(role.IsPairing ? wanted.PairedFrom : Wanted.LongAgo);
        var said = _said.Where(item => item.Child == child).Select(item => (item.Role, item.Id, item.When ?? Usual(item.Role))).ToArray();
        return said.Concat(wanted.Roles.Where(role => _said.All(item => item.Role != role || (role.IsPairing && item.Child != child))).Select(role => (role, Of(role, child), Usual(role))));
    }

    private void Classes(SchoolBuilder school, IReadOnlyList<CaseChild> children, Wanted wanted)
    {
        var made = new HashSet<string>();
        foreach (var child in children.Where(child => !child.IsUnknown(ChildFact.Classes)))
        {
            foreach (var (id, grade, when) in child.Classes.DefaultIfEmpty((child.ClassId(wanted), child.Unsaid(wanted).Grade, DateRange.From(Wanted.LongAgo))))
            {
                school.Child(child.Id).InClass(id, when);
                if (made.Add(id))
                    Homeroom(school.Class(id, grade), child, school);
            }
        }
    }

    private void Homeroom(ClassBuilder @class, CaseChild child, SchoolBuilder school)
    {
        var said = _said.Where(item => item.Role == Role.HomeroomTeacher).ToArray();
        if (said.Length == 0)
            @class.HomeroomTeacher(Of(Role.HomeroomTeacher, child), DateRange.From(Wanted.LongAgo));
        foreach (var item in said)
        {
            school.Staff(item.Id);
            @class.HomeroomTeacher(item.Id, item.When ?? DateRange.From(Wanted.LongAgo));
        }
    }
}
