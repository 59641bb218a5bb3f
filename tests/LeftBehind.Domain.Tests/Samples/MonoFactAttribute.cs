using System.IO;

namespace LeftBehind.Domain.Tests.Samples;

/// <summary>A test that needs Mono, and is skipped by name where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MonoFactAttribute : FactAttribute
{
    public MonoFactAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, "mono"))))
            Skip = "mono is not installed";
    }
}
