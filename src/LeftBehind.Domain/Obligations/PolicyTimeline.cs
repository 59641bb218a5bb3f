using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>A policy laid over a calendar: its versions in force, its duties through them, its distinct rules of coverage. Made once for all children.</summary>
internal sealed class PolicyTimeline
{
    private readonly Lazy<PlannedBlock[]> _sharedBlocks;

    public PolicyTimeline(Policy policy, SchoolCalendar calendar)
    {
        (Policy, Calendar, Days) = (policy, calendar, calendar.Days);
        InForce = policy.Versions.Select((version, at) => new DaySpan(
            Day.Number(version.EffectiveFrom),
            at + 1 < policy.Versions.Count ? Day.Number(policy.Versions[at + 1].EffectiveFrom) - 1 : Day.Max)).ToArray();
        Codes = new DutyCodes(policy);
        var rules = new Dictionary<CoverageRule, int>();
        Lines = Duties(rules)
            .GroupBy(duty => (duty.Duty.Id, duty.Duty.Subject))
            .Select((line, number) => new DutyLine(number, line.Key.Id, line.Key.Subject, InEachVersion(line), InForce, Codes))
            .ToArray();
        Rules = rules.OrderBy(rule => rule.Value).Select(rule => rule.Key).ToArray();
        _sharedBlocks = new(NumberedBlocks);
        AllDuties = Lines.SelectMany(line => line.Duties).ToArray();
    }

    public Policy Policy { get; }

    public SchoolCalendar Calendar { get; }

    public DutyCodes Codes { get; }

    public CalendarDays Days { get; }

    /// <summary>The days on which each version is in force.</summary>
    public DaySpan[] InForce { get; }

    public IReadOnlyList<DutyLine> Lines { get; }

    public IReadOnlyList<CoverageRule> Rules { get; }

    public IReadOnlyList<VersionDuty> AllDuties { get; }

    /// <summary>The blocks of all lines that no child's own dates make, by number.</summary>
    public PlannedBlock[] SharedBlocks => _sharedBlocks.Value;

    public int VersionOn(int day) => Array.FindLastIndex(InForce, span => span.From <= day);

    private IEnumerable<VersionDuty> Duties(Dictionary<CoverageRule, int> rules)
    {
        for (var at = 0; at < Policy.Versions.Count; at++)
        {
            var version = Policy.Versions[at];
            for (var position = 0; position < version.Duties.Count; position++)
            {
                var rule = CoverageRule.Of(version, version.Duties[position]);
                if (!rules.TryGetValue(rule, out var number))
                    rules.Add(rule, number = rules.Count);
                yield return new VersionDuty(version, at, InForce[at], version.Duties[position], position, number, Days) { AcceptedBits = Codes.Accepted(version.Duties[position]) };
            }
        }
    }

    private PlannedBlock[] NumberedBlocks()
    {
        var blocks = Lines.Where(line => line.IsOwedOnDays && !line.HasChildAnchors).SelectMany(line => line.BlocksFor(static (_, _) => Array.Empty<int>())).ToArray();
        for (var i = 0; i < blocks.Length; i++)
            blocks[i].Number = i;
        return blocks;
    }

    private VersionDuty?[] InEachVersion(IEnumerable<VersionDuty> duties)
    {
        var byVersion = new VersionDuty?[InForce.Length];
        foreach (var duty in duties)
            byVersion[duty.VersionAt] = duty;
        return byVersion;
    }
}
