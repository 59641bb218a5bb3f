using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Which roles somebody holds on a day toward a subject: what a record without a role counts as. Section 5, rule 2.</summary>
internal sealed class RolesHeld(FactsView facts)
{
    /// <summary>Whether <paramref name="by"/> holds one of the roles toward the children concerned and the class, on the day.</summary>
    public bool Any(IEnumerable<Role> roles, string by, int day, Toward toward) => roles.Any(role => Holds(role, by, day, toward));

    public bool Holds(Role role, string by, int day, Toward toward)
    {
        if (role.IsFamily)
            return IsRelative(role, by, day, toward);
        var member = facts.Staff(by);
        if (member is not null && !member.Employed.Contains(day))
            return false;
        if (role.IsPairing)
            return IsPaired(role, by, day, toward);
        if (member is null)
            return false;
        if (role == Role.HomeroomTeacher)
            return IsHomeroomTeacher(by, day, toward);
        return role == Role.Staff ? !member.Member.IsFromOutside : member.Holds(role, day);
    }

    private bool IsPaired(Role kind, string by, int day, Toward toward) => facts.Index.PairingsByHelper[by].Any(pairing =>
        pairing.Kind == kind && toward.Children(facts.Index, pairing.ChildId) && facts.Knowledge.Stands(pairing.When) && facts.Knowledge.Span(pairing.When).Contains(day));

    private bool IsHomeroomTeacher(string by, int day, Toward toward)
    {
        if (toward.IsAnybody)
            return facts.School.Classes.Any(@class => facts.HomeroomTeacher(@class.Id, day) == by);
        return toward.ClassId is { } id
            ? facts.HomeroomTeacher(id, day) == by
            : toward.ChildrenAt!.Any(child => facts.Child(child).ClassOn(day) is { } own && facts.HomeroomTeacher(own, day) == by);
    }

    private bool IsRelative(Role role, string by, int day, Toward toward)
    {
        foreach (var at in facts.Index.PeopleOfFamilies[by])
        {
            if (!toward.Children(facts.Index, facts.School.Children[at].Id))
                continue;
            var child = facts.Child(at);
            if (role == Role.Parents ? IsParent(child, by) : IsGuardian(child.Child, by, day))
                return true;
        }
        return false;
    }

    private static bool IsParent(ChildDays child, string by) => child.Parents is { } parents && parents.Any(parent => parent.Id == by);

    private bool IsGuardian(Child child, string by, int day) => child.Guardians.Any(guardian =>
        guardian.Id == by && facts.Knowledge.Stands(guardian.When) && facts.Knowledge.Span(guardian.When).Contains(day));

    /// <summary>Toward whom a role is asked: some children, a class, or anybody of the school.</summary>
    internal readonly record struct Toward(IReadOnlyList<int>? ChildrenAt, string? ClassId)
    {
        public static Toward Anybody => default;

        public bool IsAnybody => ChildrenAt is null && ClassId is null;

        public bool Children(SchoolIndex index, string childId) =>
            IsAnybody || (ChildrenAt is not null && index.ChildAt.TryGetValue(childId, out var at) && ChildrenAt.Contains(at));
    }
}
