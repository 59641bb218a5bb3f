using LeftBehind.Domain.Tests.Differential;
using LeftBehind.Domain.Worlds;

namespace LeftBehind.Domain.Tests;

/// <summary>Statuses and reasons, and that the closed lists are reached to the last code.</summary>
public sealed class StatusTests
{
    private static readonly string[] Own =
    [
        "fulfilled quota-met", "fulfilled-late quota-met-late", "undetermined fact-unknown", "upcoming window-not-begun", "due quota-open", "overdue in-grace", "missed window-over",
        "waived covered-too-briefly", "waived succeeded", "excused excusal", "excused attempts", "excused not-known-in-time",
    ];

    private static readonly string[] BesideAny = ["same-day", "recorded-late", "evidence-missing", "unassigned", "window-clipped", "version-began-in-block", "calendar-provisional"];

    public static TheoryData<string> Names => StatusCases.All.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void StatusAndReasonsAreAsThePageSays(string name) => StatusCases.All.Check(name);

    [Fact]
    public void EveryPairOfStatusAndReasonThatMayOccurIsReachedByACase() =>
        Assert.Equal(MayOccur.Order(StringComparer.Ordinal), StatusCases.All.Concat(KnowledgeCases.All).SelectMany(item => item.Expected).SelectMany(Pairs).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void NoOtherPairOccursInRandomWorlds()
    {
        var may = MayOccur.ToHashSet();
        for (var seed = 1UL; seed <= 100; seed++)
        {
            var world = WorldGenerator.Generate(seed);
            var programme = WorldRun.Read(world, out var log);
            foreach (var question in world.Questions.Take(1))
            {
                var ledger = programme.Ledger(new DateInterval(question.From, question.To), AsOf.Day(question.AsOf), log);
                foreach (var pair in View.Reasons(ledger).SelectMany(Pairs).Distinct())
                    Assert.True(may.Contains(pair), $"seed {seed}: {pair}");
            }
        }
    }

    [Fact]
    public void EveryReasonOfUnmatchedRecordsIsReachedByACase() => Assert.Equal(
        Enum.GetValues<UnmatchedReason>().Select(CodeWords.Of).Order(StringComparer.Ordinal),
        Tables.All.SelectMany(table => table).SelectMany(item => item.Expected).Where(line => line.StartsWith("! ", StringComparison.Ordinal)).Select(line => line.Split(' ')[2]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void EveryStatusHasAReasonOfItsOwn() => Assert.All(
        StatusCases.All.SelectMany(item => item.Expected),
        line => Assert.Contains(Pairs(line), pair => Own.Contains(pair)));

    private static IEnumerable<string> MayOccur => Own
        .Concat(Enum.GetValues<ObligationStatus>().SelectMany(status => BesideAny.Select(reason => CodeWords.Of(status) + " " + reason)))
        .Concat(Enum.GetValues<ObligationStatus>().Where(status => status > ObligationStatus.FulfilledLate).Select(status => CodeWords.Of(status) + " partly-done"))
        .Concat(Enum.GetValues<ObligationStatus>().Where(status => status > ObligationStatus.FulfilledLate && status != ObligationStatus.Upcoming).Select(status => CodeWords.Of(status) + " tried"));

    /// <summary>Of <c>talk@k1 9-1/9-7 due: quota-open tried</c> the pairs <c>due quota-open</c> and <c>due tried</c>.</summary>
    private static IEnumerable<string> Pairs(string line)
    {
        var words = line.Split(' ');
        return words.Skip(3).Select(reason => words[2].TrimEnd(':') + " " + reason);
    }
}
