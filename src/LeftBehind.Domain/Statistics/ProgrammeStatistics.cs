using NodaTime;

namespace LeftBehind.Domain;

/// <summary>How the children of a programme's school are counted.</summary>
public static class ProgrammeStatistics
{
    /// <summary>How many children are left behind on a day, by the version in force on it.</summary>
    public static Statistics Statistics(this CareProgramme programme, LocalDate day)
    {
        Argument.NotNull(programme, nameof(programme));
        return new StatisticsMaker(programme, Day.Number(day)).Make();
    }
}
