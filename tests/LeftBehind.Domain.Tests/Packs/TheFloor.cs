using System.IO;
using System.Text;
using LeftBehind.Domain.Policies;
using LeftBehind.Domain.Tests.Conventions;

namespace LeftBehind.Domain.Tests.Packs;

/// <summary>The packs of laws, and how each school's pack stands to them; each is computed once.</summary>
internal static class TheFloor
{
    public static readonly string[] Schools = ["primary-rulebook-2024", "three-twos-plan", "wanfohu-homeroom", "yuxian-central-primary", "yuxian-central-primary.reading"];

    private static readonly Dictionary<string, Lazy<PolicyCheck>> Checks = new[] { "national-baseline", "zhejiang" }
        .SelectMany(floor => Schools.Select(school => (floor, school)))
        .ToDictionary(pair => pair.school + " " + pair.floor, pair => new Lazy<PolicyCheck>(() => Pack(pair.school).CheckAgainst(Pack(pair.floor))));

    public static Policy Pack(string name)
    {
        using var stream = PolicyPacks.Open(name);
        return Documents.Policy.Read(stream, name).Value;
    }

    public static PolicyCheck Check(string school, string floor = "national-baseline") => Checks[school + " " + floor].Value;

    public static CheckFinding Finding(string school, string rule, string floor = "national-baseline") =>
        Check(school, floor).Findings.Single(finding => (finding.BaselineId ?? finding.Section) == rule);

    /// <summary>The confidence of each clause of a law: H, M or L.</summary>
    public static Dictionary<string, string> Confidence() =>
        File.ReadLines(Path.Combine(SourceTree.Root, "src", "LeftBehind.Domain.Policies", "packs", "clauses.csv")).Skip(1)
            .ToDictionary(line => line.Split(',')[0], line => line[(line.LastIndexOf(',') + 1)..]);

    /// <summary>A rule a line: outcome, by what, clauses.</summary>
    public static string Table(PolicyCheck check)
    {
        var text = new StringBuilder().Append(check).Append('\n');
        foreach (var finding in check.Findings)
            text.Append("  ").Append(finding.BaselineId ?? finding.Section).Append(" | ").Append(finding.Outcome.InWords(Language.English)).Append(finding.IsWeaker ? " !" : string.Empty).Append(" | ")
                .Append(finding.Verdict?.IdAfter ?? "-").Append(" | ").AppendJoin(' ', finding.Citations).Append('\n');
        return text.ToString();
    }

    /// <summary>All schools side by side, as the page shows them.</summary>
    public static string Page()
    {
        var (text, confidence) = (new StringBuilder(), Confidence());
        foreach (var floor in new[] { "national-baseline", "zhejiang" })
        {
            text.Append("| ").Append(floor).Append(" | sure | primary-rulebook-2024 | three-twos-plan | wanfohu-homeroom | yuxian-central-primary | yuxian, our reading |\n| --- | --- | --- | --- | --- | --- | --- |\n");
            foreach (var finding in Check(Schools[0], floor).Findings)
            {
                var rule = finding.BaselineId ?? finding.Section;
                text.Append("| `").Append(rule).Append('`').Append(finding.Bearer is { IsFamily: true } ? " (family)" : string.Empty).Append(" | ")
                    .Append(string.Join(string.Empty, finding.Citations.Select(clause => confidence[clause]).Distinct().Order(StringComparer.Ordinal)))
                    .AppendJoin(string.Empty, Schools.Select(school => " | " + Finding(school, rule, floor).Outcome.InWords(Language.English))).Append(" |\n");
            }
            text.Append('\n');
        }
        return text.ToString();
    }
}
