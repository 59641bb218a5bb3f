using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>The actions and roles of a policy as small numbers, so that the loops compare no words.</summary>
internal sealed class DutyCodes
{
    /// <summary>The bit that every record has: what a duty asks for that accepts anyone.</summary>
    public const uint Anyone = 1;

    private const int MostRoles = 31;
    private readonly Dictionary<CareAction, int> _actions = new();
    private readonly Dictionary<Role, uint> _roles = new();

    public DutyCodes(Policy policy)
    {
        foreach (var version in policy.Versions)
        {
            foreach (var duty in version.Duties)
                Add(duty);
        }
    }

    /// <summary>How many different actions the duties have.</summary>
    public int Actions => _actions.Count;

    /// <summary>The roles from which records are accepted, each with its bit.</summary>
    public IReadOnlyDictionary<Role, uint> Roles => _roles;

    /// <summary>Whether there are more roles than bits; then roles are compared one by one.</summary>
    public bool HasTooManyRoles { get; private set; }

    /// <summary>The number of an action, or -1: no duty has it.</summary>
    public int Action(CareAction action) => _actions.TryGetValue(action, out var number) ? number : -1;

    /// <summary>The bit of a role with that of everybody.</summary>
    public uint Bits(Role role) => _roles.TryGetValue(role, out var bit) ? bit | Anyone : Anyone;

    /// <summary>The bits of which a record must have one to be accepted.</summary>
    public uint Accepted(Duty duty)
    {
        var bits = 0u;
        foreach (var role in VersionDuty.RolesAccepted(duty))
            bits |= role == Role.Anyone ? Anyone : Bits(role) & ~Anyone;
        return bits;
    }

    private void Add(Duty duty)
    {
        foreach (var action in duty.Actions)
        {
            if (!_actions.ContainsKey(action))
                _actions.Add(action, _actions.Count);
        }
        foreach (var role in VersionDuty.RolesAccepted(duty))
        {
            if (!_roles.ContainsKey(role))
                _roles.Add(role, _roles.Count < MostRoles ? 2u << _roles.Count : 0);
        }
        HasTooManyRoles |= _roles.Count > MostRoles;
    }
}
