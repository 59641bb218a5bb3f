using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>A pairing rule with the days of a range on which its version is in force.</summary>
internal sealed record RuleInForce(PairingRule Rule, int Version, DaySet Days)
{
    public static IEnumerable<RuleInForce> In(PolicyTimeline timeline, DaySpan range)
    {
        for (var version = 0; version < timeline.InForce.Length; version++)
        {
            var days = DaySet.Of(timeline.InForce[version].From, timeline.InForce[version].To).Intersect(range.From, range.To);
            foreach (var rule in days.IsEmpty ? Enumerable.Empty<PairingRule>() : timeline.Policy.Versions[version].PairingRules)
                yield return new RuleInForce(rule, version, days);
        }
    }
}
