using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Counts the children of a school on a day. Section 10 of docs/semantics.md.</summary>
internal sealed class StatisticsMaker
{
    private readonly CareProgramme _programme;
    private readonly int _day;
    private readonly PolicyVersion? _version;
    private readonly ChildDays[] _enrolled;
    private readonly ChildDays[] _leftBehind;
    private readonly int _undetermined;

    public StatisticsMaker(CareProgramme programme, int day)
    {
        var (facts, version) = (programme.Knowledge.Everything, programme.Timeline.VersionOn(day));
        (_programme, _day, _version) = (programme, day, version < 0 ? null : programme.Policy.Versions[version]);
        var leftBehind = new LeftBehindDays(programme.Timeline, facts);
        var enrolled = Enumerable.Range(0, facts.School.Children.Count).Where(child => facts.Child(child).Enrolled.Contains(day)).ToArray();
        var certain = enrolled.Where(child => version >= 0 && leftBehind.Of(version, child).Certain.Contains(day)).ToArray();
        var possible = enrolled.Where(child => version >= 0 && leftBehind.Of(version, child).Possible.Contains(day));
        (_enrolled, _leftBehind) = (enrolled.Select(facts.Child).ToArray(), certain.Select(facts.Child).ToArray());
        _undetermined = possible.Except(certain).Count();
    }

    public Statistics Make() => new(_programme.Policy, _version, Day.Date(_day), _programme.School.Pupils ?? _enrolled.Length)
    {
        Enrolled = _enrolled.Length,
        LeftBehind = _leftBehind.Length,
        Undetermined = _undetermined,
        OneAway = _leftBehind.Count(child => Away(child).One.Certain.Contains(_day)),
        BothAway = _leftBehind.Count(child => Away(child).Both.Certain.Contains(_day)),
        IncompleteFiles = _leftBehind.Select(Incomplete).OfType<IncompleteFile>().OrderBy(file => file.ChildId, StringComparer.Ordinal).ToArray(),
        Groups = Groups(),
        Grades = _programme.School.Classes.ToDictionary(@class => @class.Id, @class => @class.Grade.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal),
    };

    private ParentsAway Away(ChildDays child) => child.Away(_version?.Eligibility is { CountsIncapable: true });

    private IncompleteFile? Incomplete(ChildDays child)
    {
        var missing = _version!.Archive.Select(item => item.Field)
            .Where(field => !(child.Child.Archive.TryGetValue(field, out var there) && there))
            .ToArray();
        return missing.Length > 0 ? new IncompleteFile(child.Child.Id, missing) : null;
    }

    private GroupCount[] Groups()
    {
        var groups = new ChildGroups(_programme.School, _day);
        var leftBehind = new HashSet<ChildDays>(_leftBehind);
        return _enrolled.SelectMany(child => groups.Of(child).Distinct().Select(group => (Group: group, Child: child)))
            .GroupBy(item => item.Group, item => item.Child)
            .OrderBy(group => group.Key.By)
            .ThenBy(group => group.Key.Value, StringComparer.Ordinal)
            .Select(group => new GroupCount(group.Key.By, group.Key.Value, group.Count(), group.Count(leftBehind.Contains)))
            .ToArray();
    }
}
