using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>
/// Finds the runs of days on which the same people may help the same children by a pairing rule. Who may be proposed may help:
/// staff, for peer helpers the other children, and whoever helps in this kind already.
/// </summary>
internal sealed class PairingDays
{
    private readonly FactsView _facts;
    private readonly RuleInForce _rule;
    private readonly (DaySet Enrolled, DaySet Certain, DaySet Possible)[] _children;
    private readonly Person[] _people;
    private readonly DaySet[][]? _outsideClass;

    public PairingDays(CareProgramme programme, RuleInForce rule)
    {
        (_facts, _rule) = (programme.Knowledge.Everything, rule);
        var (leftBehind, allowed) = (new LeftBehindDays(programme.Timeline, _facts), new HelpersAllowed(_facts));
        _children = Enumerable.Range(0, _facts.School.Children.Count).Select(child => Days(child, leftBehind.Of(rule.Version, child))).ToArray();
        var helping = Helping(new PairingsOfKind(_facts, rule.Rule.Kind));
        _people = Staff(helping).Concat(Peers(helping)).ToArray();
        if (rule.Rule.IsOwnClassOnly)
        {
            var ownClass = new PairingRule(rule.Rule.Kind).OwnClassOnly();
            _outsideClass = Enumerable.Range(0, _children.Length).Select(child => _people.Select(person => allowed.Outside(ownClass, child, person.Id)).ToArray()).ToArray();
        }
    }

    public IEnumerable<PairingDay> Runs()
    {
        foreach (var span in _rule.Days.Spans)
        {
            var starts = Changes().Where(day => day > span.From && day <= span.To).Append(span.From).Distinct().OrderBy(day => day).ToArray();
            for (var i = 0; i < starts.Length; i++)
                yield return Run(new DaySpan(starts[i], i + 1 < starts.Length ? starts[i + 1] - 1 : span.To));
        }
    }

    private HashSet<string> Helping(PairingsOfKind pairings) =>
        new(pairings.Helpers.Where(helper => pairings.ChildrenOf(helper).Any(item => !item.Days.Intersect(_rule.Days).IsEmpty)));

    private IEnumerable<Person> Staff(HashSet<string> helping)
    {
        var mayBeAnybody = _rule.Rule.Helpers is not null || _rule.Rule.Kind != Role.PeerHelper;
        for (var i = 0; i < _facts.School.Staff.Count; i++)
        {
            var staff = _facts.Staff(i);
            if ((mayBeAnybody && !staff.Member.IsFromOutside) || helping.Contains(staff.Member.Id))
            {
                var named = _rule.Rule.Helpers is { } roles ? HelpersAllowed.RoleDays(staff, roles) : DaySet.All;
                yield return new Person(staff.Member.Id, staff.Employed, named, !staff.Member.IsFromOutside && _rule.Rule.Helpers is not null);
            }
        }
    }

    private IEnumerable<Person> Peers(HashSet<string> helping)
    {
        for (var i = 0; i < _children.Length; i++)
        {
            var id = _facts.School.Children[i].Id;
            if (helping.Contains(id))
                yield return new Person(id, _children[i].Enrolled, DaySet.All, MustIfNamed: false);
            else if (_rule.Rule.Kind == Role.PeerHelper)
                yield return new Person(id, _children[i].Enrolled.Except(_children[i].Possible), DaySet.All, MustIfNamed: false);
        }
    }

    private (DaySet Enrolled, DaySet Certain, DaySet Possible) Days(int child, Coverage leftBehind)
    {
        var enrolled = _facts.Child(child).Enrolled.Intersect(_rule.Days);
        return (enrolled, enrolled.Intersect(leftBehind.Certain), enrolled.Intersect(leftBehind.Possible));
    }

    /// <summary>The days from which on something may be otherwise.</summary>
    private IEnumerable<int> Changes() => _children.SelectMany(child => new[] { child.Certain, child.Possible })
        .Concat(_people.SelectMany(person => new[] { person.Days, person.Named }))
        .Concat(_outsideClass?.SelectMany(days => days) ?? Enumerable.Empty<DaySet>())
        .SelectMany(days => days.Spans)
        .SelectMany(span => new[] { span.From, span.To + 1 });

    private PairingDay Run(DaySpan days)
    {
        var children = Enumerable.Range(0, _children.Length).Where(child => _children[child].Possible.Contains(days.From)).ToArray();
        var people = Enumerable.Range(0, _people.Length).Where(person => _people[person].Days.Contains(days.From)).ToArray();
        return new PairingDay(
            days,
            children.Select(child => new PairingDay.Child(_facts.School.Children[child].Id, _children[child].Certain.Contains(days.From))).ToArray(),
            people.Select(person => _people[person].On(days.From)).ToArray(),
            _outsideClass is null ? null : children.Select(child => people.Select(person => !_outsideClass[child][person].Contains(days.From)).ToArray()).ToArray());
    }

    private sealed record Person(string Id, DaySet Days, DaySet Named, bool MustIfNamed)
    {
        public PairingDay.Helper On(int day) => new(Id, Named.Contains(day), MustIfNamed && Named.Contains(day));
    }
}
