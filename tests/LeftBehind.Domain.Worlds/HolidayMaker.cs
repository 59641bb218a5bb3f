using NodaTime;

namespace LeftBehind.Domain.Worlds;

/// <summary>Draws holidays, and make-up days that are none.</summary>
internal sealed class HolidayMaker(Dice dice, List<Reach> terms, LocalDate last)
{
    private static readonly (int Year, int Month, int Day, int Length)[] RealHolidays =
    [
        (2024, 9, 15, 3), (2024, 10, 1, 7), (2025, 1, 1, 1), (2025, 1, 28, 8), (2025, 4, 4, 3), (2025, 5, 1, 5), (2025, 5, 31, 3),
        (2025, 10, 1, 8), (2026, 1, 1, 3), (2026, 2, 15, 9), (2026, 4, 4, 3), (2026, 5, 1, 5), (2026, 6, 19, 3),
    ];

    private static readonly (int Year, int Month, int Day)[] RealMakeUps =
    [
        (2024, 9, 14), (2024, 9, 29), (2024, 10, 12), (2025, 1, 26), (2025, 2, 8), (2025, 4, 27), (2025, 9, 28),
        (2025, 10, 11), (2026, 1, 4), (2026, 2, 14), (2026, 2, 28), (2026, 5, 9),
    ];

    public List<Reach> Holidays { get; } = [];

    public SortedDictionary<LocalDate, string?> MakeUps { get; } = [];

    public void Draw(bool real)
    {
        if (real)
        {
            Holidays.AddRange(RealHolidays
                .Select(day => Length(new LocalDate(day.Year, day.Month, day.Day), day.Length))
                .Where(day => day.End >= terms[0].From && day.From <= last));
        }

        var count = real ? dice.Weighted(70, 20, 10) : dice.Weighted(15, 25, 25, 20, 15);
        for (var i = 0; i < count; i++)
        {
            Holidays.Add(Holiday());
        }

        DrawMakeUps(real);
        dice.Shuffle(Holidays);
    }

    private static Reach Length(LocalDate from, int days) => new(from, from.PlusDays(days - 1));

    private Reach Holiday()
    {
        var term = dice.Pick(terms);
        var day = AnyDay(term);
        var monday = day.PlusDays(1 - (int)day.DayOfWeek);
        return dice.Weighted(25, 15, 20, 10, 10, 10, 10) switch
        {
            0 => Length(monday, 7),
            1 => Length(monday.PlusDays(4), 4),
            2 => Length(day, 1),
            3 => Length(term.From.PlusDays(-dice.Below(3)), dice.Between(3, 5)),
            4 => Length(term.End.PlusDays(-dice.Below(3)), dice.Between(3, 5)),
            5 when Holidays.Count > 0 => Length(Holidays[^1].End.PlusDays(dice.Below(2)), dice.Between(1, 4)),
            _ => Length(day, dice.Between(2, 10)),
        };
    }

    private void DrawMakeUps(bool real)
    {
        var count = dice.Weighted(20, 30, 30, 20);
        for (var i = 0; i < count; i++)
        {
            var day = AnyDay(dice.Pick(terms));
            var weekend = day.PlusDays(dice.Between(6, 7) - (int)day.DayOfWeek);
            MakeUp(dice.Chance(70) ? weekend : dice.Chance(40) ? dice.Pick(terms).End.PlusDays(dice.Below(3)) : day);
        }

        foreach (var (year, month, day) in real ? RealMakeUps : [])
        {
            MakeUp(new LocalDate(year, month, day));
        }
    }

    private void MakeUp(LocalDate date)
    {
        if (date < terms[0].From || date > last || Holidays.Exists(holiday => holiday.Holds(date)))
        {
            return;
        }

        MakeUps.TryAdd(date, dice.Chance(50) ? dice.Pick(Words.WeekdayAnchors) : null);
    }

    private LocalDate AnyDay(Reach term) => term.From.PlusDays(dice.Below(Period.DaysBetween(term.From, term.End) + 1));
}
