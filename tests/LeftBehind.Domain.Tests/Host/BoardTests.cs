using System.Globalization;

namespace LeftBehind.Domain.Tests.Host;

/// <summary>The board of the built-in example.</summary>
public sealed class BoardTests
{
    [Fact]
    public async Task TheBoardInEnglish() => await Verifier.Verify(HostRun.Answer(string.Empty));

    [Fact]
    public async Task TheBoardInChinese() => await Verifier.Verify(HostRun.Answer("--lang zh"));

    [Fact]
    public void TheFirstLineNamesSchoolPolicyDayAndInstant() => Assert.Equal(
        "yuxian-example · yuxian-central-primary.reading · 2025-12-10 · now 2025-12-10T10:15+08:00",
        HostRun.Answer(string.Empty).Split('\n')[0]);

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void AtMostFiveThingsAreToBeDoneEachWithItsNextCommand(string language)
    {
        var lines = HostRun.Answer("--lang " + language).Split('\n');
        var items = lines.Where(line => line.Length > 2 && char.IsAsciiDigit(line[0]) && line[1] == '.').ToArray();
        Assert.Equal(5, items.Length);
        Assert.Equal(items.Length, Commands(lines).Length);
    }

    [Fact]
    public void EveryCommandOnTheBoardAnswers()
    {
        foreach (var command in Commands(HostRun.Answer(string.Empty).Split('\n')))
            Assert.NotEmpty(HostRun.Answer(command));
    }

    [Fact]
    public void TheBoardSaysThatTheRuleOfOneOrTwoChildrenCannotBeMet() =>
        Assert.Contains("17 × 2 < 136", HostRun.Answer(string.Empty), StringComparison.Ordinal);

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("zh-CN")]
    public void TheBoardIsTheSameInEveryCulture(string culture)
    {
        var (board, before) = (HostRun.Answer(string.Empty), CultureInfo.CurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(board, HostRun.Answer(string.Empty));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string[] Commands(string[] lines) =>
        lines.Where(line => line.StartsWith("   ", StringComparison.Ordinal) && line.Contains("> ", StringComparison.Ordinal)).Select(line => line.Split("> ")[1]).ToArray();
}
