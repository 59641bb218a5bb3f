using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>A version under lint, and what several rules ask of it.</summary>
internal sealed class LintedVersion
{
    private readonly Lazy<DutyPair[]> _pairs;

    public LintedVersion(PolicyVersion version)
    {
        Version = version;
        OwedOnDays = version.Duties.Where(duty => Demand(duty).IsOwedOnDays).ToArray();
        _pairs = new Lazy<DutyPair[]>(() => Pairs().ToArray());
    }

    public PolicyVersion Version { get; }

    /// <summary>The duties that come up on days, whether any day of theirs can come or not.</summary>
    public IReadOnlyList<Duty> OwedOnDays { get; }

    /// <summary>Each two duties toward the same subject, one of which takes no other acts than the other.</summary>
    public IReadOnlyList<DutyPair> Comparable => _pairs.Value;

    public DutyDemand Demand(Duty duty) => new(Version, duty);

    public int PositionOf(string dutyId) => Version.Duties.TakeWhile(duty => duty.Id != dutyId).Count();

    /// <summary>In the order of ids, so that the order of the duties changes nothing.</summary>
    private IEnumerable<DutyPair> Pairs()
    {
        var owed = OwedOnDays.Where(duty => !NeverOwed.Is(this, duty)).OrderBy(duty => duty.Id, StringComparer.Ordinal).ToArray();
        for (var i = 0; i < owed.Length; i++)
        {
            for (var j = i + 1; j < owed.Length; j++)
            {
                if (owed[i].Subject == owed[j].Subject && Directions.Narrower(owed[i].Actions, owed[j].Actions) != VerdictKind.Incomparable)
                    yield return DutyPair.Of(Demand(owed[i]), Demand(owed[j]));
            }
        }
    }
}
