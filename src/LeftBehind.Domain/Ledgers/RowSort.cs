using System;

namespace LeftBehind.Domain;

/// <summary>Puts rows in the order of a ledger (section 9): nearly all go to the slot of their block at once, the few others are sorted and merged in.</summary>
internal sealed class RowSort(Slots slots, PlannedBlock[] own, SchoolIndex index)
{
    private readonly RowOrder _order = new(slots.Blocks, own, index);

    /// <param name="rows">As they were made.</param>
    /// <param name="inSlot">How many there are in each slot.</param>
    public PackedRow[] Sorted(ReadOnlySpan<PackedRow> rows, int[] inSlot)
    {
        var sorted = new PackedRow[rows.Length];
        var (next, total) = Starts(inSlot);
        var others = new PackedRow[rows.Length - total];
        var count = 0;
        foreach (ref readonly var row in rows)
        {
            if (slots.IsIn(row))
                sorted[next[row.Block]++] = row;
            else
                others[count++] = row;
        }
        Sort(others);
        Merge(sorted, total, next, others);
        return sorted;
    }

    private (int[] Starts, int Total) Starts(int[] inSlot)
    {
        var (starts, total) = (new int[inSlot.Length], 0);
        foreach (var slot in slots.Order)
        {
            starts[slot] = total;
            total += inSlot[slot];
        }
        return (starts, total);
    }

    private void Sort(PackedRow[] rows)
    {
        var keys = new ulong[rows.Length];
        for (var i = 0; i < rows.Length; i++)
            keys[i] = KeyOf(rows[i]);
        Array.Sort(keys, rows);
        for (int from = 0, to; from < rows.Length; from = to)
        {
            for (to = from + 1; to < rows.Length && keys[to] == keys[from];)
                to++;
            if (to - from > 1)
                Array.Sort(rows, from, to - from, _order);
        }
    }

    /// <summary>From the end on: the slots, of which the sorted rows hold the first <paramref name="end"/> places, and the others between them.</summary>
    private void Merge(PackedRow[] sorted, int end, int[] ends, PackedRow[] others)
    {
        var (left, to) = (others.Length, sorted.Length);
        for (var last = slots.Order.Length - 1; last >= 0;)
        {
            var first = FirstOfEqual(last);
            var start = first == 0 ? 0 : ends[slots.Order[first - 1]];
            if (first < last)
                Array.Sort(sorted, start, end - start, _order);
            while (left > 0 && KeyOf(others[left - 1]) >= slots.Keys[slots.Order[first]])
            {
                var before = Array.BinarySearch(sorted, start, end - start, others[left - 1], _order);
                before = before < 0 ? ~before : before;
                Move(sorted, before, end, ref to);
                end = before;
                sorted[--to] = others[--left];
            }
            Move(sorted, start, end, ref to);
            (end, last) = (start, first - 1);
        }
        Array.Copy(others, sorted, left);
    }

    private static void Move(PackedRow[] rows, int from, int end, ref int to)
    {
        to -= end - from;
        if (to != from)
            Array.Copy(rows, from, rows, to, end - from);
    }

    /// <summary>The first of the slots that the keys do not tell apart.</summary>
    private int FirstOfEqual(int last)
    {
        while (last > 0 && slots.Keys[slots.Order[last - 1]] == slots.Keys[slots.Order[last]])
            last--;
        return last;
    }

    private ulong KeyOf(in PackedRow row)
    {
        var duty = _order.BlockOf(row).Duty;
        return slots.Key(row.From, row.To, duty, index.Rank(duty.Duty.Subject, row.Subject));
    }
}
