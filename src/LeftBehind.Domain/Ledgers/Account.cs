namespace LeftBehind.Domain;

/// <summary>An obligation on its way into a ledger: what is credited to it, and what excuses it.</summary>
internal struct Account
{
    public Planned Planned;
    public int FirstCredit;
    public int LastCredit;
    public int OnTime;
    public int Late;
    public RowMarks Marks;
    public ObligationStatus Status;

    public readonly int Done => OnTime + Late;

    public readonly bool IsMet => Done >= Planned.Duty.Times;

    /// <summary>Whether an excusal, attempts or late knowledge excuse it.</summary>
    public readonly bool HasExcuse => (Marks & (RowMarks.Excused | RowMarks.Attempts | RowMarks.NotKnownInTime)) != RowMarks.None;

    /// <summary>Owed as crediting sees it: neither undetermined, nor waived for being covered too briefly, nor excused by excusals.</summary>
    public readonly bool TakesFirst => Planned.State == OwedState.Owed && (Marks & RowMarks.Excused) == RowMarks.None;
}
