using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Whether a record would count for a duty toward a subject, its result and date left out. Section 5, rules 1 and 2.</summary>
internal sealed class Qualification(FactsView facts, LogView log)
{
    private readonly RolesHeld _roles = new(facts);

    /// <summary>Whether action, medium and role are accepted.</summary>
    public bool Fits(int place, VersionDuty duty, int subject) =>
        duty.Duty.Actions.Contains(log[place].Action) && MediumAndRoleFit(place, duty, subject);

    public bool MediumAndRoleFit(int place, VersionDuty duty, int subject)
    {
        var record = log[place];
        if (record.Medium is { } medium && duty.Duty.Media is { } media && !media.Contains(medium))
            return false;
        if (duty.AcceptsAnyone)
            return true;
        return record.Role is { } role
            ? duty.AcceptedRoles.Contains(role)
            : _roles.Any(duty.AcceptedRoles, record.By, log.Date(place), Toward(record, duty.Duty.Subject, subject));
    }

    /// <summary>The records that concern a subject, by place.</summary>
    public IEnumerable<int> Concerning(SubjectKind kind, int subject) => kind switch
    {
        SubjectKind.Family => facts.Index.Families[subject].Children.SelectMany(child => log.About(SubjectKind.Child, facts.School.Children[child].Id)).Distinct().OrderBy(place => place),
        SubjectKind.School => Enumerable.Range(0, log.Standing.Length),
        _ => log.About(kind, facts.Index.Id(kind, subject)),
    };

    /// <summary>The subjects of a kind that a record concerns.</summary>
    public IEnumerable<int> ConcernedBy(CareRecord record, SubjectKind kind)
    {
        var index = facts.Index;
        switch (kind)
        {
            case SubjectKind.School:
                return new[] { 0 };
            case SubjectKind.Class:
                return record.ClassId is { } @class && index.ClassAt.TryGetValue(@class, out var at) ? new[] { at } : System.Array.Empty<int>();
            case SubjectKind.Staff:
                return index.StaffAt.TryGetValue(record.By, out var member) ? new[] { member } : System.Array.Empty<int>();
        }
        var children = record.Children.Where(index.ChildAt.ContainsKey).Select(id => index.ChildAt[id]);
        return kind == SubjectKind.Child
            ? children.Distinct()
            : children.Select(child => index.FamilyAt[index.School.Children[child].FamilyId ?? index.School.Children[child].Id]).Distinct();
    }

    /// <summary>The roles that a record counts as toward a subject, as bits: the one it gives, else all that its author holds.</summary>
    public uint RolesOf(int place, SubjectKind kind, int subject, DutyCodes codes)
    {
        var record = log[place];
        if (record.Role is { } given)
            return codes.Bits(given);
        var (bits, toward) = (DutyCodes.Anyone, Toward(record, kind, subject));
        foreach (var role in codes.Roles)
        {
            if (_roles.Holds(role.Key, record.By, log.Date(place), toward))
                bits |= role.Value;
        }
        return bits;
    }

    private RolesHeld.Toward Toward(CareRecord record, SubjectKind kind, int subject) => kind switch
    {
        SubjectKind.Child => new(new[] { subject }, null),
        SubjectKind.Family => new(facts.Index.Families[subject].Children.Where(child => record.Children.Contains(facts.School.Children[child].Id)).ToArray(), null),
        SubjectKind.Class => new(null, facts.School.Classes[subject].Id),
        _ => RolesHeld.Toward.Anybody,
    };
}
