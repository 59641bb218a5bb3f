using System.Diagnostics;
using System.IO;
using System.Text;

namespace LeftBehind.Domain.Tests.Conformance;

/// <summary>A runner as a process of its own: ours, or the one that LEFTBEHIND_RUNNER names.</summary>
internal static class RunnerProcess
{
    public const string Variable = "LEFTBEHIND_RUNNER";

    public static string Ours { get; } = $"dotnet \"{Path.Combine(AppContext.BaseDirectory, "LeftBehind.Domain.Conformance.dll")}\"";

    public static string CommandLine => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : Ours;

    /// <summary>What it writes, once it has read everything.</summary>
    public static string Answers(string commandLine, string requests)
    {
        var space = commandLine.IndexOf(' ', StringComparison.Ordinal);
        var (program, arguments) = space < 0 ? (commandLine, "") : (commandLine[..space], commandLine[space..]);
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, StandardInputEncoding = utf8, StandardOutputEncoding = utf8 })!;
        var output = process.StandardOutput.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(requests);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended without reading all: what it has not answered is told of as no answer.
        }
        process.WaitForExit();
        return output.Result.Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
