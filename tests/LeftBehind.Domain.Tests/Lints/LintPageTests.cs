using System.IO;
using LeftBehind.Domain.Tests.Conventions;

namespace LeftBehind.Domain.Tests.Lints;

/// <summary>Each example of docs/lint.md, linted: the bad one gives exactly the finding of its section, the good one none.</summary>
public sealed class LintPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "lint.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Rules => new(Sections().Select(section => section.Code));

    [Theory]
    [MemberData(nameof(Rules))]
    public void TheBadExampleHasThatFindingAndTheGoodOneNone(string code)
    {
        var section = Sections().Single(section => section.Code == code);
        Assert.NotEmpty(Read(section.Bad).Lint());
        Assert.All(Read(section.Bad).Lint(), finding => Assert.Equal(code, finding.Code));
        Assert.Empty(Read(section.Good).Lint());
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void AMendedExampleHasNoFinding(string code)
    {
        var policy = Read(Sections().Single(section => section.Code == code).Bad);
        if (policy.Lint() is [{ Mend: not null } finding])
            Assert.Empty(Mending.Put(policy, finding).Lint());
        else
            Assert.Contains(code, new[] { "LINT003", "LINT004" });
    }

    [Fact]
    public void EveryRuleHasItsSection() => Assert.Equal(Enumerable.Range(1, 12).Select(i => FormattableString.Invariant($"LINT{i:000}")), Sections().Select(section => section.Code));

    private static IEnumerable<(string Code, string Bad, string Good)> Sections() =>
        Page.Split("\n## ").Skip(1).Select(section => (section, examples: section.Split("```json\n").Skip(1).Select(rest => rest.Split("```")[0]).ToArray()))
            .Select(item => (item.section.Split(':')[0], item.examples[0], item.examples[1]));

    private static Policy Read(string part)
    {
        var version = "{\"version\": \"1\", \"effectiveFrom\": \"2025-09-01\", " + part.Trim()[1..];
        var result = Documents.Policy.Read("{\"format\": 1, \"policy\": \"p\", \"title\": {\"en\": \"p\"}, \"versions\": [" + version + "]}", "lint.md");
        Assert.Empty(result.Faults);
        return result.Value;
    }
}
