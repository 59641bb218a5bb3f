using NodaTime;

namespace LeftBehind.SampleHost;

/// <summary>How time passes for a command that waits.</summary>
internal interface IHostTime
{
    /// <summary>How long the host has run.</summary>
    Duration Elapsed { get; }

    /// <summary>Returns after so long.</summary>
    void Wait(Duration time);
}
