using System;
using System.Collections.Generic;

namespace LeftBehind.Domain.Benchmarks.Measurements;

/// <summary>One way to an answer, with what its runs took.</summary>
internal sealed class Way(string name, Func<object> work)
{
    private readonly List<double> _times = new();

    public string Name { get; } = name;

    /// <summary>The median of the processor time, in nanoseconds: what else runs on the machine counts for less than on a clock.</summary>
    public double Time
    {
        get
        {
            _times.Sort();
            return _times[_times.Count / 2];
        }
    }

    /// <summary>What the last run allocated.</summary>
    public long Bytes { get; private set; }

    public void Run(bool isWarmUp)
    {
        GC.Collect();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Environment.CpuUsage.TotalTime;
        var result = work();
        var time = Environment.CpuUsage.TotalTime - start;
        Bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(result);
        if (!isWarmUp)
            _times.Add(time.TotalMilliseconds * 1e6);
    }
}
