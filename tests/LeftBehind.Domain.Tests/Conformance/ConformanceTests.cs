using System.IO;
using LeftBehind.Domain.Conformance;
using Xunit.Abstractions;

namespace LeftBehind.Domain.Tests.Conformance;

/// <summary>The library, its twin, and whatever LEFTBEHIND_RUNNER names, on every case of tests/conformance.</summary>
[Collection(nameof(Twin))]
public sealed class ConformanceTests(ITestOutputHelper output)
{
    [Fact]
    public void TheLibraryAnswersEveryCaseAsExpected() => Assert.Empty(Told(ConformanceSet.Differences(InProcess(EngineAnswers.To))));

    [Fact]
    public void TheTwinAnswersEveryCaseAsExpected() => Assert.Empty(Told(ConformanceSet.Differences(InProcess(TwinAnswers.To))));

    [Fact]
    public void TheRunnerAnswersEveryCaseAsExpected() => Assert.Empty(Told(OfTheRunner()));

    [Fact]
    public void TheTwinsRunnerIsAnotherImplementation() => Assert.Empty(Told(ConformanceSet.Differences(RunnerProcess.Answers(RunnerProcess.Ours + " twin", ConformanceSet.Requests))));

    [Fact]
    public void AnotherRunnerIsAskedInThePlaceOfOurs()
    {
        var before = Environment.GetEnvironmentVariable(RunnerProcess.Variable);
        try
        {
            Environment.SetEnvironmentVariable(RunnerProcess.Variable, RunnerProcess.Ours + " that-answers-nothing");
            Assert.Equal(ConformanceSet.Cases.Count, OfTheRunner().Count);
        }
        finally
        {
            Environment.SetEnvironmentVariable(RunnerProcess.Variable, before);
        }
    }

    [Fact]
    public void ACaseThatIsAnsweredOtherwiseIsNamedWithWhatDiffers()
    {
        var wrong = InProcess(EngineAnswers.To).Replace("\"fulfilled-late\"", "\"fulfilled\"", StringComparison.Ordinal);
        var difference = Assert.Single(ConformanceSet.Differences(wrong), line => line.Contains("record on the last day of grace", StringComparison.Ordinal));
        Assert.EndsWith(".status: \"fulfilled\", expected \"fulfilled-late\"", difference, StringComparison.Ordinal);
    }

    [Fact]
    public void ARequestThatCannotBeAnsweredIsAnErrorAndTheNextOneIsAnswered()
    {
        var first = ConformanceSet.Cases[0].Request;
        var lines = Lines(EngineAnswers.To, $$$"""{"id": "bad", "documents": {"policy": {}}, "ask": {"command": "ledger"}}{{{"\n"}}}{{{first}}}{{{"\n"}}}""").Split('\n');
        Assert.StartsWith("{\"id\":\"bad\",\"error\":", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"" + ConformanceSet.Cases[0].Name + "\",\"answer\":", lines[1], StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> OfTheRunner() => ConformanceSet.Differences(RunnerProcess.Answers(RunnerProcess.CommandLine, ConformanceSet.Requests));

    private static string InProcess(Func<Documented, Ask, string> answer) => Lines(answer, ConformanceSet.Requests);

    private static string Lines(Func<Documented, Ask, string> answer, string requests)
    {
        using var input = new StringReader(requests);
        using var answers = new StringWriter();
        Runner.Run(input, answers, answer);
        return answers.ToString();
    }

    private IReadOnlyList<string> Told(IReadOnlyList<string> differences)
    {
        foreach (var difference in differences)
            output.WriteLine(difference);
        return differences;
    }
}
