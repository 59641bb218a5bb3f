using NodaTime;

namespace LeftBehind.Domain;

/// <summary>How many days a block of a recurrence has: the shortest whole one, of terms half a year.</summary>
internal static class BlockRoom
{
    public static int Days(Recurrence recurrence) => recurrence.Cycle is not { } cycle ? recurrence.ToDays - recurrence.FromDays + 1 : cycle.Kind switch
    {
        CycleKind.SchoolDay or CycleKind.Day => 1,
        CycleKind.SchoolWeek or CycleKind.Week => 7,
        CycleKind.Month => 28,
        CycleKind.Quarter => 90,
        CycleKind.HalfYear => 181,
        CycleKind.Term => 183,
        CycleKind.Period => Days(cycle.Period!),
        _ => 365,
    };

    /// <summary>A school week has five days of school.</summary>
    public static int DaysOfWork(Recurrence recurrence) => recurrence.Cycle is { Kind: CycleKind.SchoolWeek } ? 5 : Days(recurrence);

    private static int Days(Period period)
    {
        var shortest = new LocalDate(2025, 2, 1);
        return Period.DaysBetween(shortest, shortest.Plus(period));
    }
}
