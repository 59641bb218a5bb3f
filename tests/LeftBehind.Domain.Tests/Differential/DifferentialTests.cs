using System.Globalization;
using LeftBehind.Domain.Twin;
using LeftBehind.Domain.Worlds;
using Xunit.Abstractions;

namespace LeftBehind.Domain.Tests.Differential;

/// <summary>
/// The library and its twin over random worlds: 1,000 of a fixed seed and 1,000 of a fresh one.
/// LEFTBEHIND_WORLDS=200000 runs so many fresh ones, and then wants every rule of the page to have been reached 1,000 times; LEFTBEHIND_SEED=n begins at a seed that was printed.
/// The fixed worlds reach every rule at least once.
/// </summary>
[Collection(nameof(Twin))] // the twin counts its rules for all
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private const ulong FixedSeed = 20250901;
    private const int LongRun = 200_000;

    [Fact]
    public void TheLibraryAnswersAsTheTwinDoesOnFixedWorlds()
    {
        Rule.Reset();
        Run(FixedSeed, 1000);
        var hits = Rule.Hits;
        Assert.Equal(Rule.All, Rule.All.Where(rule => hits[rule] > 0));
    }

    [Fact]
    public void TheLibraryAnswersAsTheTwinDoesOnFreshWorlds()
    {
        var seed = Environment.GetEnvironmentVariable("LEFTBEHIND_SEED") is { } given ? ulong.Parse(given, CultureInfo.InvariantCulture) : (ulong)Random.Shared.NextInt64(1, 1L << 40);
        var count = Environment.GetEnvironmentVariable("LEFTBEHIND_WORLDS") is { } worlds ? int.Parse(worlds, CultureInfo.InvariantCulture) : 1000;
        Rule.Reset();
        Run(seed, count);
        if (count >= LongRun)
            Assert.Empty(Rule.All.Where(rule => Rule.Hits.GetValueOrDefault(rule) < 1000).Select(rule => $"{rule}: {Rule.Hits.GetValueOrDefault(rule)}"));
    }

    private void Run(ulong firstSeed, int count)
    {
        output.WriteLine($"seeds {firstSeed} to {firstSeed + (ulong)count - 1}");
        for (var i = 0UL; i < (ulong)count; i++)
        {
            var world = WorldGenerator.Generate(firstSeed + i);
            if (WorldRun.FirstDifference(world) is not { } difference)
                continue;
            var small = Shrinker.Shrink(world, Differs);
            Assert.Fail($"seed {firstSeed + i}: {difference}\nshrunk: {WorldRun.FirstDifference(small)}\n{small}");
        }
    }

    private static bool Differs(World world)
    {
        try
        {
            return WorldRun.FirstDifference(world) is not null;
        }
        catch (FaultsException)
        {
            return false; // the shrinker went too far: no world
        }
    }
}
