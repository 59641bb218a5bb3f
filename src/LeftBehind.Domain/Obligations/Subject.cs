using System;
using System.Diagnostics.Contracts;

namespace LeftBehind.Domain;

/// <summary>Toward whom an obligation is owed: a child, a family, a class, a member of staff, the school. Immutable; equal when kind and id are equal.</summary>
public sealed record Subject
{
    private static readonly string[] Names = { "child", "family", "class", "staff", "school" };

    internal Subject(SubjectKind kind, string id) => (Kind, Id) = (kind, id);

    /// <summary>What it is.</summary>
    public SubjectKind Kind { get; }

    /// <summary>Its id; a child without a family is a family of its own with the child's id.</summary>
    public string Id { get; }

    /// <summary>A child.</summary>
    [Pure]
    public static Subject Child(string id) => new(SubjectKind.Child, Argument.Id(id, nameof(id)));

    /// <summary>A family.</summary>
    [Pure]
    public static Subject Family(string id) => new(SubjectKind.Family, Argument.Id(id, nameof(id)));

    /// <summary>A class.</summary>
    [Pure]
    public static Subject Class(string id) => new(SubjectKind.Class, Argument.Id(id, nameof(id)));

    /// <summary>A member of staff.</summary>
    [Pure]
    public static Subject Staff(string id) => new(SubjectKind.Staff, Argument.Id(id, nameof(id)));

    /// <summary>The school.</summary>
    [Pure]
    public static Subject School(string id) => new(SubjectKind.School, Argument.Id(id, nameof(id)));

    /// <summary>The subject of a text such as <c>child:k012</c>.</summary>
    /// <exception cref="FormatException">The text is not a kind, a colon and an id.</exception>
    [Pure]
    public static Subject Parse(string text) => TryParse(text) is { } subject
        ? subject
        : throw new FormatException("A subject is KIND:ID with one of the kinds " + string.Join(", ", Names) + ".");

    /// <summary>The subject of a text such as <c>child:k012</c>, or null where it is not one.</summary>
    [Pure]
    public static Subject? TryParse(string text)
    {
        Argument.NotNull(text, nameof(text));
        var colon = text.IndexOf(':');
        var kind = colon < 0 ? -1 : Array.IndexOf(Names, text.Substring(0, colon));
        var id = text.Substring(colon + 1);
        return kind >= 0 && Grammar.Misfit(id) is null ? new Subject((SubjectKind)(kind + 1), id) : null;
    }

    /// <summary>The kind, a colon and the id.</summary>
    public override string ToString() => Names[(int)Kind - 1] + ":" + Id;
}
