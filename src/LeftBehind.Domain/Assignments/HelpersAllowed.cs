using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Who may help whom by a pairing rule: who holds a role that it names, who is of the child's class. Section 7.</summary>
internal sealed class HelpersAllowed(FactsView facts)
{
    private readonly Dictionary<(string, string), DaySet> _ofClass = new();

    /// <summary>The days on which a member of staff holds one of the roles; <c>staff</c> is every member.</summary>
    public static DaySet RoleDays(StaffDays staff, IReadOnlyList<Role> roles) => roles.Aggregate(
        DaySet.Empty,
        (days, role) => role == Role.Staff ? DaySet.All : staff.Roles.TryGetValue(role, out var held) ? days.Union(held) : days);

    /// <summary>The days on which a helper would be outside the rule with a child.</summary>
    public DaySet Outside(PairingRule rule, int child, string helper)
    {
        var days = rule.Helpers is { } roles && facts.Staff(helper) is { } staff ? RoleDays(staff, roles).Complement() : DaySet.Empty;
        return rule.IsOwnClassOnly ? days.Union(OutsideClass(facts.Child(child), helper)) : days;
    }

    /// <summary>The days on which a helper is a homeroom teacher or teacher of a class, or a child in it; of a child whose classes are not known, every day.</summary>
    public DaySet OfClass(string classId, string helper)
    {
        if (!_ofClass.TryGetValue((classId, helper), out var days))
            _ofClass.Add((classId, helper), days = Found(classId, helper));
        return days;
    }

    private DaySet OutsideClass(ChildDays child, string helper)
    {
        var days = DaySet.Empty;
        foreach (var (span, item) in child.Classes ?? new())
            days = days.Union(DaySet.Of(span.From, span.To).Except(OfClass(item.Value, helper)));
        return days;
    }

    private DaySet Found(string classId, string helper)
    {
        if (facts.Index.ChildAt.TryGetValue(helper, out var at))
            return facts.Child(at).Classes is null ? DaySet.All : facts.Child(at).InClass(classId);
        if (!facts.School.TryGetClass(classId, out var @class))
            return DaySet.Empty;
        var homeroom = facts.Knowledge.Apart(@class.HomeroomTeachers, item => item.When)
            .Where(item => item.Item.Value == helper).Select(item => item.Span).ToList();
        return DaySet.Of(homeroom).Union(facts.Knowledge.Days(@class.Teachers.Where(item => item.Value == helper).Select(item => item.When)));
    }
}
