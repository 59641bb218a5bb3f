using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>What was said of a member of staff while the school is being built.</summary>
internal sealed class StaffData(string id)
{
    public string Id { get; } = id;

    public string? Name { get; set; }

    public bool Outside { get; set; }

    public List<DateRange>? Employed { get; set; }

    public List<Absence> Leave { get; } = new();

    public List<Dated<Role>> Roles { get; } = new();
}
