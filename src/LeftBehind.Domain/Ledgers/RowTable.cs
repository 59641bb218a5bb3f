namespace LeftBehind.Domain;

/// <summary>The rows of a ledger in its order, and the blocks that they are of: those of the calendar, shared by all ledgers of a programme, then those around a child's own dates.</summary>
internal sealed class RowTable(PackedRow[] rows, PlannedBlock[] shared, PlannedBlock[] own)
{
    public int Length => rows.Length;

    public Row this[int at] => new(rows[at], BlockOf(rows[at].Block));

    public ObligationStatus Status(int at) => rows[at].Status;

    private PlannedBlock BlockOf(int number) => number < shared.Length ? shared[number] : own[number - shared.Length];
}
