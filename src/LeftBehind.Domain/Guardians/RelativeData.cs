using System.Collections.Generic;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>What was said of a parent or guardian while the school is being built.</summary>
internal sealed class RelativeData(string id)
{
    public string Id { get; } = id;

    public DateRange? When { get; set; }

    public string? Relation { get; set; }

    public string? Name { get; set; }

    public string? Phone { get; set; }

    public string? Workplace { get; set; }

    public string? Address { get; set; }

    public LocalDate? Born { get; set; }

    public LocalDate? Deceased { get; set; }

    public List<Absence>? Absences { get; set; }

    public List<DateRange> Incapable { get; } = new();

    public Dictionary<ParentFact, Instant> KnownSince { get; } = new();
}
