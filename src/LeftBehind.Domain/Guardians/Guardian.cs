using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Whoever looks after a child at home for a time. Made by a <see cref="SchoolBuilder"/> or read from a roster; immutable.</summary>
public sealed class Guardian
{
    // For object mappers.
    private Guardian() => (Id, When) = (null!, null!);

    internal Guardian(RelativeData data)
    {
        Id = data.Id;
        When = data.When!;
        Relation = Personal.Of(data.Relation);
        RelationCode = data.Relation;
        Name = Personal.Of(data.Name);
        Phone = Personal.Of(data.Phone);
        Address = Personal.Of(data.Address);
        Born = data.Born;
    }

    /// <summary>The id, unique among the guardians of the child.</summary>
    public string Id { get; private set; }

    /// <summary>When this person is guardian.</summary>
    public DateRange When { get; private set; }

    /// <summary>What the guardian is to the child, or null.</summary>
    public Personal? Relation { get; private set; }

    /// <summary>The name, or null.</summary>
    public Personal? Name { get; private set; }

    /// <summary>The phone, or null.</summary>
    public Personal? Phone { get; private set; }

    /// <summary>The address, or null.</summary>
    public Personal? Address { get; private set; }

    /// <summary>The day of birth, or null: not known.</summary>
    public LocalDate? Born { get; private set; }

    /// <summary>The relation as statistics group by it.</summary>
    internal string? RelationCode { get; private set; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
