using System.Text.Json.Nodes;
using NodaTime;

namespace LeftBehind.Domain.Worlds;

/// <summary>The calendar of a world, as far as the aim of other parts needs it.</summary>
internal sealed class CalendarPlan
{
    public required string Zone { get; init; }

    public required IReadOnlyList<(Reach Days, string Year)> Terms { get; init; }

    public required LocalDate? Until { get; init; }

    public required LocalDate? ProvisionalFrom { get; init; }

    public required IReadOnlyList<Reach> Holidays { get; init; }

    public required IReadOnlyDictionary<LocalDate, string?> MakeUps { get; init; }

    public DateTimeZone TimeZone => DateTimeZoneProviders.Tzdb[Zone];

    public LocalDate First => Terms[0].Days.From;

    public LocalDate Last => Until ?? Terms[^1].Days.End;

    public bool IsHoliday(LocalDate date) => Holidays.Any(holiday => holiday.Holds(date));

    public bool IsSchoolDay(LocalDate date) => Terms.Any(term => term.Days.Holds(date))
        && (MakeUps.ContainsKey(date) || (date.DayOfWeek <= IsoDayOfWeek.Friday && !IsHoliday(date)));

    /// <summary>The stretches of a season, in order.</summary>
    public List<Reach> Season(string season) => season switch
    {
        "term" => [.. Terms.Select(term => term.Days)],
        "vacation" => Vacations(),
        _ => [new Reach(First, Last)],
    };

    public JsonObject Write(Dice dice)
    {
        var terms = Terms.Select((term, index) => new JsonObject()
            .With("name", dice.Chance(30) ? $"term {index + 1}" : null)
            .With("schoolYear", term.Year)
            .WithDays(term.Days));
        var holidays = Holidays.Select(holiday => new JsonObject()
            .WithDays(holiday)
            .With("name", dice.Chance(20) ? new JsonObject { ["zh"] = "放假" } : null));
        var makeUps = MakeUps.Select(day => new JsonObject { ["date"] = Json.Date(day.Key) }.With("countsAs", day.Value));
        return new JsonObject { ["format"] = 1, ["calendar"] = "made-up", ["zone"] = Zone }
            .With("until", Until is { } until ? Json.Date(until) : null)
            .With("provisionalFrom", ProvisionalFrom is { } from ? Json.Date(from) : null)
            .With("terms", Json.Nodes(terms))
            .With("holidays", Holidays.Count > 0 || dice.Chance(50) ? Json.Nodes(holidays) : null)
            .With("makeUpDays", MakeUps.Count > 0 || dice.Chance(50) ? Json.Nodes(makeUps) : null);
    }

    private List<Reach> Vacations()
    {
        List<Reach> gaps = [];
        for (var i = 1; i < Terms.Count; i++)
        {
            gaps.Add(new Reach(Terms[i - 1].Days.End.PlusDays(1), Terms[i].Days.From.PlusDays(-1)));
        }

        gaps.Add(new Reach(Terms[^1].Days.End.PlusDays(1), Last));
        return gaps.FindAll(gap => gap.From <= gap.End);
    }
}
