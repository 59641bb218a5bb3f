namespace LeftBehind.Domain.Benchmarks.Workload;

/// <summary>How the rivals know when a rule comes up.</summary>
internal enum Rhythm
{
    SchoolWeek,
    FridayToSunday,
    MondayToFriday,
    Fortnight,
    Month,
    TermStart,
    TermMid,
    TermEnd,
    ThreeVacationDays,
    VacationWeek,
    Quarter,
    Year,
    Festival,
    Birthday,
    Enrolment,
}
