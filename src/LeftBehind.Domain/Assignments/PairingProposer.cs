using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Proposes helpers kind by kind, by the version in force on the first day of a range.</summary>
internal sealed class PairingProposer(PolicyTimeline timeline, FactsView facts, DaySpan range)
{
    private readonly LeftBehindDays _leftBehind = new(timeline, facts);

    public PairingProposal Propose()
    {
        var first = timeline.VersionOn(range.From);
        var assignments = RuleInForce.In(timeline, range)
            .Where(rule => rule.Version == first)
            .OrderBy(rule => rule.Rule.Kind.Value, StringComparer.Ordinal)
            .Select(Assign)
            .ToArray();
        return new PairingProposal(assignments.SelectMany(item => item.Proposals).ToArray(), assignments.SelectMany(item => item.Left).ToArray());
    }

    private PairingProposal Assign(RuleInForce rule)
    {
        var pairings = new PairingsOfKind(facts, rule.Rule.Kind);
        var possible = new PossibleHelpers(facts, rule, pairings, _leftBehind);
        var lacking = LackingChild.Of(rule, pairings, facts, _leftBehind);
        var choices = lacking.Select(child => Choices(possible, child)).ToArray();
        var chosen = new HelperAssignment(possible.All, lacking, choices).Best();
        var (proposals, left) = (new List<ProposedPairing>(), new List<UnhelpedChild>());
        for (var i = 0; i < lacking.Length; i++)
        {
            var (id, child) = (facts.School.Children[lacking[i].Child].Id, lacking[i]);
            proposals.AddRange(chosen[i].Select(choice => new ProposedPairing(rule.Rule.Kind, id, possible.All[choice.Helper].Id, child.Days, choice.Reason)));
            if (chosen[i].Count < child.Lacks)
                left.Add(new UnhelpedChild(rule.Rule.Kind, id, child.Lacks - chosen[i].Count, child.Days, Why(possible, choices[i], chosen[i])));
        }
        return new PairingProposal(proposals, left);
    }

    private static HelperChoice[] Choices(PossibleHelpers possible, LackingChild child) => Enumerable.Range(0, possible.All.Length)
        .Where(helper => possible.May(possible.All[helper].Id, child))
        .Select(helper => Choice(possible, helper, child))
        .ToArray();

    private static HelperChoice Choice(PossibleHelpers possible, int helper, LackingChild child)
    {
        var id = possible.All[helper].Id;
        return new HelperChoice(helper, possible.IsOfOwnClass(id, child), possible.IsOfSameVillage(id, child), possible.HasSibling(id, child));
    }

    private static UnhelpedReason Why(PossibleHelpers possible, HelperChoice[] choices, IReadOnlyList<HelperChoice> chosen)
    {
        var others = choices.Except(chosen).ToArray();
        return others.Length == 0 ? UnhelpedReason.NobodyMayHelp
            : others.All(choice => possible.All[choice.Helper].Free == 0) ? UnhelpedReason.NoFreePlace
            : UnhelpedReason.PlacesTaken;
    }
}
