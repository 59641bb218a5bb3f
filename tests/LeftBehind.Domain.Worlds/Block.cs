using System.Runtime.InteropServices;
using NodaTime;

namespace LeftBehind.Domain.Worlds;

/// <summary>A nominal block, and the rough first and last of its live days: good enough to aim at.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Block(LocalDate From, LocalDate To, LocalDate First, LocalDate Last)
{
    public int Length => Period.DaysBetween(First, Last) + 1;

    /// <summary>The block cut to some days, or nothing if none is left.</summary>
    public Block? Cut(LocalDate from, LocalDate to)
    {
        var first = LocalDate.Max(First, from);
        var last = LocalDate.Min(Last, to);
        return first <= last ? this with { First = first, Last = last } : null;
    }
}
