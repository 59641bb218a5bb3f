using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>How duties with the same action divide children among them: by grades, classes or needs, all else alike.</summary>
internal sealed class Division
{
    private readonly Condition _by;
    private readonly Duty[] _all;

    private Division(Condition by, IEnumerable<Duty> all)
    {
        (_by, _all) = (by, all.OrderBy(duty => duty.Id, StringComparer.Ordinal).ToArray());
        Parts = _all.Where(duty => by.Asked(duty.AppliesTo) is not null).OrderBy(duty => Least(duty).Length).ThenBy(Least, StringComparer.Ordinal).ToArray();
    }

    public string Name => _by.Name;

    public string Zh => _by.Zh;

    /// <summary>The duties for some values, by their least one.</summary>
    public IReadOnlyList<Duty> Parts { get; }

    /// <summary>Whether one of them is for every value.</summary>
    public bool HasWhole => Parts.Count < _all.Length;

    /// <summary>Whether it divides at all: not all parts are for the same values.</summary>
    public bool Divides => Parts.Select(duty => string.Join(" ", Condition.Sorted(Of(duty)))).Distinct().Count() > 1;

    public HashSet<string> Of(Duty duty) => new(_by.Asked(duty.AppliesTo)!);

    public Duty With(Duty duty, IEnumerable<string> values) => duty with { AppliesTo = _by.With(duty.AppliesTo, Condition.Sorted(values)) };

    /// <summary>Those of a version that divide. Duties with several actions in common divide once.</summary>
    public static IReadOnlyList<Division> In(LintedVersion version)
    {
        var duties = version.OwedOnDays.Where(duty => version.Demand(duty).IsForChildren).ToArray();
        var actions = duties.SelectMany(duty => duty.Actions).Distinct().OrderBy(action => action.Value, StringComparer.Ordinal);
        return (from action in actions
                from condition in Condition.Listed
                from alike in duties.Where(duty => duty.Actions.Contains(action)).GroupBy(duty => (duty.Subject, duty.Party, Condition.Rhythm(duty), condition.With(duty.AppliesTo, null)))
                let division = new Division(condition, alike)
                where division.Divides
                select division).GroupBy(division => (division.Name, string.Join(" ", division._all.Select(duty => duty.Id)))).Select(same => same.First()).ToArray();
    }

    private string Least(Duty duty) => Condition.Sorted(Of(duty))[0];
}
