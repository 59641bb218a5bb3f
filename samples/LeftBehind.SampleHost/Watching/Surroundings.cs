using Spectre.Console;

namespace LeftBehind.SampleHost;

/// <summary>Where the host runs: how time passes, and the terminal that can be drawn on, or null: the output goes to a file or another program.</summary>
internal sealed record Surroundings(IHostTime Time, IAnsiConsole? Terminal)
{
    public static Surroundings Plain => new(new RealTime(), null);
}
