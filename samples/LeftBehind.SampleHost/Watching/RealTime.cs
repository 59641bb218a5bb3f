using System.Diagnostics;
using System.Threading;
using NodaTime;

namespace LeftBehind.SampleHost;

/// <summary>Time as it passes outside.</summary>
internal sealed class RealTime : IHostTime
{
    /// <summary>The longest that is waited at once, so that a long wait stays true.</summary>
    private static readonly Duration Nap = Duration.FromHours(1);

    private readonly Stopwatch _watch = Stopwatch.StartNew();

    public Duration Elapsed => Duration.FromTimeSpan(_watch.Elapsed);

    public void Wait(Duration time)
    {
        using var never = new ManualResetEventSlim();
        var until = Elapsed + time;
        for (var left = time; left > Duration.Zero; left = until - Elapsed)
            never.Wait(Duration.Max(Duration.FromMilliseconds(1), Duration.Min(left, Nap)).ToTimeSpan());
    }
}
