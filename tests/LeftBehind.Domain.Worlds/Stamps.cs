using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain.Worlds;

/// <summary>Instants near the ends of days, written with whatever offset, and remembered for the questions.</summary>
internal sealed class Stamps(DateTimeZone zone, DayPool days)
{
    private static readonly int[] OddOffsets = [0, 0, -300, 840, 330, -660, 480];

    public List<Instant> Used { get; } = [];

    public LocalDate Date(Instant instant) => instant.InZone(zone).Date;

    public Instant Midnight(LocalDate date) => zone.AtStartOfDay(date).ToInstant();

    /// <summary>An instant of the local date, often its first or last second.</summary>
    public Instant Within(Dice dice, LocalDate date) => dice.Weighted(20, 20, 25, 25, 10) switch
    {
        0 => Midnight(date),
        1 => Midnight(date.PlusDays(1)) - Duration.FromSeconds(1),
        2 => Midnight(date) + Duration.FromMinutes(dice.Between(480, 1080)),
        3 => Midnight(date) + Duration.FromMinutes(dice.Between(1, 1370)),
        _ => Midnight(date.PlusDays(1)) - Duration.FromMinutes(dice.Between(1, 120)),
    };

    /// <summary>When something of that day is entered: at once, a week later, or when something else turns.</summary>
    public Instant Entered(Dice dice, LocalDate date) => dice.Weighted(20, 15, 15, 15, 5, 30) switch
    {
        0 => Within(dice, date),
        1 => Midnight(date.PlusDays(8)) - Duration.FromSeconds(1),
        2 => Midnight(date.PlusDays(8)),
        3 => Midnight(date.PlusDays(1)) + Duration.FromSeconds(dice.Between(-1, 1)),
        4 => Within(dice, date.PlusDays(-dice.Between(1, 20))),
        _ => Turn(dice),
    };

    /// <summary>An instant about the end of a day on which something turns.</summary>
    public Instant Turn(Dice dice)
    {
        var day = days.Near(dice);
        return dice.Chance(50) ? Within(dice, day) : Midnight(day.PlusDays(1)) + Duration.FromSeconds(dice.Between(-1, 1));
    }

    public string Text(Dice dice, Instant instant)
    {
        Used.Add(instant);
        var offset = dice.Chance(75) ? zone.GetUtcOffset(instant) : Offset.FromSeconds(60 * dice.Pick(OddOffsets));
        return OffsetDateTimePattern.Rfc3339.Format(instant.WithOffset(offset));
    }
}
