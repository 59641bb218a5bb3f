using LeftBehind.Domain.Policies;
using LeftBehind.Domain.Worlds;

namespace LeftBehind.Domain.Tests;

/// <summary>The documents that come with the project.</summary>
public sealed class GivenDocuments
{
    public static TheoryData<string> Packs => new(PolicyPacks.Names);

    [Theory]
    [MemberData(nameof(Packs))]
    public void EachPackIsReadWithoutAFault(string pack)
    {
        var result = Documents.Policy.Read(Example.Pack(pack), pack);

        Assert.Equal(string.Empty, result.ToString());
        Assert.NotEmpty(result.Value.Versions);
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void EachPackReadsBackAsTheSame(string pack)
    {
        var policy = Documents.Policy.Read(Example.Pack(pack), pack).Value;
        var written = Documents.Policy.Write(policy);

        Assert.Equal(policy, Documents.Policy.Read(written, pack).Value);
        Assert.Equal(written, Documents.Policy.Write(Documents.Policy.Read(written, pack).Value));
    }

    [Fact]
    public void TheExampleIsReadWithoutAFault()
    {
        Clean(Documents.Calendar, Example.Calendar);
        Clean(Documents.Roster, Example.Roster);
        Clean(Documents.Records, Example.Records);
        Clean(Documents.Excusals, Example.Excusals);
        Clean(Documents.Incidents, Example.Incidents);
    }

    [Fact]
    public void TheExampleIsCanonicalButForItsInstants()
    {
        Assert.Equal(Example.Calendar, Documents.Calendar.Write(Documents.Calendar.Read(Example.Calendar, "calendar.json").Value));
        Assert.Equal(Example.Roster.Split('\n').Length, Documents.Roster.Write(Documents.Roster.Read(Example.Roster, "roster.json").Value).Split('\n').Length);
    }

    [Fact]
    public void EveryDocumentOfARandomWorldIsReadWithoutAnError()
    {
        for (var seed = 1UL; seed <= 300; seed++)
        {
            var world = WorldGenerator.Generate(seed);
            Sound(Documents.Policy, world.Policy, seed);
            Sound(Documents.Calendar, world.Calendar, seed);
            Sound(Documents.Roster, world.Roster, seed);
            Sound(Documents.Records, world.Records, seed);
            Sound(Documents.Excusals, world.Excusals, seed);
            Sound(Documents.Incidents, world.Incidents, seed);
        }
    }

    private static void Clean<T>(DocumentKind<T> kind, string text)
        where T : class
    {
        var result = kind.Read(text, kind.Name);
        Assert.Equal(string.Empty, result.ToString());
        Assert.True(result.Success);
    }

    private static void Sound<T>(DocumentKind<T> kind, string text, ulong seed)
        where T : class
    {
        var result = kind.Read(text, kind.Name);
        Assert.True(result.Success, $"seed {seed}: {result}");
        var written = kind.Write(result.Value);
        Assert.Equal(written, kind.Write(kind.Read(written, kind.Name).Value));
    }
}
