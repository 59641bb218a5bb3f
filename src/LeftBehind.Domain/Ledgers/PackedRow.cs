namespace LeftBehind.Domain;

/// <summary>
/// An obligation as a ledger keeps it: 24 bytes and no reference, so that a ledger of a county is one array that a collector passes by.
/// The block is a number in the table of the ledger; see <see cref="RowTable"/>.
/// </summary>
internal readonly struct PackedRow
{
    private const int CountBits = 9; // a quota is at most 366
    private const int CountMask = (1 << CountBits) - 1;
    private readonly uint _rest;

    public PackedRow(int block, in Account account, int subject, int creditsAt)
    {
        (Block, Subject, From, To, CreditsAt) = (block, subject, account.Planned.From, account.Planned.To, creditsAt);
        var marks = account.Marks | (account.Planned.IsClipped ? RowMarks.Clipped : RowMarks.None);
        _rest = (uint)(account.OnTime | (account.Late << CountBits) | ((int)account.Planned.State << 18) | ((int)account.Status << 20) | ((int)marks << 24));
    }

    public int Block { get; }

    public int Subject { get; }

    public int From { get; }

    public int To { get; }

    public int CreditsAt { get; }

    public int OnTime => (int)_rest & CountMask;

    public int Late => (int)(_rest >> CountBits) & CountMask;

    public OwedState State => (OwedState)((_rest >> 18) & 3);

    public ObligationStatus Status => (ObligationStatus)((_rest >> 20) & 15);

    public RowMarks Marks => (RowMarks)(_rest >> 24);
}
