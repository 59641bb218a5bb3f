using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>
/// Collects what a school knows, table by table and in any order, and makes a <see cref="School"/> of it.
/// Naming a child, a member of staff or a class twice means the same one. Nothing is checked against anything else until <see cref="Build"/>,
/// which tells all faults at once. Not safe to use from several threads.
/// </summary>
public sealed class SchoolBuilder
{
    private readonly Dictionary<string, ChildBuilder> _children = new();
    private readonly Dictionary<string, StaffBuilder> _staff = new();
    private readonly Dictionary<string, ClassBuilder> _classes = new();
    private string? _name;
    private int? _pupils;

    /// <summary>A school with nothing in it yet.</summary>
    /// <exception cref="System.ArgumentException">The id does not fit the grammar of ids.</exception>
    public SchoolBuilder(string id) => Id = Argument.Id(id, nameof(id));

    internal string Id { get; }

    internal List<ChildData> ChildrenInOrder { get; } = new();

    internal List<StaffData> StaffInOrder { get; } = new();

    internal List<ClassData> ClassesInOrder { get; } = new();

    internal List<Pairing> PairingsInOrder { get; } = new();

    /// <summary>The child of this id, added if it is new.</summary>
    /// <exception cref="System.ArgumentException">The id does not fit the grammar of ids.</exception>
    public ChildBuilder Child(string id)
    {
        if (_children.TryGetValue(Argument.Id(id, nameof(id)), out var known))
            return known;
        var data = new ChildData(id);
        ChildrenInOrder.Add(data);
        return _children[id] = new ChildBuilder(this, data);
    }

    /// <summary>The member of staff of this id, added if it is new.</summary>
    /// <exception cref="System.ArgumentException">The id does not fit the grammar of ids.</exception>
    public StaffBuilder Staff(string id)
    {
        if (_staff.TryGetValue(Argument.Id(id, nameof(id)), out var known))
            return known;
        var data = new StaffData(id);
        StaffInOrder.Add(data);
        return _staff[id] = new StaffBuilder(this, data);
    }

    /// <summary>The class of this id, added if it is new.</summary>
    /// <param name="id">The id.</param>
    /// <param name="grade">The grade, 0 to 15; of a class named before it must be the same.</param>
    /// <exception cref="System.ArgumentException">The id does not fit the grammar of ids, or the class has another grade.</exception>
    public ClassBuilder Class(string id, int grade)
    {
        Argument.InRange(grade, 0, 15, nameof(grade));
        if (_classes.TryGetValue(Argument.Id(id, nameof(id)), out var known))
        {
            return known.Data.Grade == grade
                ? known
                : throw new System.ArgumentException($"Class {id} was given grade {known.Data.Grade} before and {grade} now; a class has one grade.", nameof(grade));
        }
        var data = new ClassData(id, grade);
        ClassesInOrder.Add(data);
        return _classes[id] = new ClassBuilder(data);
    }

    /// <summary>How many pupils the school has, those that are not listed included; 0 to 100,000.</summary>
    public SchoolBuilder Pupils(int count)
    {
        _pupils = Argument.InRange(count, 0, 100000, nameof(count));
        return this;
    }

    /// <summary>The school's name for display.</summary>
    public SchoolBuilder Named(string? name)
    {
        _name = name;
        return this;
    }

    /// <summary>The school.</summary>
    /// <exception cref="FaultsException">Something contradicts something else; all such faults are told at once, each with its place.</exception>
    public School Build()
    {
        FaultsException.ThrowIfAny(SchoolChecks.Of(this));
        return Assemble();
    }

    /// <summary>The school, by whoever has checked the parts already.</summary>
    internal School Assemble()
    {
        var pairings = PairingsInOrder.ToLookup(pairing => pairing.ChildId);
        return new School(
            Id,
            _name,
            _pupils,
            ChildrenInOrder.Select(data => new Child(data, pairings[data.Id].ToArray())).ToArray(),
            StaffInOrder.Select(data => new StaffMember(data)).ToArray(),
            ClassesInOrder.Select(data => new SchoolClass(data)).ToArray(),
            PairingsInOrder.ToArray());
    }

    internal void Pair(string id, Role kind, string childId, string helperId, DateRange when)
    {
        Argument.NotNull(kind, nameof(kind));
        Argument.NotNull(when, nameof(when));
        PairingsInOrder.Add(new Pairing(Argument.Id(id, nameof(id)), kind, Argument.Id(childId, nameof(childId)), helperId, when));
    }
}
