using System.IO;
using System.Text.RegularExpressions;

namespace LeftBehind.Domain.Tests.Conventions;

/// <summary>What must not stand anywhere in the project.</summary>
public sealed partial class RepositoryTests
{
    private static readonly string[] Extensions = [".cs", ".csproj", ".props", ".config", ".json", ".jsonl", ".md", ".csv", ".tsv", ".txt", ".sln", ""];

    [Fact]
    public void NothingLooksLikeAMobileNumberOrANationalId()
    {
        var files = Files().ToArray();
        Assert.True(files.Length > 200, "the files of the project were not found");
        Assert.Empty(files.Where(file => PersonalNumber().IsMatch(File.ReadAllText(file))).Select(file => Path.GetRelativePath(SourceTree.Root, file)));
    }

    [Fact]
    public void NuGetConfigNamesNoHost() =>
        Assert.DoesNotContain("://", File.ReadAllText(Path.Combine(SourceTree.Root, "nuget.config")), StringComparison.Ordinal);

    [Fact]
    public void GoogleOrToolsIsInOneProjectAlone() => Assert.Equal(
        ["LeftBehind.Domain.OrTools.Tests"],
        Files().Where(file => Path.GetFileName(file) == "packages.lock.json" && File.ReadAllText(file).Contains("\"Google.OrTools\"", StringComparison.Ordinal)).Select(file => Path.GetFileName(Path.GetDirectoryName(file))));

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(SourceTree.Root, "*", SearchOption.AllDirectories)
        .Where(file => Extensions.Contains(Path.GetExtension(file)))
        .Where(file => !Path.GetRelativePath(SourceTree.Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or ".git" or "artifacts" or "TestResults" or "BenchmarkDotNet.Artifacts"));

    [GeneratedRegex(@"(?<![0-9A-Za-z])(?:1[3-9][0-9]{9}|[1-9][0-9]{16}[0-9Xx])(?![0-9A-Za-z])", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PersonalNumber();
}
