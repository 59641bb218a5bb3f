using System.IO;
using System.Runtime.CompilerServices;

namespace LeftBehind.Domain.Testing.Tests;

/// <summary>The code of docs/testing-your-policy.md and of the package's README, as it stands there. Lines between "page" and "end" are those of a block of the page.</summary>
public sealed class PageTests
{
    private static readonly Policy policy = Sample.All;
    private static readonly SchoolCalendar calendar = Sample.Calendar;

    internal static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    [Theory]
    [InlineData("docs/testing-your-policy.md", 4)]
    [InlineData("src/LeftBehind.Domain.Testing/README.md", 1)]
    public void TheCodeStandsOnThePage(string page, int blocks)
    {
        var source = File.ReadAllLines(Path.Combine(Here(), "PageTests.cs"));
        var text = File.ReadAllText(Path.Combine(Root, page));
        var found = 0;
        for (var at = 0; at < source.Length; at++)
        {
            if (!source[at].Trim().StartsWith("// page:", StringComparison.Ordinal) || !source[at].Contains(page, StringComparison.Ordinal))
                continue;
            var indent = source[at].IndexOf("//", StringComparison.Ordinal);
            var code = source.Skip(at + 1).TakeWhile(line => line.Trim() != "// end").Select(line => line.Length > indent ? line[indent..] : line.Trim());
            Assert.Contains("```csharp\n" + string.Concat(code.Select(line => line + "\n")) + "```", text, StringComparison.Ordinal);
            found++;
        }
        Assert.Equal(blocks, found);
    }

    [Fact]
    public void TheTimelineOfThePageIsPrinted() => Assert.Contains(
        "```text\n" + string.Concat(PolicyCase.Of(policy, "talk").On(calendar).Done("2025-09-03").Timeline().Split('\n').Take(9).Select(line => line + "\n")) + "```",
        File.ReadAllText(Path.Combine(Root, "docs", "testing-your-policy.md")), StringComparison.Ordinal);

    [Fact]
    public async Task TheFailureOfThePageIsPrinted()
    {
        var message = Assert.Throws<PolicyCaseException>(() => PolicyCase.Of(policy, "talk").On(calendar).Done("2025-09-08").Expect("2025-09-01/2025-09-07", ObligationStatus.FulfilledLate)).Message;
        Assert.Contains("```text\n" + message + "\n```", await File.ReadAllTextAsync(Path.Combine(Root, "docs", "testing-your-policy.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void SixLines()
    {
        // page: docs/testing-your-policy.md src/LeftBehind.Domain.Testing/README.md
        PolicyCase.Of(policy, "talk").On(calendar)
            .Child("k1").LeftBehindFrom("2025-09-01").Mentor("t1")
            .Done("2025-09-03")
            .Expect("2025-09-01/2025-09-07", ObligationStatus.Fulfilled)
            .AsOf("2025-09-15")
            .Expect("2025-09-08/2025-09-14", ObligationStatus.Overdue);
        // end
    }

    [Fact]
    public void OfAnIncident()
    {
        // page: docs/testing-your-policy.md
        PolicyCase.OfEscalation(policy, "emergency")
            .Incident(IncidentKind.Emergency, Severity.Serious, "2025-09-03T08:00:00Z")
            .Answered(1, "2025-09-03T08:30:00Z")
            .ExpectClock(1, ClockState.Done);
        // end
    }

    [Fact]
    public void ConfirmedAndCounted()
    {
        var text = PolicyCases.Propose(policy, calendar).Replace("? ", string.Empty, StringComparison.Ordinal);

        // page: docs/testing-your-policy.md
        IReadOnlyList<PolicyCase> confirmed = PolicyCases.Read(text, policy, calendar);
        PolicyCoverage coverage = PolicyCoverage.Of(policy, confirmed);
        Assert.Equal((2, 2), (coverage.DutiesExercised, coverage.Duties));
        Assert.Equal((4, 4), (coverage.ClausesExercised, coverage.Clauses));
        // end
    }

    // page: docs/testing-your-policy.md
    [Fact]
    public async Task EveryBoundaryOfThePolicy() => await Verifier.Verify(PolicyCases.Propose(policy, calendar));
    // end

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
