using NodaTime;

namespace LeftBehind.Domain.Worlds;

/// <summary>Draws a recurrence that its subject and the traits allow.</summary>
internal static class RecurrenceMaker
{
    private static readonly int[] Offsets = [-30, -14, -7, -7, -3, -1, 0, 0, 0, 1, 2, 3, 6, 7, 13, 14, 20, 30];

    /// <summary>A recurrence; mostly one that has blocks.</summary>
    public static RecurrencePlan? Make(Draft draft, Dice dice, string subject)
    {
        for (var i = 0; i < 2; i++)
        {
            var plan = Draw(draft, dice.Fork("try", i), subject);
            if (plan is null or { OfChild: true } || BlockFinder.Find(plan, draft.Calendar, null).Count > 0)
            {
                return plan;
            }
        }

        return Draw(draft, dice, subject);
    }

    /// <summary>A cycle, with a season where one must be given, and now and then where it may.</summary>
    public static RecurrencePlan Cyclic(Draft draft, Dice dice)
    {
        var kind = dice.Weighted(24, 14, 14, 8, 7, 6, 5, 5, 5, 4, 12);
        var season = dice.Pick("term", "term", "vacation", "always");
        var said = dice.Chance(25);
        return kind switch
        {
            0 => new() { Per = "school-week", During = said ? "term" : null },
            1 => new() { Per = "week", During = season },
            2 => new() { Per = "month", During = season },
            3 => new() { Per = "term", During = said ? "term" : null },
            4 => new() { Per = "quarter", During = season },
            5 => new() { Per = "half-year", During = season },
            6 => new() { Per = "year", During = season },
            7 => new() { Per = "school-year", During = said ? "always" : null },
            8 when draft.Has(WorldTraits.ShortCycles) => new() { Per = "day", During = season },
            9 when draft.Has(WorldTraits.ShortCycles) => new() { Per = "school-day", During = said ? "term" : null },
            10 when draft.Has(WorldTraits.Periods) => new() { Per = dice.Pick(Words.Periods), During = dice.Pick("term", "term", "vacation") },
            _ => new() { Per = "school-week" },
        };
    }

    private static RecurrencePlan? Draw(Draft draft, Dice dice, string subject)
    {
        var kind = dice.Weighted(5, 57, 38);
        return kind switch
        {
            0 => null,
            2 when draft.Has(WorldTraits.Anchors) => Anchored(draft, dice, subject),
            _ => Cyclic(draft, dice),
        };
    }

    private static RecurrencePlan Anchored(Draft draft, Dice dice, string subject)
    {
        var count = 1 + dice.Weighted(60, 28, 12);
        List<string> anchors = [];
        for (var i = 0; i < count; i++)
        {
            var anchor = Anchor(draft, dice, subject);
            if (!anchors.Contains(anchor))
            {
                anchors.Add(anchor);
            }
        }

        var (from, to) = Around(dice);
        return new()
        {
            On = anchors,
            From = from,
            To = to,
            InWeeks = dice.Chance(30),
            During = dice.Pick(null, null, "always", "term", "vacation"),
        };
    }

    private static (int From, int To) Around(Dice dice)
    {
        var one = dice.Pick(Offsets);
        var two = dice.Pick(Offsets);
        return dice.Chance(25) ? (0, 0) : (Math.Min(one, two), Math.Max(one, two));
    }

    private static string Anchor(Draft draft, Dice dice, string subject)
    {
        var kind = dice.Weighted(16, 24, 12, 14, 14, 32);
        return kind switch
        {
            0 => dice.Pick(Words.WeekdayAnchors),
            2 => dice.Pick(Words.FixedAnchors),
            3 => OfTheYear(draft.Days.Near(dice), dice),
            4 when draft.Has(WorldTraits.Lunisolar) => dice.Pick(Words.LunarAnchors),
            5 when subject == "child" && draft.Has(WorldTraits.ChildAnchors) => OfChild(draft, dice),
            _ => dice.Pick(Words.TermAnchors),
        };
    }

    private static string OfTheYear(LocalDate date, Dice dice) => dice.Chance(12)
        ? "--02-29"
        : FormattableString.Invariant($"--{date.Month:00}-{date.Day:00}");

    private static string OfChild(Draft draft, Dice dice)
    {
        var word = dice.Pick(Words.ChildAnchors);
        return word != "incident:" ? word
            : draft.Has(WorldTraits.Incidents) ? word + dice.Pick(draft.Words.IncidentKinds) : "birthday";
    }
}
