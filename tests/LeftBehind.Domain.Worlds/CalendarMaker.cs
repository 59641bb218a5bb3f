using NodaTime;

namespace LeftBehind.Domain.Worlds;

/// <summary>Draws terms, holidays and make-up days: half of the time much like real ones.</summary>
internal static class CalendarMaker
{
    private static readonly Reach[] RealTerms =
    [
        Days(2024, 9, 2, 2025, 1, 17), Days(2025, 2, 17, 2025, 7, 4),
        Days(2025, 9, 1, 2026, 1, 30), Days(2026, 3, 2, 2026, 7, 10),
    ];

    private static readonly string[] OtherZones = ["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Kiritimati"];

    public static CalendarPlan Make(Dice dice, WorldTraits traits)
    {
        var real = dice.Chance(40);
        var terms = real ? Real(dice) : MadeUp(dice);
        var until = dice.Chance(60) ? terms[^1].End.PlusDays(dice.Pick(0, 1, 6, 7, 31, 52)) : (LocalDate?)null;
        var last = until ?? terms[^1].End;
        var provisional = dice.Chance(25) && traits.HasFlag(WorldTraits.Holidays);
        var days = Period.DaysBetween(terms[0].From, last);
        var holidays = new HolidayMaker(dice.Fork("holidays"), terms, last);
        if (traits.HasFlag(WorldTraits.Holidays))
        {
            holidays.Draw(real);
        }

        return new CalendarPlan
        {
            Zone = Zone(dice, traits),
            Terms = Labelled(dice, terms),
            Until = until,
            ProvisionalFrom = provisional ? terms[0].From.PlusDays(dice.Chance(20) ? days : dice.Below(days + 1)) : null,
            Holidays = holidays.Holidays,
            MakeUps = holidays.MakeUps,
        };
    }

    private static string Zone(Dice dice, WorldTraits traits)
    {
        var other = dice.Pick(OtherZones);
        return dice.Chance(25) && traits.HasFlag(WorldTraits.Zones) ? other : "Asia/Shanghai";
    }

    private static List<Reach> Real(Dice dice)
    {
        var first = dice.Weighted(10, 15, 60, 15);
        var count = dice.Between(1, RealTerms.Length - first);
        List<Reach> terms = [.. RealTerms.AsSpan(first, count)];
        if (dice.Chance(40))
        {
            terms[0] = terms[0] with { From = terms[0].From.PlusDays(dice.Between(-4, 4)) };
        }

        return terms;
    }

    private static List<Reach> MadeUp(Dice dice)
    {
        var count = 1 + dice.Weighted(20, 45, 20, 15);
        var from = dice.Chance(60)
            ? new LocalDate(2025, 8, 18).PlusDays(dice.Below(28))
            : new LocalDate(2024, 2, 1).PlusDays(dice.Below(count > 2 ? 560 : 800));
        List<Reach> terms = [];
        for (var i = 0; i < count; i++)
        {
            var weeks = dice.Chance(60) ? dice.Between(2, 7) : dice.Between(8, 22);
            var to = from.PlusDays((weeks * 7) - 1 + (dice.Chance(50) ? dice.Between(-3, 3) : 0));
            terms.Add(new Reach(from, to));
            from = to.PlusDays(1 + dice.Pick(0, 0, 1, 2, 5, 7, 14, 16, 23, 45));
        }

        return terms;
    }

    private static List<(Reach Days, string Year)> Labelled(Dice dice, List<Reach> terms)
    {
        var year = terms[0].From.Year;
        var perYear = dice.Pick(1, 2, 2, 2, 3);
        var shift = dice.Below(perYear);
        return [.. terms.Select((term, i) => (term, $"{year + ((i + shift) / perYear)}-{year + 1 + ((i + shift) / perYear)}"))];
    }

    private static Reach Days(int y1, int m1, int d1, int y2, int m2, int d2) =>
        new(new LocalDate(y1, m1, d1), new LocalDate(y2, m2, d2));
}
