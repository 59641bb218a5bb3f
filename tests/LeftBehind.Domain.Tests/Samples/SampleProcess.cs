using System.Diagnostics;
using System.IO;
using LeftBehind.Domain.Tests.Conventions;

namespace LeftBehind.Domain.Tests.Samples;

/// <summary>Runs a built sample as a process of its own.</summary>
internal static class SampleProcess
{
    /// <summary>Debug or Release, as the tests were built.</summary>
    private static readonly string Configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    public static string Embedding() => Run("dotnet", Path.Combine(AppContext.BaseDirectory, "EmbedWithoutFiles.dll"));

    public static string EmbeddingOnMono() => Run("mono", Path.Combine(SourceTree.Root, "samples", "EmbedWithoutFiles.Net472", "bin", Configuration, "net472", "EmbedWithoutFiles.Net472.exe"));

    private static string Run(string program, string assembly)
    {
        Assert.True(File.Exists(assembly), assembly + " is not built");
        using var process = Process.Start(new ProcessStartInfo(program, [assembly]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        return output.TrimStart('\uFEFF').Replace("\r\n", "\n");
    }
}
