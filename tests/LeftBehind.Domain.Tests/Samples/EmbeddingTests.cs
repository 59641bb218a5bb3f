using System.IO;
using LeftBehind.Domain.Tests.Conventions;

namespace LeftBehind.Domain.Tests.Samples;

/// <summary>The embedding sample is README's first screen: its code, and its real output.</summary>
public sealed class EmbeddingTests
{
    private static readonly string Code = File.ReadAllText(Path.Combine(SourceTree.Root, "samples", "EmbedWithoutFiles", "Program.cs"));

    [Fact]
    public async Task TheSamplePrintsTheFourAnswers() => await Verifier.Verify(SampleProcess.Embedding());

    [Fact]
    public void TheSampleIsAtMostSixtyLinesAndReadsNoFile()
    {
        Assert.InRange(Code.Split('\n').Length, 20, 61);
        Assert.DoesNotContain("File", Code.Replace("EmbedWithoutFiles", string.Empty), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void ReadmeShowsTheSampleAndItsOutput(string readme)
    {
        var text = File.ReadAllText(Path.Combine(SourceTree.Root, readme));
        Assert.Equal(Code.Trim(), Block(text, "csharp"));
        Assert.Equal(SampleProcess.Embedding().Trim(), Block(text, "text"));
    }

    [MonoFact]
    public void TheSameLinesInCSharp73OnNetFrameworkPrintTheSame() =>
        Assert.Equal(SampleProcess.Embedding(), SampleProcess.EmbeddingOnMono());

    private static string Block(string markdown, string language)
    {
        var start = markdown.IndexOf("```" + language + "\n", StringComparison.Ordinal) + language.Length + 4;
        Assert.True(start > language.Length + 4, "there is no block of " + language);
        return markdown[start..markdown.IndexOf("\n```", start, StringComparison.Ordinal)].Trim();
    }
}
