using LeftBehind.SampleHost;

namespace LeftBehind.Domain.Tests.Host;

/// <summary>Time that passes only where somebody waits; after so many waits it is enough.</summary>
internal sealed class FakeTime(int most) : IHostTime
{
    public Duration Elapsed { get; private set; }

    public List<Duration> Waits { get; } = [];

    public void Wait(Duration time)
    {
        Assert.True(time > Duration.Zero, "a wait for nothing");
        Assert.True(Waits.Count < most, $"more than {most} waits");
        Waits.Add(time);
        Elapsed += time;
    }
}
