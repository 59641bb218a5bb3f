namespace LeftBehind.Domain;

/// <summary>A block as a version plans it: its live days cut at both ends. Shared by every subject of the duty unless it is around a child's own dates.</summary>
internal sealed class PlannedBlock(VersionDuty duty, Block block, DaySet live, DaySet beforeCut, bool isSucceeded)
{
    public VersionDuty Duty { get; } = duty;

    /// <summary>The place among the shared blocks of the timeline, or -1: around a child's own date.</summary>
    public int Number { get; internal set; } = -1;

    public int From { get; } = block.From;

    public int To { get; } = block.To;

    /// <summary>L: the days on which it can be worked on.</summary>
    public DaySet Live { get; } = live;

    /// <summary>The days that L lost because the version began in the block.</summary>
    public DaySet BeforeCut { get; } = beforeCut;

    /// <summary>Whether a later version without this block took its end.</summary>
    public bool IsSucceeded { get; } = isSucceeded;

    public int LiveFrom { get; } = live.First;

    public int LiveTo { get; } = live.Last;

    /// <summary>|L|: days, or school days for a school week.</summary>
    public int Size { get; } = duty.IsSchoolWeek ? SchoolDaysOf(live, duty.Calendar) : live.Count();

    /// <summary>|C|: days, or school days for a school week.</summary>
    public int SizeOf(DaySet days) => Duty.IsSchoolWeek ? SchoolDaysOf(days, Duty.Calendar) : days.Count();

    private static int SchoolDaysOf(DaySet days, CalendarDays calendar)
    {
        var count = 0;
        foreach (var span in days.Spans)
            count += calendar.SchoolDays(span.From, span.To);
        return count;
    }
}
