using System.Globalization;
using System.Text.Json.Nodes;
using LeftBehind.Domain.Tests.Differential;
using LeftBehind.Domain.Worlds;

namespace LeftBehind.Domain.Tests;

/// <summary>What must not matter: the order of what is given, the culture, the number of threads, how a range is sliced.</summary>
public sealed class InvarianceTests
{
    private const ulong Worlds = 60;

    [Fact]
    public void TheOrderOfWhatIsGivenChangesNothing()
    {
        for (var seed = 1UL; seed <= Worlds; seed++)
        {
            var world = WorldGenerator.Generate(seed);
            Assert.Equal(Answer(world), Answer(Shuffled(world, new Random((int)seed))));
        }
    }

    [Fact]
    public void TheOrderOfDutiesChangesNothingButTheOrder()
    {
        for (var seed = 1UL; seed <= Worlds; seed++)
        {
            var world = WorldGenerator.Generate(seed);
            var policy = JsonNode.Parse(world.Policy)!;
            foreach (var version in policy["versions"]!.AsArray())
                Reverse(version!["duties"]);
            Assert.Equal(Lines(world), Lines(world with { Policy = policy.ToJsonString() }));
        }
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void TheCultureChangesNothing(string culture)
    {
        var expected = Enumerable.Range(1, 15).Select(seed => Everything(WorldGenerator.Generate((ulong)seed))).ToArray();
        var (before, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(expected, Enumerable.Range(1, 15).Select(seed => Everything(WorldGenerator.Generate((ulong)seed))));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, ui);
        }
    }

    [Fact]
    public void ManyThreadsOnOneProgrammeAnswerAsOne()
    {
        for (var seed = 1UL; seed <= 15; seed++)
        {
            var world = WorldGenerator.Generate(seed);
            var expected = Answer(world);
            var programme = WorldRun.Read(world, out var log);
            var answers = Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(8).Select(_ => Answer(world, programme, log)).ToArray();
            Assert.All(answers, answer => Assert.Equal(expected, answer));
        }
    }

    [Fact]
    public void TwoPlansSideBySideAreThePlanOfBoth()
    {
        for (var seed = 1UL; seed <= Worlds; seed++)
        {
            var world = WorldGenerator.Generate(seed);
            var programme = WorldRun.Read(world, out var log);
            var (from, to) = (programme.Calendar.Span.Start, programme.Calendar.Span.End);
            var whole = Rows(programme.Plan(new DateInterval(from, to), log));
            for (var cut = from.PlusDays((int)(seed % 23)); cut < to; cut = cut.PlusDays(41))
                Assert.Equal(whole, Rows(programme.Plan(new DateInterval(from, cut), log)).Concat(Rows(programme.Plan(new DateInterval(cut.PlusDays(1), to), log))));
        }
    }

    [Fact]
    public void ALedgerOfAPartIsThePartOfTheLedger()
    {
        for (var seed = 1UL; seed <= Worlds; seed++)
        {
            var world = WorldGenerator.Generate(seed);
            var programme = WorldRun.Read(world, out var log);
            var (span, question) = (programme.Calendar.Span, world.Questions[0]);
            var part = new DateInterval(question.From, question.To);
            var whole = programme.Ledger(span, AsOf.Day(question.AsOf), log).Obligations.Where(item => part.Contains(item.WindowStart));
            Assert.Equal(Rows(whole), Rows(programme.Ledger(part, AsOf.Day(question.AsOf), log).Obligations));
        }
    }

    private static string Answer(World world) => Answer(world, WorldRun.Read(world, out var log), log);

    private static string Answer(World world, CareProgramme programme, CareLog log) =>
        string.Concat(world.Questions.Take(2).Select(question => AnswerJson.Of(programme.Ledger(new DateInterval(question.From, question.To), Of(question), log))));

    private static string Everything(World world)
    {
        var programme = WorldRun.Read(world, out var log);
        var question = world.Questions[0];
        var ledger = programme.Ledger(new DateInterval(question.From, question.To), Of(question), log);
        var texts = ledger.Obligations.Take(3).Select(item => ledger.Why(item.Duty.Id, item.Subject, item.WindowStart)).SelectMany(why => new[] { why.ToText(Language.English), why.ToText(Language.Chinese), AnswerJson.Of(why) });
        return Answer(world, programme, log) + string.Concat(texts) + programme.Compare(programme.Policy.Only(programme.Policy.Latest.Id), ledger.Range, log).ToText(Language.Chinese);
    }

    private static AsOf Of(Worlds.Question question) => question.KnownAt is { } at ? AsOf.Day(question.AsOf).WithKnownAt(at) : AsOf.Day(question.AsOf);

    private static string[] Rows(IEnumerable<Obligation> obligations) => obligations
        .Select(item => $"{item} {DateRange.Between(item.Window)} {item.Done}+{item.Late} {item.Responsible} {item.Accountable} {item.Reasons}").ToArray();

    private static IEnumerable<string> Lines(World world)
    {
        var programme = WorldRun.Read(world, out var log);
        return Rows(programme.Ledger(programme.Calendar.Span, AsOf.Day(world.Questions[0].AsOf), log).Obligations).Order(StringComparer.Ordinal);
    }

    private static World Shuffled(World world, Random dice)
    {
        var (roster, calendar) = (JsonNode.Parse(world.Roster)!, JsonNode.Parse(world.Calendar)!);
        foreach (var list in new[] { "children", "staff", "classes", "pairings" })
            Shuffle(roster[list], dice);
        foreach (var child in roster["children"]!.AsArray())
            Shuffle(child!["parents"], dice);
        Shuffle(calendar["holidays"], dice);
        Shuffle(calendar["makeUpDays"], dice);
        return world with { Roster = roster.ToJsonString(), Calendar = calendar.ToJsonString(), Records = Shuffled(world.Records, dice), Excusals = Shuffled(world.Excusals, dice), Incidents = Shuffled(world.Incidents, dice) };
    }

    private static string Shuffled(string lines, Random dice)
    {
        var list = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        dice.Shuffle(list);
        return string.Concat(list.Select(line => line + "\n"));
    }

    private static void Shuffle(JsonNode? list, Random dice) => Refill(list, items => dice.Shuffle(items));

    private static void Reverse(JsonNode? list) => Refill(list, Array.Reverse);

    private static void Refill(JsonNode? list, Action<JsonNode?[]> reorder)
    {
        if (list is not JsonArray array)
            return;
        var items = array.ToArray();
        array.Clear();
        reorder(items);
        foreach (var item in items)
            array.Add(item);
    }
}
