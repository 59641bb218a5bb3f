namespace LeftBehind.Domain;

/// <summary>An obligation as a ledger keeps it.</summary>
internal readonly struct Row(in Account account, int subject, int creditsAt)
{
    public readonly PlannedBlock Block = account.Planned.Block;
    public readonly int Subject = subject;
    public readonly int From = account.Planned.From;
    public readonly int To = account.Planned.To;
    public readonly int CreditsAt = creditsAt;
    public readonly short Done = (short)account.OnTime;
    public readonly short Late = (short)account.Late;
    public readonly OwedState State = account.Planned.State;
    private readonly byte _status = (byte)account.Status;
    public readonly RowMarks Marks = account.Marks | (account.Planned.IsClipped ? RowMarks.Clipped : RowMarks.None);

    public ObligationStatus Status => (ObligationStatus)_status;

    public Duty Duty => Block.Duty.Duty;

    public int GraceEnd => To + Block.Duty.GraceDays;

    public bool Has(RowMarks mark) => (Marks & mark) != RowMarks.None;
}
