using System.Collections.Generic;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>
/// Says what is known of one child; every verb adds, and returns the same builder.
/// What is never said is not known: <see cref="NoOtherParents"/> and its kin say that a list is complete even if it is empty.
/// </summary>
public sealed class ChildBuilder
{
    private readonly SchoolBuilder _school;
    private readonly Dictionary<string, RelativeBuilder> _parents = new();

    internal ChildBuilder(SchoolBuilder school, ChildData data) => (_school, Data) = (school, data);

    internal ChildData Data { get; }

    /// <summary>The child is enrolled in the range.</summary>
    public ChildBuilder Enrolled(DateRange when)
    {
        Argument.NotNull(when, nameof(when));
        Data.Enrolled.Add(when);
        return this;
    }

    /// <summary>The child is in a class in the range.</summary>
    public ChildBuilder InClass(string classId, DateRange when)
    {
        Argument.NotNull(when, nameof(when));
        (Data.Classes ??= new()).Add(new Dated<string>(Argument.Id(classId, nameof(classId)), when));
        return this;
    }

    /// <summary>The census flag of the range: it holds, whatever is said of the parents.</summary>
    public ChildBuilder Declared(AwayParents away, DateRange when)
    {
        Argument.NotNull(when, nameof(when));
        Data.Declared.Add(new Dated<AwayParents>(Argument.Defined(away, nameof(away)), when));
        return this;
    }

    /// <summary>The child boards in the range.</summary>
    public ChildBuilder Boards(DateRange when)
    {
        Argument.NotNull(when, nameof(when));
        (Data.Boarding ??= new()).Add(when);
        return this;
    }

    /// <summary>The child has a need in the range.</summary>
    public ChildBuilder Needs(Need need, DateRange when)
    {
        Argument.NotNull(need, nameof(need));
        Argument.NotNull(when, nameof(when));
        (Data.Needs ??= new()).Add(new Dated<Need>(need, when));
        return this;
    }

    /// <summary>This child helps another, in a pairing of its own id.</summary>
    public ChildBuilder Helps(Role kind, string childId, string pairingId, DateRange when)
    {
        _school.Pair(pairingId, kind, childId, Data.Id, when);
        return this;
    }

    /// <summary>The parent of this id, added if it is new.</summary>
    public RelativeBuilder Parent(string id)
    {
        if (_parents.TryGetValue(Argument.Id(id, nameof(id)), out var known))
            return known;
        var data = new RelativeData(id);
        (Data.Parents ??= new()).Add(data);
        return _parents[id] = new RelativeBuilder(data);
    }

    /// <summary>Somebody looks after the child at home in the range.</summary>
    public RelativeBuilder Guardian(string id, DateRange when)
    {
        Argument.NotNull(when, nameof(when));
        var data = new RelativeData(Argument.Id(id, nameof(id))) { When = when };
        Data.Guardians.Add(data);
        return new RelativeBuilder(data);
    }

    /// <summary>The day of birth; null: not known.</summary>
    public ChildBuilder Born(LocalDate? day)
    {
        Data.Born = day;
        return this;
    }

    /// <summary>The sex; null: not known.</summary>
    public ChildBuilder WithSex(Sex? sex)
    {
        Data.Sex = sex is { } known ? Argument.Defined(known, nameof(sex)) : null;
        return this;
    }

    /// <summary>The family, shared by siblings; null: a family of its own.</summary>
    public ChildBuilder OfFamily(string? familyId)
    {
        Data.Family = familyId is null ? null : Argument.Id(familyId, nameof(familyId));
        return this;
    }

    /// <summary>The village.</summary>
    public ChildBuilder Village(string? village)
    {
        Data.Village = village;
        return this;
    }

    /// <summary>The name, for display on purpose.</summary>
    public ChildBuilder Named(string? name)
    {
        Data.Name = name;
        return this;
    }

    /// <summary>Fields of the child's file that are filled in.</summary>
    public ChildBuilder HasOnFile(params string[] fields)
    {
        foreach (var field in Argument.All(fields, nameof(fields)))
            Data.Archive[field] = true;
        return this;
    }

    /// <summary>Since when the school has known a property at all.</summary>
    public ChildBuilder KnownSince(ChildFact fact, Instant at)
    {
        Data.KnownSince[Argument.Defined(fact, nameof(fact))] = at;
        return this;
    }

    /// <summary>The parents named are all there are.</summary>
    public ChildBuilder NoOtherParents()
    {
        Data.Parents ??= new();
        return this;
    }

    /// <summary>The classes named are all there are.</summary>
    public ChildBuilder NoOtherClasses()
    {
        Data.Classes ??= new();
        return this;
    }

    /// <summary>The needs named are all there are.</summary>
    public ChildBuilder NoOtherNeeds()
    {
        Data.Needs ??= new();
        return this;
    }

    /// <summary>The boarding named is all there is; without any, the child is a day pupil.</summary>
    public ChildBuilder NoOtherBoarding()
    {
        Data.Boarding ??= new();
        return this;
    }
}
