using NodaTime;

namespace LeftBehind.Domain.Worlds;

/// <summary>A child, as records and blocks aim at it.</summary>
internal sealed class ChildPlan
{
    public required string Id { get; init; }

    public required string? Family { get; init; }

    public LocalDate? Born { get; set; }

    public List<Reach> Enrolled { get; } = [];

    public List<(string Class, Reach Days)> Classes { get; } = [];

    public List<(string Id, LocalDate? Born)> Parents { get; } = [];

    public List<(string Id, LocalDate? Born, Reach Days)> Guardians { get; } = [];

    /// <summary>First days of what gives an anchor.</summary>
    public List<(string Anchor, LocalDate Date)> Starts { get; } = [];

    public IEnumerable<LocalDate>? Dates(string anchor, CalendarPlan calendar) => anchor switch
    {
        "birthday" => Birthdays(Born, calendar),
        "parent-birthday" => Parents.SelectMany(parent => Birthdays(parent.Born, calendar)),
        "guardian-birthday" => Guardians.SelectMany(guardian => Birthdays(guardian.Born, calendar).Where(guardian.Days.Holds)),
        _ => Starts.Where(start => start.Anchor == anchor).Select(start => start.Date),
    };

    private static IEnumerable<LocalDate> Birthdays(LocalDate? born, CalendarPlan calendar)
    {
        if (born is not { } date)
        {
            return [];
        }

        var day = new AnnualDate(date.Month, date.Day);
        return Enumerable.Range(calendar.First.Year, calendar.Last.Year - calendar.First.Year + 1).Select(day.InYear);
    }
}
