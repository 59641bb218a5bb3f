using CsCheck;
using LeftBehind.Domain.Tests.Differential;
using LeftBehind.Domain.Worlds;

namespace LeftBehind.Domain.Tests.Properties;

/// <summary>
/// A random world, read, with one of its questions. Every property is tried on worlds of a fixed seed and of a fresh one, which is printed if it fails;
/// LEFTBEHIND_CASES=20000 tries more.
/// </summary>
internal sealed class AnyWorld
{
    private const ulong FixedSeed = 7_000_000;

    private AnyWorld(ulong seed, World world)
    {
        (Seed, Documents) = (seed, world);
        Programme = WorldRun.Read(world, out var log);
        Log = log;
        Question = world.Questions[(int)(seed % (ulong)world.Questions.Count)];
    }

    public ulong Seed { get; }

    public World Documents { get; }

    public CareProgramme Programme { get; }

    public CareLog Log { get; }

    public Worlds.Question Question { get; }

    public DateInterval Range => new(Question.From, Question.To);

    public AsOf AsOf => Question.KnownAt is { } at ? AsOf.Day(Question.AsOf).WithKnownAt(at) : AsOf.Day(Question.AsOf);

    public Ledger Ledger() => Programme.Ledger(Range, AsOf, Log);

    public Obligations Plan() => Programme.Plan(Range, Log, Question.KnownAt);

    /// <summary>Tries a property on every world: half of a fixed seed, half of a fresh one.</summary>
    public static void Holds(Action<AnyWorld> property, int cases = 1000)
    {
        if (Environment.GetEnvironmentVariable("LEFTBEHIND_CASES") is { } more)
            cases = int.Parse(more, System.Globalization.CultureInfo.InvariantCulture);
        for (var i = 0UL; i < (ulong)cases / 2; i++)
            Try(property, FixedSeed + i);
        Gen.ULong[1_000_000_000, 1UL << 50].Sample(seed => Try(property, seed), iter: cases / 2, threads: 1);
    }

    private static void Try(Action<AnyWorld> property, ulong seed)
    {
        var world = WorldGenerator.Generate(seed);
        if (world.Questions.Count == 0)
            return;
        try
        {
            property(new AnyWorld(seed, world));
        }
        catch (Xunit.Sdk.XunitException failure)
        {
            throw new Xunit.Sdk.XunitException($"in the world of seed {seed}: {failure.Message}", failure);
        }
    }
}
