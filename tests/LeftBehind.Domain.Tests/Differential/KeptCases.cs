using System.IO;
using LeftBehind.Domain.Tests.Conventions;
using LeftBehind.Domain.Worlds;

namespace LeftBehind.Domain.Tests.Differential;

/// <summary>Worlds on which the library and its twin once parted, shrunk and kept under the name of what it was about.</summary>
[Collection(nameof(Twin))]
public sealed class KeptCases
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "tests", "LeftBehind.Domain.Tests", "Differential", "kept");

    public static TheoryData<string> Names => [.. Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void TheLibraryAnswersAsTheTwinDoes(string name)
    {
        var world = World.ReadFrom(Path.Combine(Folder, name));
        Assert.NotEmpty(world.Questions);
        Assert.Null(WorldRun.FirstDifference(world));
    }
}
