using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>What was said of a child while the school is being built.</summary>
internal sealed class ChildData(string id)
{
    public string Id { get; } = id;

    public string? Name { get; set; }

    public string? Village { get; set; }

    public string? Family { get; set; }

    public Sex? Sex { get; set; }

    public LocalDate? Born { get; set; }

    public List<Dated<AwayParents>> Declared { get; } = new();

    public List<DateRange> Enrolled { get; } = new();

    public List<Dated<string>>? Classes { get; set; }

    public List<DateRange>? Boarding { get; set; }

    public List<Dated<Need>>? Needs { get; set; }

    public List<RelativeData>? Parents { get; set; }

    public List<RelativeData> Guardians { get; } = new();

    public Dictionary<string, bool> Archive { get; } = new();

    public Dictionary<ChildFact, Instant> KnownSince { get; } = new();

    public Parent[] ParentList() => Parents?.Select(data => new Parent(data)).ToArray() ?? System.Array.Empty<Parent>();

    public Guardian[] GuardianList() => Guardians.Select(data => new Guardian(data)).ToArray();
}
