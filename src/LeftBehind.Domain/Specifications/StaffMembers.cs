using System;
using System.Diagnostics.Contracts;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Specs of members of staff. Each call gives a new one. A range that was withdrawn never counts.</summary>
public static class StaffMembers
{
    /// <summary>Employed on the day; where no employment was given, always.</summary>
    [Pure]
    public static Spec<StaffMember> EmployedOn(LocalDate day) => new(
        "employed on " + InForce.Iso(day),
        m => m.EmployedAlways || m.KnownEmployment.Any(r => r.Start <= day && (r.End == null || r.End >= day) && r.WithdrawnAt == null),
        m => m.EmployedAlways || InForce.AnyOn(m.KnownEmployment, day));

    /// <summary>On leave on the day.</summary>
    [Pure]
    public static Spec<StaffMember> OnLeaveOn(LocalDate day) => new(
        "on leave on " + InForce.Iso(day),
        m => m.Leave.Any(a => a.When.Start <= day && (a.When.End == null || a.When.End >= day) && a.When.WithdrawnAt == null),
        m => InForce.AnyMeets(m.Leave, day, day));

    /// <summary>Holding the role on the day by the roster, employed or not: <c>&amp; EmployedOn(day)</c>.</summary>
    /// <exception cref="ArgumentException">The roster does not list who holds it: it comes from pairings (<see cref="Pairings.OfKind"/>), from classes, from the family, or is nobody in person.</exception>
    [Pure]
    public static Spec<StaffMember> HoldingRoleOn(Role role, LocalDate day)
    {
        Argument.NotNull(role, nameof(role));
        if (!role.IsRosterRole)
            throw new ArgumentException($"The roster does not list who is {role.Value}; allowed are its own roles, such as {Role.Principal.Value}. Helpers are found by {nameof(Pairings)}.", nameof(role));
        return new(
            $"holding role {role.Value} on {InForce.Iso(day)}",
            m => m.Roles.Any(d => d.Value == role && d.When.Start <= day && (d.When.End == null || d.When.End >= day) && d.When.WithdrawnAt == null),
            m => InForce.AnyOn(m.Roles, role, day));
    }

    /// <summary>From outside: somebody who only helps, in pairings.</summary>
    [Pure]
    public static Spec<StaffMember> FromOutside() => new("from outside", m => m.IsFromOutside, m => m.IsFromOutside);
}
