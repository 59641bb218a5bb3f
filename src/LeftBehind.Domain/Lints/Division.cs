using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>How duties with the same action divide children among them: by grades, classes or needs, all else alike.</summary>
internal sealed class Division
{
    private static readonly Kind[] Kinds =
    {
        new("grades", "年级", filter => filter.Grades?.Select(grade => grade.ToString(CultureInfo.InvariantCulture)), (filter, values) => filter with { Grades = values is null ? null : new ValueList<int>(values.Select(value => int.Parse(value, CultureInfo.InvariantCulture))) }),
        new("classes", "班级", filter => filter.Classes, (filter, values) => filter with { Classes = values is null ? null : new ValueList<string>(values) }),
        new("needs", "需求", filter => filter.Needs?.Select(need => need.Value), (filter, values) => filter with { Needs = values is null ? null : new ValueList<Need>(values.Select(value => new Need(value))) }),
    };

    private readonly Kind _by;
    private readonly Duty[] _all;

    private Division(Kind by, IEnumerable<Duty> all)
    {
        (_by, _all) = (by, all.ToArray());
        Parts = _all.Where(duty => by.Values(duty.AppliesTo) is not null)
            .OrderBy(duty => Least(duty).Length).ThenBy(Least, StringComparer.Ordinal).ThenBy(duty => duty.Id, StringComparer.Ordinal).ToArray();
    }

    public string Name => _by.Name;

    public string Zh => _by.Zh;

    /// <summary>The duties for some values, by their least one.</summary>
    public IReadOnlyList<Duty> Parts { get; }

    /// <summary>Whether one of them is for every value.</summary>
    public bool HasWhole => Parts.Count < _all.Length;

    /// <summary>Whether it divides at all: not all parts are for the same values.</summary>
    public bool Divides => Parts.Select(duty => string.Join(" ", Sorted(Of(duty)))).Distinct().Count() > 1;

    public HashSet<string> Of(Duty duty) => new(_by.Values(duty.AppliesTo)!);

    public Duty With(Duty duty, IEnumerable<string> values) => duty with { AppliesTo = _by.With(duty.AppliesTo, Sorted(values)) };

    /// <summary>Grades as numbers, all else as ids.</summary>
    public static string[] Sorted(IEnumerable<string> values) => values.OrderBy(value => value.Length).ThenBy(value => value, StringComparer.Ordinal).ToArray();

    /// <summary>Those of a version that divide. Two duties with several actions in common divide once.</summary>
    public static IReadOnlyList<Division> In(LintedVersion version)
    {
        var duties = version.OwedOnDays.Where(duty => version.Demand(duty).IsForChildren).ToArray();
        var actions = duties.SelectMany(duty => duty.Actions).Distinct().OrderBy(action => action.Value, StringComparer.Ordinal);
        return (from action in actions
                from kind in Kinds
                from alike in duties.Where(duty => duty.Actions.Contains(action)).GroupBy(duty => (duty.Subject, duty.Party, Rhythm(duty.Recurrence!), kind.With(duty.AppliesTo, null)))
                let division = new Division(kind, alike)
                where division.Divides
                select division).GroupBy(division => (division.Name, string.Join(" ", division._all.Select(duty => duty.Id).OrderBy(id => id, StringComparer.Ordinal)))).Select(same => same.First()).ToArray();
    }

    private string Least(Duty duty) => Sorted(Of(duty))[0];

    /// <summary>A visit on a birthday is another thing than a visit a term: only what has a cycle, or the same anchors, is alike.</summary>
    private static string Rhythm(Recurrence recurrence) => recurrence.Cycle is not null
        ? "cycle"
        : string.Join(" ", recurrence.Anchors.Select(anchor => anchor.Text).Distinct().OrderBy(text => text, StringComparer.Ordinal)) + " " + CodeWords.Of(recurrence.Season);

    private sealed record Kind(string Name, string Zh, Func<ChildFilter, IEnumerable<string>?> Values, Func<ChildFilter, IReadOnlyList<string>?, ChildFilter> With);
}
