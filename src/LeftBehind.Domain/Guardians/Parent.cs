using System.Collections.Generic;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>A parent of a child. Made by a <see cref="SchoolBuilder"/> or read from a roster; immutable.</summary>
public sealed class Parent
{
    private readonly IReadOnlyDictionary<ParentFact, Instant> _knownSince;

    internal Parent(RelativeData data)
    {
        Id = data.Id;
        Relation = Personal.Of(data.Relation);
        Name = Personal.Of(data.Name);
        Phone = Personal.Of(data.Phone);
        Workplace = Personal.Of(data.Workplace);
        Born = data.Born;
        Deceased = data.Deceased;
        Absences = new FactList<Absence>("the absences of parent " + data.Id, data.Absences?.ToArray());
        Incapable = data.Incapable.ToArray();
        _knownSince = data.KnownSince;
    }

    /// <summary>The id, unique among the parents of the child.</summary>
    public string Id { get; }

    /// <summary>What the parent is to the child, or null.</summary>
    public Personal? Relation { get; }

    /// <summary>The name, or null.</summary>
    public Personal? Name { get; }

    /// <summary>The phone, or null.</summary>
    public Personal? Phone { get; }

    /// <summary>Where the parent works, or null.</summary>
    public Personal? Workplace { get; }

    /// <summary>The day of birth, or null: not known.</summary>
    public LocalDate? Born { get; }

    /// <summary>The day of death, or null: alive.</summary>
    public LocalDate? Deceased { get; }

    /// <summary>The days on which the parent does not live with the child; may be not known.</summary>
    public FactList<Absence> Absences { get; }

    /// <summary>The days on which the parent is there but cannot look after the child.</summary>
    public IReadOnlyList<DateRange> Incapable { get; }

    /// <summary>Since when the school has known a property at all, or null: always.</summary>
    public Instant? KnownSince(ParentFact fact) => _knownSince.TryGetValue(fact, out var at) ? at : null;

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
