using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Text;
using LeftBehind.Domain.Worlds;

namespace LeftBehind.Domain.Tests;

/// <summary>
/// Any bytes given to a reader yield a value or faults; never another exception, never a hang over a second, never 64 MiB.
/// LEFTBEHIND_FUZZ_SECONDS=120 goes on that long for each kind of document.
/// </summary>
public sealed class MutatedDocuments
{
    private const int Rounds = 1500;
    private const long MostBytes = 64L << 20;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan? Asked = Environment.GetEnvironmentVariable("LEFTBEHIND_FUZZ_SECONDS") is { } seconds ? TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)) : null;

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "null", "true", "1", "-1", "1e999", "0.5", "\"\"", "\"P1D\"", "\"2025-02-30\"", "\"9999-12-31\"", "\\u0000", "\\ud800", "\ufeff", "\n", "[[[[",
        "\"id\"", "\"from\"", "\"to\"", "\"recordedAt\"", "\"2025-09-03T16:10:00+08:00\"", "{}", "[]", "\"$schema\"", "\u202e", "𠮷",
    ];

    [Theory]
    [InlineData("policy")]
    [InlineData("calendar")]
    [InlineData("roster")]
    [InlineData("records")]
    [InlineData("excusals")]
    [InlineData("incidents")]
    public void MutatedBytesYieldAValueOrFaults(string kind)
    {
        foreach (var seed in new[] { 20260101, Environment.TickCount })
        {
            var random = new Random(seed);
            var started = Stopwatch.StartNew();
            for (var round = 0; Asked is { } asked ? started.Elapsed < asked / 2 : round < Rounds; round++)
            {
                var bytes = Mutated(random, Encoding.UTF8.GetBytes(Original(kind, (ulong)random.Next(1, 40))));
                var problem = Problem(kind, bytes) ?? Excess(kind, bytes);
                Assert.True(problem is null, $"seed {seed}, round {round}: {problem}\n{Convert.ToBase64String(bytes)}");
            }
        }
    }

    [Fact]
    public void RandomBytesYieldFaults()
    {
        var random = new Random(7);
        for (var round = 0; round < 2000; round++)
        {
            var bytes = new byte[random.Next(1, 200)];
            random.NextBytes(bytes);
            foreach (var kind in new[] { "policy", "calendar", "roster", "records", "excusals", "incidents" })
                Assert.Null(Problem(kind, bytes));
        }
    }

    [Fact]
    public void HostileSizesAreReadOrRefusedInGoodTime()
    {
        var clock = Stopwatch.StartNew();
        var deep = Documents.Roster.Read(new string('[', 1_000_000), "r");
        var many = Documents.Roster.Read(Wrap.Child(", \"boarding\": [" + string.Join(",", Enumerable.Repeat("{\"from\": \"2025-09-01\"}", 100_000)) + "]"), "r");
        var back = Documents.Roster.Read(Wrap.Roster("\"children\": [" + string.Join(",", Enumerable.Range(0, 100_000).Select(i => $"{{\"id\": \"k{i}\", \"enrolled\": []}}")) + "]"), "r");
        var chain = Documents.Records.Read(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{{\"id\": \"r{i}\", \"action\": \"a\", \"on\": \"2025-09-01\", \"by\": \"t\", \"replaces\": \"r{(i + 1) % 20_000}\"}}\n")), "r");

        Assert.Equal("LIM001", Assert.Single(deep.Faults).Code);
        Assert.Equal(99_999, many.Faults.Count + many.MoreFaults);
        Assert.Equal(100_000, back.Value.Children.Count);
        Assert.Equal(("REC007", 20_000), (Assert.Single(chain.Faults).Code, chain.Faults[0].Line));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(90), clock.Elapsed.ToString());
    }

    /// <summary>What is too much: measured again before it is told, since a machine may be busy.</summary>
    private static string? Excess(string kind, byte[] bytes)
    {
        var excess = (string?)null;
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var (clock, before) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
            Problem(kind, bytes);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            excess = clock.Elapsed > Longest ? $"it took {clock.Elapsed}" : allocated > MostBytes ? $"it took {allocated} bytes" : null;
            if (excess is null)
                return null;
        }
        return excess;
    }

    private static string? Problem(string kind, byte[] bytes)
    {
        try
        {
            return kind switch
            {
                "policy" => Problem(Documents.Policy, bytes),
                "calendar" => Problem(Documents.Calendar, bytes),
                "roster" => Problem(Documents.Roster, bytes),
                "records" => Problem(Documents.Records, bytes),
                "excusals" => Problem(Documents.Excusals, bytes),
                _ => Problem(Documents.Incidents, bytes),
            };
        }
#pragma warning disable CA1031 // Whatever it is, it should not have come.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.ToString();
        }
    }

    private static string? Problem<T>(DocumentKind<T> kind, byte[] bytes)
        where T : class
    {
        var result = kind.Read(new MemoryStream(bytes), kind.Name);
        if (result.Success == result.Faults.Any(fault => fault.Severity == FaultSeverity.Error))
            return "a value beside errors, or neither";
        if (result.Faults.Any(fault => fault.Line < 1 || fault.Column < 1 || fault.Path[0] != '$' || fault.Found.Length == 0 || fault.Allowed.Length == 0))
            return "a fault without its place: " + result;
        if (!result.Success)
            return null;
        var written = kind.Write(result.Value);
        var again = kind.Read(written, kind.Name);
        return !again.Success ? "what is written is not read: " + again : kind.Write(again.Value) == written ? null : "what is written is read as something else";
    }

    private static string Original(string kind, ulong seed)
    {
        var world = Worlds.TryGetValue(seed, out var known) ? known : Worlds[seed] = WorldGenerator.Generate(seed);
        return kind switch
        {
            "policy" => world.Policy,
            "calendar" => world.Calendar,
            "roster" => world.Roster,
            "records" => world.Records,
            "excusals" => world.Excusals,
            _ => world.Incidents,
        };
    }

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<ulong, World> Worlds = new();

    private static byte[] Mutated(Random random, byte[] bytes)
    {
        var list = bytes.ToList();
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var at = random.Next(list.Count + 1);
            var count = Math.Min(random.Next(1, 12), list.Count - at);
            switch (random.Next(5))
            {
                case 0 when at < list.Count:
                    list[at] = (byte)random.Next(256);
                    break;
                case 1:
                    list.RemoveRange(at, count);
                    break;
                case 2:
                    list.InsertRange(random.Next(list.Count + 1), list.GetRange(at, Math.Min(random.Next(1, 60), list.Count - at)));
                    break;
                case 3 when random.Next(20) == 0:
                    list.RemoveRange(at, list.Count - at);
                    break;
                default:
                    list.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
            }
        }
        return [.. list];
    }
}
