using System.IO;
using System.Text.Json.Nodes;
using LeftBehind.SampleHost;
using Spectre.Console;

namespace LeftBehind.Domain.Tests.Host;

/// <summary>Following the clocks of the example's incident from 10:15 on, in a time that passes at once.</summary>
public sealed class WatchTests
{
    private static (string Out, FakeTime Time) Watch(string words, int most, Func<StringWriter, IAnsiConsole?>? terminal = null)
    {
        using var stdout = new StringWriter();
        using var stderr = new StringWriter();
        var time = new FakeTime(most);
        var code = SampleHost.Host.Run(words.Split(' '), stdout, stderr, new Surroundings(time, terminal?.Invoke(stdout)));
        Assert.True(code == 0, stderr.ToString());
        return (stdout.ToString(), time);
    }

    private static IAnsiConsole Terminal(StringWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = 100;
        console.Profile.Height = 40;
        return console;
    }

    [Fact]
    public void WrittenToAFileItTellsEachChangeOnceAndEnds()
    {
        var (text, time) = Watch("clocks --example --watch", 2);
        var before = HostRun.Answer("clocks --example");
        Assert.StartsWith(before, text, StringComparison.Ordinal);
        Assert.Equal(
            ["2025-12-10 10:40 i3 emergency 3 parents k219 breached", "2025-12-10 10:40 i3 emergency 4 education authority - breached"],
            text[before.Length..].Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(Duration.FromMinutes(25) + Duration.Epsilon, Assert.Single(time.Waits));
    }

    [Fact]
    public void WhereNothingChangesAnyMoreItDoesNotWait() =>
        Assert.Equal(HostRun.Answer("clocks --example --now 2025-12-10T10:41:00+08:00"), Watch("clocks --example --watch --now 2025-12-10T10:41:00+08:00", 0).Out);

    [Fact]
    public void AnAnswerThatIsInTheLogIsToldAtItsInstant() => Assert.Contains(
        "2025-11-12 14:25 i2 emergency 2 substitute guardian k027 done\n",
        Watch("clocks --example --watch --now 2025-11-12T14:06:00+08:00", 100).Out,
        StringComparison.Ordinal);

    [Fact]
    public void OnATerminalItCountsDownSecondBySecond()
    {
        var (text, time) = Watch("clocks --example --watch --now 2025-12-10T10:39:30+08:00", 31, Terminal);
        Assert.Equal(31, time.Waits.Count);
        Assert.Equal(Duration.FromSeconds(30) + Duration.Epsilon, time.Elapsed);
        foreach (var left in new[] { "30 s left", "29 s left", "1 s left", "0 min left" })
            Assert.Contains(left, text, StringComparison.Ordinal);
        Assert.Equal(3, text[text.LastIndexOf("now 2025", StringComparison.Ordinal)..].Split("breached").Length - 1);
    }

    [Fact]
    public void AsJsonEachChangeIsADocument()
    {
        var text = Watch("clocks --example --watch --format json", 2).Out;
        var documents = text.Split("}\n{").Length;
        Assert.Equal(2, documents);
        var last = JsonNode.Parse("{" + text.Split("}\n{")[1])!;
        Assert.Equal("2025-12-10T02:40:00.000000001Z", (string?)last["now"]);
    }

    [Fact]
    public void AFileGetsAllOfIt()
    {
        using var folder = new TempFolder();
        var file = folder.Write("clocks.txt", string.Empty);
        Assert.Empty(Watch("clocks --example --watch --out " + file, 2, Terminal).Out);
        Assert.EndsWith("breached\n", File.ReadAllText(file), StringComparison.Ordinal);
    }
}
