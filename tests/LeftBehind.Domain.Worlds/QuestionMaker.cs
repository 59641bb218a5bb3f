using NodaTime;

namespace LeftBehind.Domain.Worlds;

/// <summary>Draws questions at the edges of windows, and at the instants at which something becomes known.</summary>
internal static class QuestionMaker
{
    public static List<Question> Make(Draft draft)
    {
        var dice = draft.Root.Fork("questions");
        List<Question> questions = [];
        var count = dice.Between(2, 4);
        for (var i = 0; i < count; i++)
        {
            questions.Add(One(draft, dice.Fork("one", i)));
        }

        return questions;
    }

    private static Question One(Draft draft, Dice dice)
    {
        var version = dice.Pick(draft.Versions);
        var duty = version.Duties.Count > 0 ? dice.Pick(version.Duties) : null;
        var blocks = duty is null ? [] : draft.Hot(version, duty, dice.Pick(draft.Children));
        var block = blocks.Count > 0 ? dice.Pick(blocks) : (Block?)null;
        var (from, to) = Range(draft, dice, block);
        var asOf = AsOf(draft, dice, block, duty is null ? 7 : version.GraceOf(duty));
        return new Question(from, to, asOf, Known(draft, dice, asOf), dice.Chance(40));
    }

    private static (LocalDate From, LocalDate To) Range(Draft draft, Dice dice, Block? block)
    {
        var calendar = draft.Calendar;
        var day = block?.First ?? draft.Days.Near(dice);
        var (from, to) = dice.Weighted(38, 14, 14, 14, 20) switch
        {
            0 => (calendar.First.PlusDays(-dice.Pick(0, 0, 0, 5)), calendar.Last.PlusDays(dice.Pick(0, 0, 0, 5))),
            1 => (day.PlusDays(dice.Between(0, 2)), calendar.Last),
            2 => (calendar.First, day.PlusDays(dice.Between(-1, 1))),
            3 => (day, day.PlusDays(dice.Pick(0, 0, 6, 30))),
            _ => (draft.Days.Near(dice), draft.Days.Near(dice)),
        };
        return (LocalDate.Min(from, to), LocalDate.Max(from, to));
    }

    private static LocalDate AsOf(Draft draft, Dice dice, Block? block, int grace)
    {
        if (block is not { } at || dice.Chance(25))
        {
            return dice.Chance(35) ? draft.Calendar.Last.PlusDays(dice.Pick(0, 1, 30, 100)) : draft.Days.Near(dice);
        }

        return dice.Weighted(8, 10, 14, 20, 10, 10, 10, 18) switch
        {
            0 => at.First.PlusDays(-1),
            1 => at.First,
            2 => at.Last,
            3 => at.Last.PlusDays(1),
            4 => at.Last.PlusDays(grace),
            5 => at.Last.PlusDays(grace + 1),
            6 => at.First.PlusDays(dice.Below(at.Length)),
            _ => at.Last.PlusDays(grace + dice.Between(2, 60)),
        };
    }

    private static Instant? Known(Draft draft, Dice dice, LocalDate asOf)
    {
        if (!draft.Has(WorldTraits.Knowledge) || dice.Chance(50))
        {
            return null;
        }

        var used = draft.Stamps.Used;
        if (used.Count == 0 || dice.Chance(25))
        {
            return draft.Stamps.Midnight(dice.Chance(60) ? asOf.PlusDays(1) : draft.Days.Near(dice));
        }

        return dice.Pick(used) + Duration.FromSeconds(dice.Pick(-1, 0, 0, 1));
    }
}
