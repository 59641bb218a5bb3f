using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>Somebody on the staff, or from outside who helps. Made by a <see cref="SchoolBuilder"/> or read from a roster; immutable.</summary>
public sealed class StaffMember
{
    // For object mappers, which fill the lists that they find.
    private StaffMember()
    {
        Id = null!;
        Leave = new List<Absence>();
        Roles = new List<Dated<Role>>();
        KnownEmployment = new List<DateRange>();
    }

    internal StaffMember(StaffData data)
    {
        Id = data.Id;
        Name = Personal.Of(data.Name);
        IsFromOutside = data.Outside;
        EmployedAlways = data.Employed is null;
        KnownEmployment = data.Employed?.ToArray() ?? System.Array.Empty<DateRange>();
        Leave = data.Leave.ToArray();
        Roles = data.Roles.ToArray();
    }

    /// <summary>The id, unique among the staff and children of the school.</summary>
    public string Id { get; private set; }

    /// <summary>The name, or null.</summary>
    public Personal? Name { get; private set; }

    /// <summary>Whether the person comes from elsewhere and only helps.</summary>
    public bool IsFromOutside { get; private set; }

    /// <summary>Whether no employment was given: employed on every day.</summary>
    public bool EmployedAlways { get; private set; }

    /// <summary>When the person is employed; says nothing where <see cref="EmployedAlways"/>.</summary>
    public IReadOnlyList<DateRange> KnownEmployment { get; private set; }

    /// <summary>When the person is on leave.</summary>
    public IReadOnlyList<Absence> Leave { get; private set; }

    /// <summary>The roles that the person holds, beside those that come from classes and pairings.</summary>
    public IReadOnlyList<Dated<Role>> Roles { get; private set; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
