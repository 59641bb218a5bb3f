namespace LeftBehind.Domain;

/// <summary>Says what is known of a member of staff; every verb adds, and returns the same builder.</summary>
public sealed class StaffBuilder
{
    private readonly SchoolBuilder _school;

    internal StaffBuilder(SchoolBuilder school, StaffData data) => (_school, Data) = (school, data);

    internal StaffData Data { get; }

    /// <summary>Employed in the range; if it is never said, always.</summary>
    public StaffBuilder Employed(DateRange when)
    {
        Argument.NotNull(when, nameof(when));
        (Data.Employed ??= new()).Add(when);
        return this;
    }

    /// <summary>On leave in the range. The reason is a code (<c>illness</c>) and decides nothing.</summary>
    public StaffBuilder OnLeave(DateRange when, string? reason = null)
    {
        Argument.NotNull(when, nameof(when));
        Data.Leave.Add(new Absence(when, reason is null ? null : Argument.Id(reason, nameof(reason))));
        return this;
    }

    /// <summary>Holds a role in the range.</summary>
    public StaffBuilder Holds(Role role, DateRange when)
    {
        Argument.NotNull(role, nameof(role));
        Argument.NotNull(when, nameof(when));
        Data.Roles.Add(new Dated<Role>(role, when));
        return this;
    }

    /// <summary>Helps a child, in a pairing of its own id.</summary>
    public StaffBuilder Helps(Role kind, string childId, string pairingId, DateRange when)
    {
        _school.Pair(pairingId, kind, childId, Data.Id, when);
        return this;
    }

    /// <summary>Comes from elsewhere and only helps: pairings, no roles and no classes.</summary>
    public StaffBuilder FromOutside()
    {
        Data.Outside = true;
        return this;
    }

    /// <summary>The name, for display on purpose.</summary>
    public StaffBuilder Named(string? name)
    {
        Data.Name = name;
        return this;
    }
}
