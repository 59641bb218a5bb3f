using System.IO;

namespace LeftBehind.Domain.Tests.Host;

/// <summary>One call of the host in this process: the exit code, stdout and stderr.</summary>
internal sealed record HostRun(int ExitCode, string Out, string Err)
{
    public static HostRun Of(params string[] args)
    {
        using var stdout = new StringWriter();
        using var stderr = new StringWriter();
        var code = SampleHost.Host.Run(args, stdout, stderr);
        return new HostRun(code, stdout.ToString(), stderr.ToString());
    }

    /// <summary>The words of a line, parted by blanks.</summary>
    public static HostRun Line(string words) => Of(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The answer; a refusal fails the test with what was told.</summary>
    public static string Answer(string words)
    {
        var run = Line(words);
        Assert.True(run.ExitCode == 0, run.Err);
        Assert.Empty(run.Err);
        return run.Out;
    }
}
