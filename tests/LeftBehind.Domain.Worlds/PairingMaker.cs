using System.Text.Json.Nodes;
using NodaTime;

namespace LeftBehind.Domain.Worlds;

/// <summary>Draws pairings: one helper after the other, two with as many days, several at once.</summary>
internal sealed class PairingMaker(Draft draft)
{
    private readonly Dice _dice = draft.Root.Fork("pairings");
    private readonly List<JsonObject> _list = [];

    public JsonArray Make()
    {
        for (var i = 0; i < draft.Children.Count; i++)
        {
            foreach (var kind in draft.Words.Kinds)
            {
                var dice = _dice.Fork(kind, i);
                if (dice.Chance(70))
                {
                    Pair(draft.Children[i], kind, dice);
                }
            }
        }

        if (_dice.Chance(20))
        {
            _dice.Shuffle(_list);
        }

        return Json.Nodes(_list);
    }

    private void Pair(ChildPlan child, string kind, Dice dice)
    {
        var stretches = dice.Weighted(45, 30, 25) switch
        {
            0 => Intervals.Sequence(draft, dice, 3, 50),
            1 => Tied(dice),
            _ => [.. Intervals.Sequence(draft, dice, 2, 50), .. Intervals.Sequence(draft, dice, 1, 40)],
        };
        var same = Helper(child, dice);
        foreach (var days in stretches)
        {
            if ((dice.Chance(35) ? same : Helper(child, dice)) is { } helper)
            {
                Add(new PairingPlan(kind, child.Id, helper, days), dice.Fork("one", _list.Count));
                child.Starts.Add(("pairing-start", days.From));
            }
        }
    }

    /// <summary>Two helpers that share a block half and half, or a day off.</summary>
    private List<Reach> Tied(Dice dice)
    {
        var version = dice.Pick(draft.Versions);
        var blocks = version.Hot.Values.SelectMany(some => some).ToList();
        if (blocks.Count == 0)
        {
            return Intervals.Sequence(draft, dice, 2);
        }

        var block = dice.Pick(blocks);
        var middle = block.First.PlusDays((block.Length / 2) - 1 + dice.Pick(0, 0, 0, 1, -1));
        var first = new Reach(block.First.PlusDays(-dice.Pick(0, 0, 7)), LocalDate.Max(middle, block.First));
        return [first, new Reach(first.End.PlusDays(1), dice.Chance(60) ? LocalDate.Max(block.Last, first.End.PlusDays(1)) : null)];
    }

    private string? Helper(ChildPlan child, Dice dice)
    {
        List<string> children = draft.Words.ChildIds.FindAll(id => id != child.Id);
        var peers = children.Count > 0 && (dice.Chance(20) || draft.Words.StaffIds.Count == 0);
        return peers ? dice.Pick(children) : draft.Words.StaffIds.Count > 0 ? dice.Pick(draft.Words.StaffIds) : null;
    }

    private void Add(PairingPlan plan, Dice dice)
    {
        draft.Pairings.Add(plan);
        var n = (_list.Count * 7 % 11) + (_list.Count * 11);
        var target = new JsonObject
        {
            ["id"] = FormattableString.Invariant($"pr{n}"),
            ["kind"] = plan.Kind,
            ["child"] = plan.Child,
            ["helper"] = plan.Helper,
        }.WithDays(plan.Days);
        _list.Add(Intervals.Withdrawn(draft, dice, Intervals.Known(draft, dice, target, plan.Days), plan.Days));
    }
}
