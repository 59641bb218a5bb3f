namespace LeftBehind.Domain;

/// <summary>An obligation as planned: a block, a subject's window in it, and whether it is owed.</summary>
internal readonly record struct Planned(PlannedBlock Block, int From, int To, OwedState State, bool IsClipped)
{
    public VersionDuty Duty => Block.Duty;

    public int GraceEnd => To + Block.Duty.GraceDays;

    /// <summary>The order in which records are credited: of several windows that fit, the first is taken. Section 5, rule 3.</summary>
    public static int InOrderOfCredit(in Planned a, in Planned b)
    {
        var order = a.To.CompareTo(b.To);
        order = order != 0 ? order : a.From.CompareTo(b.From);
        order = order != 0 ? order : a.Block.From.CompareTo(b.Block.From);
        return order != 0 ? order : a.Block.To.CompareTo(b.Block.To);
    }

    /// <summary>Whether, of obligations in the order of credit, no window shares a day with another, and none has days before its version's cut.</summary>
    public static bool AreApart(Planned[] planned, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (!planned[i].Block.BeforeCut.IsEmpty || (i > 0 && planned[i].From <= planned[i - 1].To))
                return false;
        }
        return true;
    }
}
