using System;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>
/// The shared blocks of a programme in the order of a ledger. A row whose window is the whole of its block needs no comparison: it goes to the slot of the block,
/// and in a slot the rows come as they are made, by subject.
/// </summary>
internal sealed class Slots
{
    private readonly int[] _from;
    private readonly int[] _to;

    public Slots(PolicyTimeline timeline)
    {
        Blocks = timeline.SharedBlocks;
        FirstDay = timeline.Days.Span.From;
        _from = Blocks.Select(block => block.LiveFrom).ToArray();
        _to = Blocks.Select(block => block.LiveTo).ToArray();
        Order = Enumerable.Range(0, Blocks.Length).ToArray();
        Keys = Order.Select(number => Key(_from[number], _to[number], Blocks[number].Duty, 0)).ToArray();
        Array.Sort(Order, (a, b) => Keys[a].CompareTo(Keys[b]));
    }

    /// <summary>By number.</summary>
    public PlannedBlock[] Blocks { get; }

    /// <summary>The numbers in order.</summary>
    public int[] Order { get; }

    /// <summary>What comes first in the order of a ledger, by number.</summary>
    public ulong[] Keys { get; }

    private int FirstDay { get; }

    public bool IsIn(in PackedRow row) => row.Block < _from.Length && row.From == _from[row.Block] && row.To == _to[row.Block];

    /// <summary>Window from (14 bits, a calendar has at most 30 years), window to (14), position (12), kind of subject (3), subject (21): section 9 but for its last three.</summary>
    public ulong Key(int from, int to, VersionDuty duty, int rank) =>
        ((ulong)(from - FirstDay) << 50) | ((ulong)(to - FirstDay) << 36) | ((ulong)Math.Min(duty.Position, 4095) << 24) | ((ulong)duty.Duty.Subject << 21) | (uint)Math.Min(rank, (1 << 21) - 1);
}
