using System;
using LeftBehind.Domain.Benchmarks.Rivals;
using LeftBehind.Domain.Benchmarks.Workload;

namespace LeftBehind.Domain.Benchmarks.Measurements;

/// <summary>The library and its rivals over the same school; there is none where they do not agree.</summary>
internal sealed class Contest
{
    public Contest(int pupils, RolesIn roles = RolesIn.Records)
    {
        World = new World(pupils, roles);
        (Library, Linq, Merge) = (new LibraryLedger(World), new LinqLedger(World), new MergeLedger(World));
        var (library, linq, merge) = (Library.Count(), Linq.Count(), Merge.Count());
        (Obligations, Checksum) = (library.Total(), library.Checksum());
        if (linq.Checksum() != Checksum || merge.Checksum() != Checksum)
            throw new InvalidOperationException(Difference(library, linq, merge));
    }

    public World World { get; }

    public LibraryLedger Library { get; }

    public LinqLedger Linq { get; }

    public MergeLedger Merge { get; }

    public int Obligations { get; }

    public ulong Checksum { get; }

    private static string Difference(Counts library, Counts linq, Counts merge)
    {
        var text = "The ways do not agree; no figure is worth printing. Status: library, LINQ, merge.\n";
        foreach (var status in Enum.GetValues<ObligationStatus>())
            text += FormattableString.Invariant($"{status}: {library.Of(status)}, {linq.Of(status)}, {merge.Of(status)}\n");
        return text;
    }
}
