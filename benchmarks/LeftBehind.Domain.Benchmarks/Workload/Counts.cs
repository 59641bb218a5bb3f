using System;

namespace LeftBehind.Domain.Benchmarks.Workload;

/// <summary>How many obligations of each mentor have each status: what every way to compute the ledger must agree upon.</summary>
internal sealed class Counts(int mentors)
{
    private const int Statuses = 16;
    private readonly int[] _counts = new int[mentors * Statuses];

    public void Add(int mentor, ObligationStatus status, int count = 1) => _counts[(mentor * Statuses) + (int)status] += count;

    public void Clear() => Array.Clear(_counts);

    public int Total()
    {
        var total = 0;
        foreach (var count in _counts)
            total += count;
        return total;
    }

    public int Of(ObligationStatus status)
    {
        var total = 0;
        for (var mentor = 0; mentor < mentors; mentor++)
            total += _counts[(mentor * Statuses) + (int)status];
        return total;
    }

    /// <summary>FNV-1a, 64 bits, over the counts mentor by mentor.</summary>
    public ulong Checksum()
    {
        var hash = 14695981039346656037UL;
        foreach (var count in _counts)
        {
            for (var shift = 0; shift < 32; shift += 8)
                hash = unchecked((hash ^ (byte)(count >> shift)) * 1099511628211UL);
        }
        return hash;
    }
}
