using NodaTime;

namespace LeftBehind.Domain.Worlds;

/// <summary>Picks the few blocks of a duty that records, edges and questions gather around.</summary>
internal static class HotBlocks
{
    public static List<Block> Find(Draft draft, VersionPlan version, DutyPlan duty, ChildPlan? child)
    {
        if (duty.Recurrence is null)
        {
            return [];
        }

        var blocks = BlockFinder.Find(duty.Recurrence, draft.Calendar, child)
            .Select(block => block.Cut(version.Force.From, LocalDate.MaxIsoValue))
            .OfType<Block>()
            .Where(block => block.First <= version.Force.End)
            .ToList();
        HashSet<Block> near = [];
        foreach (var focus in draft.Focus)
        {
            var at = blocks.FindIndex(block => block.Last >= focus);
            for (var i = Math.Max(0, at - 1); i <= at + 1 && i < blocks.Count; i++)
            {
                near.Add(blocks[i]);
            }
        }

        return near.Count > 0 ? [.. near] : blocks.Count > 2 ? blocks.GetRange(blocks.Count - 2, 2) : blocks;
    }

    /// <summary>Puts the edges of blocks into the pool: first and last days, grace, and where too few days are left.</summary>
    public static void Pool(Draft draft, VersionPlan version, DutyPlan duty, Block block, Dice dice)
    {
        var days = draft.Days;
        var share = Math.Max(1, (int)Math.Ceiling(version.ShareOf(duty) * block.Length));
        var least = Math.Max(1, version.DaysOf(duty));
        days.Starts(block.First);
        days.Ends(block.Last);
        days.Both(block.First.PlusDays(dice.Pick(-1, 1)));
        days.Both(block.Last.PlusDays(dice.Pick(-1, 1)));
        days.Starts(block.Last.PlusDays(1 - share + dice.Pick(0, 0, 1)));
        days.Starts(block.Last.PlusDays(1 - least + dice.Pick(-1, 0, 1)));
        days.Ends(block.First.PlusDays(share - 1 - dice.Pick(0, 0, 1)));
        days.Both(block.First.PlusDays(block.Length / 2));
        days.Both(block.Last.PlusDays(version.GraceOf(duty) + dice.Below(2)));
    }
}
