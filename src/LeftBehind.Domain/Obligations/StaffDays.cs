using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>A member of staff as days, as they are known at some instant.</summary>
internal sealed class StaffDays
{
    public StaffDays(StaffMember member, Knowledge knowledge)
    {
        Member = member;
        Employed = member.EmployedAlways ? DaySet.All : knowledge.ApartDays(member.KnownEmployment);
        Leave = knowledge.ApartDays(member.Leave.Select(leave => leave.When).ToArray());
        AtWork = Employed.Except(Leave);
        Roles = member.Roles.GroupBy(item => item.Value)
            .ToDictionary(role => role.Key, role => knowledge.ApartDays(role.Select(item => item.When).ToArray()));
    }

    public StaffMember Member { get; }

    public DaySet Employed { get; }

    public DaySet Leave { get; }

    /// <summary>Employed and not on leave.</summary>
    public DaySet AtWork { get; }

    public IReadOnlyDictionary<Role, DaySet> Roles { get; }

    public bool Holds(Role role, int day) => Roles.TryGetValue(role, out var days) && days.Contains(day);
}
