namespace LeftBehind.Domain;

/// <summary>The kinds of cycle.</summary>
internal enum CycleKind
{
    SchoolDay,
    SchoolWeek,
    Day,
    Week,
    Month,
    Quarter,
    HalfYear,
    Year,
    Term,
    SchoolYear,
    Period,
}
