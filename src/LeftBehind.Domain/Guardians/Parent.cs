using System.Collections.Generic;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>A parent of a child. Made by a <see cref="SchoolBuilder"/> or read from a roster; immutable.</summary>
public sealed class Parent
{
    private readonly IReadOnlyDictionary<ParentFact, Instant> _knownSince;

    // For object mappers, which fill the lists that they find.
    private Parent()
    {
        Id = null!;
        KnownAbsences = new List<Absence>();
        Incapable = new List<DateRange>();
        _knownSince = new Dictionary<ParentFact, Instant>();
    }

    internal Parent(RelativeData data)
    {
        Id = data.Id;
        Relation = Personal.Of(data.Relation);
        Name = Personal.Of(data.Name);
        Phone = Personal.Of(data.Phone);
        Workplace = Personal.Of(data.Workplace);
        Born = data.Born;
        Deceased = data.Deceased;
        AbsencesAreKnown = data.Absences is not null;
        KnownAbsences = data.Absences?.ToArray() ?? System.Array.Empty<Absence>();
        Incapable = data.Incapable.ToArray();
        _knownSince = data.KnownSince;
    }

    /// <summary>The id, unique among the parents of the child.</summary>
    public string Id { get; private set; }

    /// <summary>What the parent is to the child, or null.</summary>
    public Personal? Relation { get; private set; }

    /// <summary>The name, or null.</summary>
    public Personal? Name { get; private set; }

    /// <summary>The phone, or null.</summary>
    public Personal? Phone { get; private set; }

    /// <summary>Where the parent works, or null.</summary>
    public Personal? Workplace { get; private set; }

    /// <summary>The day of birth, or null: not known.</summary>
    public LocalDate? Born { get; private set; }

    /// <summary>The day of death, or null: alive.</summary>
    public LocalDate? Deceased { get; private set; }

    /// <summary>The days on which the parent does not live with the child; may be not known.</summary>
    public FactList<Absence> Absences => new("the absences of parent " + Id, AbsencesAreKnown ? KnownAbsences : null);

    /// <summary>The absences as far as they are known: empty where they are not. For queries; ask <see cref="Absences"/> to tell none from not known.</summary>
    public IReadOnlyList<Absence> KnownAbsences { get; private set; }

    /// <summary>Whether the absences are known.</summary>
    public bool AbsencesAreKnown { get; private set; }

    /// <summary>The days on which the parent is there but cannot look after the child.</summary>
    public IReadOnlyList<DateRange> Incapable { get; private set; }

    /// <summary>Since when the school has known a property at all, or null: always.</summary>
    public Instant? KnownSince(ParentFact fact) => _knownSince.TryGetValue(fact, out var at) ? at : null;

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
