using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Whether a pairing rule can be met on each day of a range: run by run of days on which who may help whom is the same.</summary>
internal sealed class PairingQuestion
{
    private readonly PairingDay[] _runs;

    public PairingQuestion(CareProgramme programme, RuleInForce rule)
    {
        (Programme, Rule) = (programme, rule);
        _runs = new PairingDays(programme, rule).Runs().ToArray();
    }

    public CareProgramme Programme { get; }

    public RuleInForce Rule { get; }

    /// <summary>The most children, or helpers, that anybody could have.</summary>
    public int Most => _runs.Max(run => System.Math.Max(run.Children, run.Helpers));

    public static IEnumerable<PairingQuestion> In(CareProgramme programme, DaySpan range) =>
        RuleInForce.In(programme.Timeline, range).Select(rule => new PairingQuestion(programme, rule));

    /// <summary>The same question to another programme, whose versions begin on the same days.</summary>
    public PairingQuestion Of(CareProgramme other) =>
        new(other, Rule with { Rule = other.Policy.Versions[Rule.Version].PairingRules.Single(rule => rule.Kind == Rule.Rule.Kind) });

    public bool Holds(PairingLack lack, PairingLimits limits, int more = 0) => _runs.All(run => run.Missing(lack, limits, more).Missing == 0);

    public bool Holds(PairingLack lack) => Holds(lack, PairingLimits.Of(Rule.Rule));

    /// <summary>The first run of days on which most is missing.</summary>
    public (PairingDay Day, Shortage Shortage) Worst(PairingLack lack, PairingLimits limits) => _runs
        .Select(run => (Day: run, Shortage: run.Missing(lack, limits)))
        .OrderByDescending(run => run.Shortage.Missing)
        .ThenBy(run => run.Day.Days.From)
        .First();

    /// <summary>The run of days with a day.</summary>
    public PairingDay On(int day) => _runs.First(run => run.Days.Contains(day));

    /// <summary>The smallest set of clauses that cannot hold together; the first of several.</summary>
    public PairingClause[] SmallestConflict(PairingLack lack) => PairingLimits.Sets(Rule.Rule).First(set => !Holds(lack, PairingLimits.Of(Rule.Rule, set)));
}
