using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Worlds;

/// <summary>Draws excusals: of half the days of a block, and of a day more or less.</summary>
internal static class ExcusalMaker
{
    public static List<JsonObject> Make(Draft draft)
    {
        List<JsonObject> list = [];
        var dice = draft.Root.Fork("excusals");
        var count = dice.Weighted(20, 20, 20, 20, 12, 8);
        for (var i = 0; i < count && draft.Has(WorldTraits.Excusals); i++)
        {
            list.Add(One(draft, dice.Fork("one", i), i));
        }

        return list;
    }

    private static JsonObject One(Draft draft, Dice dice, int index)
    {
        var version = dice.Pick(draft.Versions);
        var duty = version.Duties.Count > 0 ? dice.Pick(version.Duties) : null;
        var blocks = duty is null ? [] : draft.Hot(version, duty, dice.Pick(draft.Children));
        var days = blocks.Count > 0 && dice.Chance(75) ? Half(dice, dice.Pick(blocks)) : Stretch(draft, dice);
        var target = new JsonObject { ["id"] = FormattableString.Invariant($"x{index + 1}") };
        target.WithList("duties", dice.Chance(45) ? Duties(draft, dice, duty) : null);
        target.WithList("children", dice.Chance(45) ? Few(dice, draft.Words.ChildIds, "k999") : null);
        target.WithList("classes", dice.Chance(22) ? Few(dice, draft.Words.ClassIds, "c99") : null);
        target.WithList("staff", dice.Chance(20) ? Few(dice, draft.Words.StaffIds, "t99") : null);
        target.WithDays(days).With("reason", dice.Pick("hospital", "closed", "flood"));
        if (dice.Chance(35) && draft.Has(WorldTraits.Knowledge))
        {
            target["recordedAt"] = draft.Stamps.Text(dice, draft.Stamps.Entered(dice, dice.Chance(50) ? days.From : days.End));
        }

        return target;
    }

    private static List<string> Few(Dice dice, List<string> ids, string unknown) =>
        ids.Count == 0 || dice.Chance(4) ? [unknown] : dice.Some(ids, dice.Between(1, 2));

    private static List<string> Duties(Draft draft, Dice dice, DutyPlan? duty)
    {
        List<string> ids = duty is null || dice.Chance(10) ? [draft.Words.DutyIds[0]] : [duty.Id];
        var other = dice.Pick(draft.Words.DutyIds);
        if (dice.Chance(25) && !ids.Contains(other))
        {
            ids.Add(other);
        }

        return ids;
    }

    private static Reach Half(Dice dice, Block block)
    {
        var count = dice.Chance(15) ? block.Length : Math.Max(1, (block.Length / 2) + dice.Pick(-1, 0, 0, 1, 1));
        var from = dice.Chance(50) ? block.First : block.Last.PlusDays(1 - count);
        from = dice.Chance(15) ? from.PlusDays(dice.Pick(-2, 1)) : from;
        return new Reach(from, from.PlusDays(count - 1));
    }

    private static Reach Stretch(Draft draft, Dice dice)
    {
        var from = draft.Days.Near(dice);
        return new Reach(from, dice.Chance(50) ? draft.Days.EndFrom(dice, from) : from.PlusDays(dice.Pick(0, 1, 4, 6)));
    }
}
