using NodaTime;

namespace LeftBehind.Domain.Worlds;

/// <summary>What a record is meant for: a duty of a version, a child where there is one, and a block.</summary>
internal sealed record RecordAim(VersionPlan Version, DutyPlan Duty, ChildPlan? Child, Block? Block)
{
    /// <summary>An aim, at one of a few favourites two times of three, so that acts gather.</summary>
    public static RecordAim? Draw(Draft draft, Dice dice, int favourites)
    {
        var pick = dice.Chance(65) ? draft.Root.Fork("favourite", dice.Below(favourites)) : dice;
        var version = pick.Pick(draft.Versions);
        if (version.Duties.Count == 0)
        {
            return null;
        }

        var duty = pick.Pick(version.Duties);
        var child = duty.Subject is "child" or "family" or "class" || pick.Chance(30) ? pick.Pick(draft.Children) : null;
        var blocks = draft.Hot(version, duty, child);
        return new RecordAim(version, duty, child, blocks.Count > 0 ? dice.Pick(blocks) : null);
    }

    /// <summary>A date in the block, in the grace after it, or just beside them.</summary>
    public LocalDate Date(Draft draft, Dice dice)
    {
        if (Block is not { } block)
        {
            return draft.Days.Near(dice);
        }

        var grace = Version.GraceOf(Duty);
        return dice.Weighted(30, 9, 13, 8, 8, 6, 5, 7, 6, 8) switch
        {
            0 => block.First.PlusDays(dice.Below(block.Length)),
            1 => block.First,
            2 => block.Last,
            3 => block.Last.PlusDays(1),
            4 => block.Last.PlusDays(grace),
            5 => block.Last.PlusDays(grace + 1),
            6 => block.First.PlusDays(-1),
            7 => block.Last.PlusDays(dice.Below(grace + 1)),
            8 => Before(block, dice),
            _ => draft.Days.Near(dice),
        };
    }

    /// <summary>A day of the block before its live days, if there is one.</summary>
    private static LocalDate Before(Block block, Dice dice)
    {
        var days = Period.DaysBetween(block.From, block.First);
        return days > 0 ? block.From.PlusDays(dice.Below(days)) : block.From;
    }
}
