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
        Thresholds(draft, version, duty, block, dice);
        days.Starts(block.First);
        days.Ends(block.Last);
        days.Both(block.First.PlusDays(dice.Pick(-1, 1)));
        days.Both(block.Last.PlusDays(dice.Pick(-1, 1)));
        days.Both(block.First.PlusDays(block.Length / 2));
        days.Both(block.Last.PlusDays(version.GraceOf(duty) + dice.Below(2)));
    }

    private static void Thresholds(Draft draft, VersionPlan version, DutyPlan duty, Block block, Dice dice)
    {
        var counted = Counted(draft, duty, block);
        if (counted.Count < 3)
        {
            return;
        }

        var share = Math.Clamp((int)Math.Ceiling(version.ShareOf(duty) * counted.Count) - dice.Pick(0, 0, 1), 1, counted.Count);
        var least = Math.Clamp(version.DaysOf(duty) - dice.Pick(0, 0, 1), 1, block.Length);
        draft.Days.Threshold(counted[^share], counted[share - 1]);
        draft.Days.Threshold(block.Last.PlusDays(1 - least), counted[(share + 1) / 2]);
    }

    /// <summary>The days of a block by which its share is counted.</summary>
    private static List<LocalDate> Counted(Draft draft, DutyPlan duty, Block block) =>
        [.. Enumerable.Range(0, block.Length)
            .Select(block.First.PlusDays)
            .Where(day => duty.Recurrence!.Per != "school-week" || draft.Calendar.IsSchoolDay(day))];
}
