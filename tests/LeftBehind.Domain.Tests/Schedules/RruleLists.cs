namespace LeftBehind.Domain.Tests.Schedules;

/// <summary>Rules of RFC 5545 that our two families do not say, or say otherwise, each with the reason.</summary>
internal static class RruleLists
{
    private const string TwoDays = "two weekdays of every second week: a period has one first day in a block";
    private const string Ordinal = "an ordinal weekday of a month: the second Sunday of May and the third of June are the only ones";
    private const string Skips = "29 February is 28 February in common years; RFC 5545 leaves it out";
    private const string Clamps = "month arithmetic clamps to the end of the month; RFC 5545 leaves the month out";

    /// <summary>What cannot be said.</summary>
    public static IReadOnlyDictionary<string, string> Unsayable { get; } = new Dictionary<string, string>
    {
        ["weekly-17"] = TwoDays,
        ["weekly-18"] = TwoDays,
        ["weekly-19"] = TwoDays,
        ["weekly-20"] = TwoDays,
        ["weekly-21"] = TwoDays,
        ["weekly-22"] = TwoDays,
        ["weekly-29"] = TwoDays,
        ["weekly-32"] = "an empty window: a range has at least one day",
        ["daily-23"] = "a phase kept over 199 years: a calendar has at most 30",
        ["monthly-day-16"] = "a date that is also a weekday: anchors are united, never intersected",
        ["monthly-ordinal-01"] = Ordinal,
        ["monthly-ordinal-02"] = Ordinal,
        ["monthly-ordinal-03"] = Ordinal,
        ["monthly-ordinal-04"] = Ordinal,
        ["monthly-ordinal-05"] = Ordinal,
        ["monthly-ordinal-06"] = Ordinal,
        ["monthly-ordinal-07"] = Ordinal,
        ["monthly-ordinal-08"] = Ordinal,
        ["monthly-ordinal-09"] = Ordinal,
        ["monthly-ordinal-10"] = "the first weekday of a month: no anchor moves off a weekend",
        ["monthly-ordinal-11"] = "the last weekday of a month: no anchor moves off a weekend",
        ["monthly-ordinal-12"] = Ordinal,
        ["monthly-ordinal-13"] = Ordinal,
        ["monthly-ordinal-14"] = Ordinal,
        ["monthly-ordinal-15"] = Ordinal,
        ["yearly-15"] = Ordinal,
        ["yearly-16"] = Ordinal,
        ["yearly-17"] = "day 366 of leap years only: an offset from 1 January has it in every year, as 1 January",
        ["split-01"] = TwoDays,
        ["split-02"] = TwoDays,
        ["split-03"] = TwoDays,
        ["hostile-01"] = "every 100,000 days: a period has at most 366, a calendar 30 years",
        ["hostile-02"] = "30 February: no anchor has it",
        ["hostile-03"] = "31 April: no anchor has it",
        ["hostile-04"] = "months that never meet: no date is left for an anchor",
        ["hostile-05"] = Ordinal,
    };

    /// <summary>What is said, with days that RFC 5545 leaves out.</summary>
    public static IReadOnlyDictionary<string, string> SaidOtherwise { get; } = new Dictionary<string, string>
    {
        ["monthly-day-04"] = Skips,
        ["monthly-day-14"] = Clamps,
        ["yearly-05"] = Skips,
        ["yearly-06"] = Skips,
        ["yearly-07"] = Skips,
        ["yearly-14"] = Clamps,
        ["yearly-22"] = Skips,
        ["split-10"] = Skips,
        ["split-11"] = Skips,
        ["split-12"] = Skips,
    };
}
