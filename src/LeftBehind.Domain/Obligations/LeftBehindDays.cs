using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>On which days a child counts as left behind by the eligibility of a version, enrolled or not. Section 3, rule 4.</summary>
internal sealed class LeftBehindDays(PolicyTimeline timeline, FactsView facts)
{
    private readonly Dictionary<(int, int), Coverage> _days = new();

    public Coverage Of(int version, int child)
    {
        if (!_days.TryGetValue((version, child), out var days))
            _days.Add((version, child), days = Rule(version).LeftBehind(facts.Child(child)));
        return days;
    }

    private CoverageRule Rule(int version) => new(timeline.Policy.Versions[version].Eligibility, ChildFilter.LeftBehind, TowardParents: false);
}
