namespace LeftBehind.Domain;

/// <summary>An obligation as planned: a block, a subject's window in it, and whether it is owed.</summary>
internal readonly record struct Planned(PlannedBlock Block, int From, int To, OwedState State, bool IsClipped)
{
    public VersionDuty Duty => Block.Duty;

    public int GraceEnd => To + Block.Duty.GraceDays;
}
