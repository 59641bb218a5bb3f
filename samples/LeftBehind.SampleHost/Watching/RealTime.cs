using System;
using System.Diagnostics;
using System.Threading;
using NodaTime;

namespace LeftBehind.SampleHost;

/// <summary>Time as it passes outside.</summary>
internal sealed class RealTime : IHostTime
{
    /// <summary>The longest that is slept at once, so that a long wait stays true.</summary>
    private static readonly Duration Nap = Duration.FromHours(1);

    private readonly Stopwatch _watch = Stopwatch.StartNew();

    public Duration Elapsed => Duration.FromTimeSpan(_watch.Elapsed);

    public void Wait(Duration time)
    {
        var until = Elapsed + time;
        for (var left = time; left > Duration.Zero; left = until - Elapsed)
        {
#pragma warning disable RS0030 // To wait is what this type is for.
            Thread.Sleep(Math.Max(1, (int)Math.Ceiling(Duration.Min(left, Nap).TotalMilliseconds)));
#pragma warning restore RS0030
        }
    }
}
