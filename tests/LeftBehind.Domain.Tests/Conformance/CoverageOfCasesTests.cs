using System.IO;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LeftBehind.Domain.Tests.Conventions;

namespace LeftBehind.Domain.Tests.Conformance;

/// <summary>What the set must hold, whoever adds to it or takes away.</summary>
public sealed partial class CoverageOfCasesTests
{
    [Fact]
    public void ThereAreAtLeastThreeHundredCases() => Assert.InRange(ConformanceSet.Cases.Count, 300, 10_000);

    [Fact]
    public void EveryNameIsThereOnce() => Assert.Empty(ConformanceSet.Cases.GroupBy(one => one.Name, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void EveryCaseSaysWhyAndExpectsSomething() => Assert.Empty(ConformanceSet.Cases
        .Where(one => one.Why.Length < 10 || one.Expected.Count == 0 || one.Expected.Any(property => property.Value is JsonObject { Count: 0 } or JsonArray { Count: > 0 } and [JsonObject { Count: 0 }, ..])).Select(one => one.Name));

    [Fact]
    public void EveryCaseStandsInTheFileOfItsSection() => Assert.Empty(ConformanceSet.Cases
        .Where(one => int.Parse(Section().Match(one.Rule).Value, System.Globalization.CultureInfo.InvariantCulture) != int.Parse(one.File[..2], System.Globalization.CultureInfo.InvariantCulture)).Select(one => one.Name));

    [Fact]
    public void EveryRuleOfThePageHasACase()
    {
        var rules = Rules();
        Assert.InRange(rules.Count, 30, 100);
        Assert.Empty(rules.Except(ConformanceSet.Cases.Select(one => one.Rule)));
    }

    [Fact]
    public void EveryRuleOfACaseIsARuleOfThePage()
    {
        HashSet<string> known = [.. Rules(), "1", "2 per", "2 on", "3"];
        Assert.Empty(ConformanceSet.Cases.Where(one => !known.Contains(one.Rule)).Select(one => $"{one.Name}: {one.Rule}"));
    }

    [Fact]
    public void TheCaseOnThePageIsOneOfTheSet()
    {
        var page = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "conformance.md")).Split("```json\n")[1].Split("```")[0];
        Assert.Single(ConformanceSet.Cases, one => JsonNode.DeepEquals(JsonNode.Parse(page), one.Written));
    }

    [Fact]
    public void EveryRuleThatTheTwinMarksIsReachedAndSoIsItsBoundary() =>
        Assert.Empty(RunnerProcess.Answers($"{RunnerProcess.Ours} unreached \"{ConformanceSet.Folder}\"", ""));

    [Theory]
    [InlineData(typeof(ObligationStatus))]
    [InlineData(typeof(ObligationReasons))]
    [InlineData(typeof(UnmatchedReason))]
    [InlineData(typeof(NothingOwed))]
    [InlineData(typeof(ClockState))]
    [InlineData(typeof(PairingFindingKind))]
    public void EveryWordOfAnAnswerIsExpectedSomewhere(Type words)
    {
        HashSet<string> expected = [.. ConformanceSet.Cases.SelectMany(one => Texts(one.Expected))];
        Assert.Empty(Enum.GetValues(words).Cast<object>().Where(value => System.Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture) != 0).Select(value => Kebab(value.ToString()!)).Except(expected));
    }

    /// <summary>The numbered rules of the page, whose first number is that of the heading; of a section without numbers, what it has in bold at the start of a line, or the section itself.</summary>
    private static List<string> Rules()
    {
        List<string> rules = [];
        foreach (var part in File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "semantics.md")).Split("\n## ").Skip(1))
        {
            var section = Section().Match(part).Value;
            List<string> inside = [.. Numbered().Matches(part).Skip(1).Select(match => $"{section}.{match.Groups["rule"].Value}"), .. Bold().Matches(part).Select(match => $"{section} {match.Groups["rule"].Value.ToLowerInvariant()}")];
            rules.AddRange(inside.Count > 0 ? inside : section == "2" ? ["2 per", "2 on"] : [section]);
        }
        return rules;
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject properties => properties.SelectMany(property => Texts(property.Value)),
        JsonArray list => list.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    private static string Kebab(string name) => Capital().Replace(name, "-$0").ToLowerInvariant();

    [GeneratedRegex(@"^\d+", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Section();

    [GeneratedRegex(@"^(?<rule>\d+)\. ", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^- \*\*(?<rule>[^*]+)\*\*", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Bold();

    [GeneratedRegex("(?<!^)[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Capital();
}
