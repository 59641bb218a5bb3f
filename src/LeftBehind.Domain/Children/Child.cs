using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>
/// A child of the school, with everything dated. Made by a <see cref="SchoolBuilder"/> or read from a roster; immutable.
/// What is not known is null, or a <see cref="FactList{T}"/> that is not known; what is known to be none is an empty list.
/// </summary>
public sealed class Child
{
    private readonly IReadOnlyDictionary<ChildFact, Instant> _knownSince;

    // For object mappers, which fill the lists that they find: they are of a kind that can be added to.
    private Child()
    {
        Id = null!;
        Pairings = new List<Pairing>();
        Declared = new List<Dated<AwayParents>>();
        Enrolled = new List<DateRange>();
        KnownClasses = new List<Dated<string>>();
        KnownBoarding = new List<DateRange>();
        KnownNeeds = new List<Dated<Need>>();
        KnownParents = new List<Parent>();
        Guardians = new List<Guardian>();
        Archive = new Dictionary<string, bool>();
        _knownSince = new Dictionary<ChildFact, Instant>();
    }

    internal Child(ChildData data, IReadOnlyList<Pairing> pairings)
    {
        Id = data.Id;
        Name = Personal.Of(data.Name);
        Village = Personal.Of(data.Village);
        Sex = data.Sex;
        Born = data.Born;
        FamilyId = data.Family;
        Declared = data.Declared.ToArray();
        Enrolled = data.Enrolled.ToArray();
        ParentsAreKnown = data.Parents is not null;
        KnownParents = data.ParentList();
        Guardians = data.GuardianList();
        ClassesAreKnown = data.Classes is not null;
        KnownClasses = data.Classes?.ToArray() ?? Array.Empty<Dated<string>>();
        BoardingIsKnown = data.Boarding is not null;
        KnownBoarding = data.Boarding?.ToArray() ?? Array.Empty<DateRange>();
        NeedsAreKnown = data.Needs is not null;
        KnownNeeds = data.Needs?.ToArray() ?? Array.Empty<Dated<Need>>();
        Archive = data.Archive;
        Pairings = pairings;
        _knownSince = data.KnownSince;
    }

    /// <summary>The id, unique among the children and staff of the school.</summary>
    public string Id { get; private set; }

    /// <summary>The name, or null.</summary>
    public Personal? Name { get; private set; }

    /// <summary>The village, or null.</summary>
    public Personal? Village { get; private set; }

    /// <summary>The sex, or null: not known.</summary>
    public Sex? Sex { get; private set; }

    /// <summary>The day of birth, or null: not known.</summary>
    public LocalDate? Born { get; private set; }

    /// <summary>The family's id, or null: a family of its own under the child's id.</summary>
    public string? FamilyId { get; private set; }

    /// <summary>The census flag, day by day: what it says holds, whatever is said of the parents.</summary>
    public IReadOnlyList<Dated<AwayParents>> Declared { get; private set; }

    /// <summary>When the child is enrolled.</summary>
    public IReadOnlyList<DateRange> Enrolled { get; private set; }

    /// <summary>The parents; may be not known.</summary>
    public FactList<Parent> Parents => new("the parents of " + Id, ParentsAreKnown ? KnownParents : null);

    /// <summary>Those who look after the child at home.</summary>
    public IReadOnlyList<Guardian> Guardians { get; private set; }

    /// <summary>The ids of the classes the child is in; may be not known.</summary>
    public FactList<Dated<string>> Classes => new("the classes of " + Id, ClassesAreKnown ? KnownClasses : null);

    /// <summary>When the child boards; may be not known.</summary>
    public FactList<DateRange> Boarding => new("whether " + Id + " boards", BoardingIsKnown ? KnownBoarding : null);

    /// <summary>The child's needs; may be not known.</summary>
    public FactList<Dated<Need>> Needs => new("the needs of " + Id, NeedsAreKnown ? KnownNeeds : null);

    /// <summary>The parents as far as they are known: empty where they are not. For queries; ask <see cref="Parents"/> to tell none from not known.</summary>
    public IReadOnlyList<Parent> KnownParents { get; private set; }

    /// <summary>The classes as far as they are known: empty where they are not. For queries; ask <see cref="Classes"/> to tell none from not known.</summary>
    public IReadOnlyList<Dated<string>> KnownClasses { get; private set; }

    /// <summary>The boarding as far as it is known: empty where it is not. For queries; ask <see cref="Boarding"/> to tell none from not known.</summary>
    public IReadOnlyList<DateRange> KnownBoarding { get; private set; }

    /// <summary>The needs as far as they are known: empty where they are not. For queries; ask <see cref="Needs"/> to tell none from not known.</summary>
    public IReadOnlyList<Dated<Need>> KnownNeeds { get; private set; }

    /// <summary>Whether it is known who the parents are.</summary>
    public bool ParentsAreKnown { get; private set; }

    /// <summary>Whether the classes are known.</summary>
    public bool ClassesAreKnown { get; private set; }

    /// <summary>Whether it is known when the child boards.</summary>
    public bool BoardingIsKnown { get; private set; }

    /// <summary>Whether the needs are known.</summary>
    public bool NeedsAreKnown { get; private set; }

    /// <summary>The fields of the child's file, true where they are filled in.</summary>
    public IReadOnlyDictionary<string, bool> Archive { get; private set; }

    /// <summary>The pairings of the child with its helpers.</summary>
    public IReadOnlyList<Pairing> Pairings { get; private set; }

    /// <summary>Since when the school has known a property at all, or null: always.</summary>
    public Instant? KnownSince(ChildFact fact) => _knownSince.TryGetValue(fact, out var at) ? at : null;

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>With further pairings.</summary>
    internal Child WithPairings(IEnumerable<Pairing> more)
    {
        var child = (Child)MemberwiseClone();
        child.Pairings = new List<Pairing>(Pairings.Concat(more)).AsReadOnly();
        return child;
    }
}
