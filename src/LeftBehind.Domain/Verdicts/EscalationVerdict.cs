using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>The verdict of a later escalation on an earlier one: kinds of incident, and step by step, by whom it tells or what it does.</summary>
internal static class EscalationVerdict
{
    public static Verdict Of(Escalation? before, Escalation? after)
    {
        var differences = Differences(before, after).Where(difference => difference.Kind != VerdictKind.Equal).Distinct().ToArray();
        var claimed = Directions.Together(differences.Select(difference => difference.Kind));
        var sides = new[] { VerdictSide.After, VerdictSide.Before }.Where(side => side == VerdictSide.After
            ? claimed is VerdictKind.Stricter or VerdictKind.Incomparable
            : claimed is VerdictKind.Laxer or VerdictKind.Incomparable);
        var witnesses = sides.Select(side => new EscalationWitness(before, after).Find(side)).OfType<Witness>().ToArray();
        var kind = witnesses.Length switch
        {
            0 => VerdictKind.Equal,
            1 => witnesses[0].Side == VerdictSide.After ? VerdictKind.Stricter : VerdictKind.Laxer,
            _ => VerdictKind.Incomparable,
        };
        return new Verdict("escalations", before?.Id, after?.Id, (after ?? before)!.Citations, kind, differences, witnesses);
    }

    private static IEnumerable<AspectDifference> Differences(Escalation? before, Escalation? after)
    {
        if (before is null || after is null)
        {
            yield return new AspectDifference(VerdictAspect.Presence, before is null ? VerdictKind.Stricter : VerdictKind.Laxer);
            yield break;
        }
        yield return new AspectDifference(VerdictAspect.IncidentKinds, Directions.Wider(before.Kinds, after.Kinds));
        var (earlier, later) = (Steps(before), Steps(after));
        foreach (var key in earlier.Keys.Union(later.Keys))
        {
            if (!earlier.TryGetValue(key, out var first))
                yield return new AspectDifference(VerdictAspect.Step, VerdictKind.Stricter);
            else if (!later.TryGetValue(key, out var second))
                yield return new AspectDifference(VerdictAspect.Step, VerdictKind.Laxer);
            else
            {
                yield return new AspectDifference(VerdictAspect.Severities, Directions.Wider(first.Severities, second.Severities));
                yield return new AspectDifference(VerdictAspect.Deadline, DeadlineOrder.Of(first.Deadline, first.CountedFrom ?? before.CountedFrom, second.Deadline, second.CountedFrom ?? after.CountedFrom));
            }
        }
    }

    /// <summary>The steps by what they do, the first of a kind, the second of a kind.</summary>
    private static Dictionary<(string Code, int Place), EscalationStep> Steps(Escalation escalation) => escalation.Steps
        .GroupBy(Code, StringComparer.Ordinal)
        .SelectMany(same => same.Select((step, place) => (Key: (same.Key, place), Step: step)))
        .ToDictionary(item => item.Key, item => item.Step);

    public static string Code(EscalationStep step) => step.Party is { } party ? "notify " + party : "do " + step.Action;
}
