namespace LeftBehind.Domain;

/// <summary>An obligation of a ledger with its block.</summary>
internal readonly struct Row(in PackedRow row, PlannedBlock block)
{
    private readonly PackedRow _row = row;

    public PlannedBlock Block { get; } = block;

    public int Subject => _row.Subject;

    public int From => _row.From;

    public int To => _row.To;

    public int CreditsAt => _row.CreditsAt;

    public int Done => _row.OnTime;

    public int Late => _row.Late;

    public OwedState State => _row.State;

    public ObligationStatus Status => _row.Status;

    public Duty Duty => Block.Duty.Duty;

    public int GraceEnd => To + Block.Duty.GraceDays;

    public bool Has(RowMarks mark) => (_row.Marks & mark) != RowMarks.None;
}
