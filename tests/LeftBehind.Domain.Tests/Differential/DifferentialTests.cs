using LeftBehind.Domain.Worlds;
using Xunit.Abstractions;

namespace LeftBehind.Domain.Tests.Differential;

/// <summary>
/// The library and its twin over random worlds: 1,000 of a fixed seed and 1,000 of a fresh one.
/// LEFTBEHIND_WORLDS=200000 runs so many fresh ones; LEFTBEHIND_SEED=n begins at a seed that was printed.
/// </summary>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private const ulong FixedSeed = 20250901;

    [Fact]
    public void TheLibraryAnswersAsTheTwinDoesOnFixedWorlds() => Run(FixedSeed, 1000);

    [Fact]
    public void TheLibraryAnswersAsTheTwinDoesOnFreshWorlds()
    {
        var seed = Environment.GetEnvironmentVariable("LEFTBEHIND_SEED") is { } given ? ulong.Parse(given) : (ulong)Random.Shared.NextInt64(1, 1L << 40);
        Run(seed, Environment.GetEnvironmentVariable("LEFTBEHIND_WORLDS") is { } count ? int.Parse(count) : 1000);
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
