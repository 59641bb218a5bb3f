using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>The groups that a child is in on a day: none, one or several of a kind.</summary>
internal sealed class ChildGroups(School school, int day)
{
    private const string Unknown = "unknown";

    public IEnumerable<(GroupKind By, string Value)> Of(ChildDays child) => Classes(child)
        .Append((GroupKind.Sex, child.Sex is { } sex ? CodeWords.Of(sex) : Unknown))
        .Append((GroupKind.Boarding, child.Boards is not { } boards ? Unknown : CodeWords.Of(boards.Contains(day) ? Boarding.Yes : Boarding.No)))
        .Concat(Needs(child).Select(need => (GroupKind.Need, need)))
        .Concat(Guardians(child).Select(relation => (GroupKind.Guardian, relation)));

    private IEnumerable<(GroupKind By, string Value)> Classes(ChildDays child)
    {
        if (child.Classes is null)
            return new[] { (GroupKind.Class, Unknown), (GroupKind.Grade, Unknown) };
        return child.ClassOn(day) is { } id && school.TryGetClass(id, out var @class)
            ? new[] { (GroupKind.Class, id), (GroupKind.Grade, @class.Grade.ToString(CultureInfo.InvariantCulture)) }
            : Enumerable.Empty<(GroupKind, string)>();
    }

    private IEnumerable<string> Needs(ChildDays child) => child.Needs is null
        ? new[] { Unknown }
        : child.Needs.Where(item => item.Span.Contains(day)).Select(item => item.Need.Value);

    /// <summary>The relations of the guardians of the day; a text that is not a code may hold a name, and counts as not given.</summary>
    private IEnumerable<string> Guardians(ChildDays child) => child.Child.Guardians
        .Where(guardian => child.Knowledge.Stands(guardian.When) && child.Knowledge.Span(guardian.When).Contains(day))
        .Select(guardian => guardian.RelationCode is { } relation && Grammar.Misfit(relation) is null ? relation : Unknown);
}
