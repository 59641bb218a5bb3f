using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>
/// What a school knows about its children, staff, classes and pairings, each with its dates.
/// Made by a <see cref="SchoolBuilder"/> or read from a roster, and only if it holds no contradiction; immutable and safe to share between threads.
/// </summary>
public sealed class School
{
    private readonly Dictionary<string, Child> _children = new();
    private readonly Dictionary<string, StaffMember> _staff = new();
    private readonly Dictionary<string, SchoolClass> _classes = new();

    internal School(string id, string? name, int? pupils, Child[] children, StaffMember[] staff, SchoolClass[] classes, Pairing[] pairings)
    {
        (Id, Name, Pupils, Children, Staff, Classes, Pairings) = (id, name, pupils, children, staff, classes, pairings);
        foreach (var child in children)
            _children.Add(child.Id, child);
        foreach (var member in staff)
            _staff.Add(member.Id, member);
        foreach (var @class in classes)
            _classes.Add(@class.Id, @class);
    }

    /// <summary>The school's id.</summary>
    public string Id { get; }

    /// <summary>The school's name for display, or null.</summary>
    public string? Name { get; }

    /// <summary>How many pupils the school has, those that are not listed included; null: those that are listed.</summary>
    public int? Pupils { get; }

    /// <summary>The children, in the order given.</summary>
    public IReadOnlyList<Child> Children { get; }

    /// <summary>The staff, in the order given.</summary>
    public IReadOnlyList<StaffMember> Staff { get; }

    /// <summary>The classes, in the order given.</summary>
    public IReadOnlyList<SchoolClass> Classes { get; }

    /// <summary>The pairings, in the order given.</summary>
    public IReadOnlyList<Pairing> Pairings { get; }

    /// <summary>The child of an id.</summary>
    public bool TryGetChild(string id, [NotNullWhen(true)] out Child? child) => _children.TryGetValue(id, out child);

    /// <summary>The member of staff of an id.</summary>
    public bool TryGetStaff(string id, [NotNullWhen(true)] out StaffMember? member) => _staff.TryGetValue(id, out member);

    /// <summary>The class of an id.</summary>
    public bool TryGetClass(string id, [NotNullWhen(true)] out SchoolClass? @class) => _classes.TryGetValue(id, out @class);

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>With further staff, each of whom teaches every class.</summary>
    internal School WithStaff(StaffMember[] more, Func<string, Dated<string>> teaching) => new(
        Id,
        Name,
        Pupils,
        Children.ToArray(),
        Staff.Concat(more).ToArray(),
        Classes.Select(@class => @class.WithTeachers(more.Select(member => teaching(member.Id)))).ToArray(),
        Pairings.ToArray());

    /// <summary>With further pairings.</summary>
    internal School WithPairings(Pairing[] more)
    {
        var ofChild = more.ToLookup(pairing => pairing.ChildId);
        var children = Children.Select(child => ofChild.Contains(child.Id) ? child.WithPairings(ofChild[child.Id]) : child).ToArray();
        return new School(Id, Name, Pupils, children, Staff.ToArray(), Classes.ToArray(), Pairings.Concat(more).ToArray());
    }
}
