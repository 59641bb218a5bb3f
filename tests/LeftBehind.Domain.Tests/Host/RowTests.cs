using System.Globalization;
using System.IO;
using System.Text.Json.Nodes;
using CsCheck;
using CsvHelper;
using CsvHelper.Configuration;
using LeftBehind.SampleHost;

namespace LeftBehind.Domain.Tests.Host;

/// <summary>Answers as CSV and as pages: what is read back is what was answered, and no cell is a formula.</summary>
public sealed class RowTests
{
    private static readonly string[] Beginnings = ["", "=", "+", "-", "@", "\t", "\r", "\n", "'", "''", "\"", ",", " =", "\uFF1D", "\uFEFF"];

    public static TheoryData<string> Questions =>
    [
        "ledger --example --from 2025-10-07 --to 2025-10-10",
        "plan --example --from 2025-10-07 --to 2025-10-10",
        "questions --example",
        "clocks --example",
        "pairings --example --from 2025-12-01 --to 2025-12-01",
        "pairings --example --from 2025-12-01 --to 2025-12-10 --propose",
        "appraise --example",
        "impact yuxian-central-primary@1 three-twos-plan@1 --example --from 2026-03-02 --to 2026-03-08 --weeks",
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public void CsvReadBackIsTheAnswerInJson(string question)
    {
        var rows = ReadBack(HostRun.Answer(question + " --format csv"));
        var answer = JsonNode.Parse(HostRun.Answer(question + " --format json"))!.AsObject();
        var lists = HostCommands.All.Single(command => command.Name == question.Split(' ')[0]).Lists;
        var several = lists.Count > 1;
        Assert.Equal(several, rows[0][0] == "list");
        Assert.True(rows.Count > 1);
        Assert.Equal(lists.Sum(list => answer[list.Name]?.AsArray().Count ?? 0), rows.Count - 1);
        var at = 1;
        foreach (var list in lists)
        {
            foreach (var entry in answer[list.Name]?.AsArray() ?? [])
            {
                var row = rows[0].Zip(rows[at++]).ToDictionary(cell => cell.First, cell => cell.Second);
                Assert.Equal(several ? list.Name : null, row.GetValueOrDefault("list"));
                Assert.Equal(entry!.AsObject().Select(property => property.Key), list.Columns);
                Assert.All(entry.AsObject(), property => Assert.Equal(Text(property.Value), row[property.Key]));
            }
        }
    }

    [Fact]
    public void AnyTextIsReadBackAsItWas() => Texts.Array[1, 6].Array[1, 5].Sample(
        cells =>
        {
            var width = cells.Min(row => row.Length);
            string[][] rows = [.. cells.Select(row => row.Take(width).ToArray())];
            var csv = CsvText.Of(new Rows(rows[0], rows[1..]));
            Assert.Equal(rows, ReadBack(csv));
            Assert.DoesNotContain(Parse(csv).SelectMany(row => row), IsFormula);
        },
        iter: 3000);

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-PT10M", "'-PT10M")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("\n=1", "'\n=1")]
    [InlineData("\uFF1D1", "'\uFF1D1")]
    [InlineData("'quoted", "''quoted")]
    [InlineData("1-1", "1-1")]
    [InlineData("", "")]
    public void ACellThatBeginsDangerouslyBeginsWithAnApostrophe(string text, string cell) =>
        Assert.Equal($"\uFEFF\"h\"\r\n\"{cell}\"\r\n", CsvText.Of(new Rows(["h"], [[text]])));

    [Fact]
    public void QuotesCommasAndLinesStayInTheirCell() =>
        Assert.Equal("\uFEFF\"a\",\"b\"\r\n\"x \"\"y\"\", z\",\"1\n2\"\r\n", CsvText.Of(new Rows(["a", "b"], [["x \"y\", z", "1\n2"]])));

    [Fact]
    public void TheRowsOfExactStatisticsAreTheSchoolAndItsGroups()
    {
        var rows = ReadBack(HostRun.Answer("stats --example --on 2025-12-01 --exact --format csv"));
        var answer = JsonNode.Parse(HostRun.Answer("stats --example --on 2025-12-01 --exact --format json"))!;
        Assert.Equal(["school", "yuxian-example"], rows[1][..2]);
        Assert.All(rows[0].Skip(2).Zip(rows[1].Skip(2)), cell => Assert.Equal(Text(answer[cell.First]), cell.Second));
        Assert.Equal(answer["groups"]!.AsArray().Select(group => $"{group!["by"]},{group["value"]},,{group["enrolled"]},{group["leftBehind"]},,,,,"), rows.Skip(2).Select(row => string.Join(',', row)));
    }

    [Fact]
    public void TheRowsOfStatisticsForPublicationHoldNoSmallNumber()
    {
        var rows = ReadBack(HostRun.Answer("stats --example --on 2025-12-01 --format csv"));
        Assert.DoesNotContain(rows.Skip(1).SelectMany(row => row.Skip(2)), cell => cell is "1" or "2" or "3" or "4");
        Assert.Contains(rows.SelectMany(row => row), cell => cell == "<5");
        Assert.Contains(rows.SelectMany(row => row), cell => cell == "*");
    }

    [Fact]
    public void AnAnswerWithoutRowsStillHasItsHeadings()
    {
        var csv = HostRun.Answer("plan --example --from 2026-08-31 --to 2026-08-31 --format csv");
        Assert.Equal([AnswerList.Obligations.Columns], ReadBack(csv));
    }

    [Fact]
    public void ACsvFileBeginsWithOneByteOrderMark()
    {
        using var folder = new TempFolder();
        var file = folder.Write("clocks.csv", string.Empty);
        HostRun.Answer($"clocks --example --format csv --out {file}");
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'"'], File.ReadAllBytes(file).Take(4));
    }

    [Fact]
    public void APageHoldsTheRowsEscaped()
    {
        var page = HtmlPage.Of("a & b", "en", new Rows(["<h>"], [["<script>alert(\"x\")</script>"], ["留守"]]));
        Assert.Contains("<th>&lt;h&gt;</th>", page, StringComparison.Ordinal);
        Assert.Contains("<td>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;</td>", page, StringComparison.Ordinal);
        Assert.Contains("<td>留守</td>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Fact]
    public void ThePageOfTheClocksHasARowAClock()
    {
        var rows = ReadBack(HostRun.Answer("clocks --example --format csv"));
        Assert.Equal(rows.Count, HostRun.Answer("clocks --example --format html --lang zh").Split("<tr>").Length - 1);
    }

    /// <summary>Texts with what is difficult in CSV at their beginning and inside.</summary>
    private static Gen<string> Texts => Gen.Select(Gen.Int[0, Beginnings.Length - 1], Gen.Char["ab,;\"'=\r\n\t +-@留"].Array[0, 8], (first, rest) => Beginnings[first] + new string(rest));

    private static bool IsFormula(string cell) => cell.Length > 0 && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".Contains(cell[0], StringComparison.Ordinal);

    private static string Text(JsonNode? value) => value is JsonArray list ? string.Join(' ', list.Select(Text)) : value?.ToString() ?? string.Empty;

    /// <summary>What a reader gets that knows the guard: one apostrophe is taken from a cell that begins with one.</summary>
    private static List<string[]> ReadBack(string csv) => [.. Parse(csv).Select(row => row.Select(cell => cell.StartsWith('\'') ? cell[1..] : cell).ToArray())];

    private static List<string[]> Parse(string csv)
    {
        Assert.Equal('\uFEFF', csv[0]);
        using var parser = new CsvParser(new StringReader(csv[1..]), new CsvConfiguration(CultureInfo.InvariantCulture) { IgnoreBlankLines = false });
        List<string[]> rows = [];
        while (parser.Read())
            rows.Add(parser.Record!);
        return rows;
    }
}
