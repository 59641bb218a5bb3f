using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using LeftBehind.Domain.Benchmarks.Workload;

namespace LeftBehind.Domain.Benchmarks.Measurements;

/// <summary>A comparison in under a minute: every way once a round, medians of the rounds, ratios within this run.</summary>
internal static class QuickRun
{
    private const int Rounds = 7;
    private const int WarmUps = 3;

    public static int Print(string[] arguments)
    {
        var pupils = arguments.SkipWhile(argument => argument != "--pupils").Skip(1).Select(text => int.Parse(text, CultureInfo.InvariantCulture)).FirstOrDefault(505);
        var contest = new Contest(pupils);
        var derived = new Contest(pupils, RolesIn.Roster);
        Console.WriteLine(FormattableString.Invariant($"{pupils} children, {contest.World.Records.Count} records, {contest.Obligations} obligations, checksum {contest.Checksum:x16} by all ways"));
        PrintTable(Measure(Ways(contest, derived)), contest.Obligations);
        PairingBenchmarks.Print();
        return 0;
    }

    private static List<Way> Ways(Contest contest, Contest derived)
    {
        var ledger = contest.Library.Make();
        var logs = new Queue<CareLog>(Enumerable.Range(0, Rounds + WarmUps).Select(_ => contest.World.NewLog()));
        return new List<Way>
        {
            new("careful LINQ over objects, counted", () => contest.Linq.Count()),
            new("F1: merge over arrays, counted", () => contest.Merge.Count()),
            new("library: ledger", () => contest.Library.Make()),
            new("library: ledger of a log that is new", () => contest.World.Programme.Ledger(contest.World.Year, contest.World.AsOf, logs.Dequeue())),
            new("library: ledger, roles from the roster", () => derived.Library.Make()),
            new("library: ledger, counted", () => contest.Library.Count()),
            new("library: who is responsible, of all", () => ledger.Obligations.Count(obligation => obligation.Responsible.IsPerson)),
            new("library: plan", () => contest.World.Programme.Plan(contest.World.Year, contest.World.Log)),
        };
    }

    private static List<Way> Measure(List<Way> ways)
    {
        for (var round = -WarmUps; round < Rounds; round++)
        {
            foreach (var way in ways)
                way.Run(isWarmUp: round < 0);
        }
        return ways;
    }

    private static void PrintTable(List<Way> ways, int obligations)
    {
        Console.WriteLine();
        Console.WriteLine("| way | ns per obligation | × LINQ | × F1 | LINQ is so much slower | bytes per obligation |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
        foreach (var way in ways)
        {
            var (linq, limit) = (way.Time / ways[0].Time, way.Time / ways[1].Time);
            Console.WriteLine(FormattableString.Invariant($"| {way.Name} | {way.Time / obligations:F1} | {linq:F3} | {limit:F2} | {1 / linq:F1} | {(double)way.Bytes / obligations:F1} |"));
        }
    }
}
