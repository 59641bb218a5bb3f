using System;
using System.Buffers;
using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>Collects rows as they are reckoned, line by line and of each the subjects by id, and puts them in the order of a ledger. Its room is lent and given back.</summary>
internal sealed class RowList : IDisposable
{
    private readonly Slots _slots;
    private readonly List<PlannedBlock> _own = new();
    private readonly int[] _inSlot;
    private PackedRow[] _rows = ArrayPool<PackedRow>.Shared.Rent(4096);

    public RowList(Slots slots)
    {
        _slots = slots;
        _inSlot = new int[slots.Blocks.Length];
    }

    public int Count { get; private set; }

    public void Add(in Account account, int subject, int creditsAt)
    {
        if (Count == _rows.Length)
            Grow();
        _rows[Count++] = new PackedRow(NumberOf(account.Planned), account, subject, creditsAt);
    }

    public RowTable InOrder(SchoolIndex index)
    {
        var own = _own.ToArray();
        return new RowTable(new RowSort(_slots, own, index).Sorted(_rows.AsSpan(0, Count), _inSlot), _slots.Blocks, own);
    }

    public void Dispose() => ArrayPool<PackedRow>.Shared.Return(_rows);

    private int NumberOf(in Planned planned)
    {
        var number = planned.Block.Number;
        if (number < 0)
        {
            _own.Add(planned.Block);
            return _slots.Blocks.Length + _own.Count - 1;
        }
        if (planned.From == planned.Block.LiveFrom && planned.To == planned.Block.LiveTo)
            _inSlot[number]++;
        return number;
    }

    private void Grow()
    {
        var more = ArrayPool<PackedRow>.Shared.Rent(2 * _rows.Length);
        Array.Copy(_rows, more, Count);
        ArrayPool<PackedRow>.Shared.Return(_rows);
        _rows = more;
    }
}
