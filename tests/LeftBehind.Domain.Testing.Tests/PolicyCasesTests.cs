namespace LeftBehind.Domain.Testing.Tests;

/// <summary>Cases as lines of a file.</summary>
public sealed class PolicyCasesTests
{
    [Fact]
    public void WhatIsProposedIsNotRunUntilItIsConfirmed()
    {
        var proposed = PolicyCases.Propose(Sample.All, Sample.Calendar);
        Assert.All(proposed.TrimEnd('\n').Split('\n'), line => Assert.StartsWith("? ", line, StringComparison.Ordinal));
        Assert.Empty(PolicyCases.Read(proposed, Sample.All, Sample.Calendar));
        var first = Assert.Single(PolicyCases.Read(proposed[2..], Sample.All, Sample.Calendar));
        Assert.Equal(("talk", "window: done the day before, and what others take first"), (first.RuleId, first.Name));
        first.Check();
    }

    [Fact]
    public void ALineReadBackIsTheSameLine()
    {
        var text = PolicyCases.Propose(Sample.All).Replace("? ", string.Empty, StringComparison.Ordinal);
        var cases = PolicyCases.Read("# confirmed in November\n\n" + text, Sample.All);
        Assert.True(cases.Count > 50);
        Assert.Equal(text, string.Concat(cases.Select(item => item + "\n")));
    }

    [Fact]
    public void EveryWordOfACaseIsReadBack()
    {
        var all = PolicyCase.Of(Sample.All, "visit").Named("everything").Child("k1").Ordinary().OfFamily("f1").Enrolled("2025-09-01/..").Away(AwayParents.One, "2025-09-01/2025-12-31").InClass("c2", 2, "2025-09-01/..")
            .NotKnown(ChildFact.Parents).Mentor("t2").Helper(Role.HomeroomTeacher, "t3", "2025-09-01/..").Done("2025-09-03").Done("2025-09-04", 2).DoneBy("t3", "2025-09-05").Did(CareAction.HeartToHeartTalk, "2025-09-06")
            .Attempted("2025-09-07").Excused("2025-09-08/2025-09-09").Incident(IncidentKind.Emergency, Severity.Minor, "2025-09-03T08:00:00Z").AsOf("2025-10-01").Now("2025-10-01T00:00:00Z");
        Assert.Equal(all.ToString(), Assert.Single(PolicyCases.Read(all.ToString(), Sample.All)).ToString());
    }

    [Theory]
    [InlineData("tlak | done 2025-09-03", "Line 2: No version has the duty tlak; there are talk, visit.")]
    [InlineData("talk | dnoe 2025-09-03", "Line 2: \"dnoe\" is no word of a case; allowed are child, ordinary,")]
    [InlineData("talk | done", "Line 2: \"done\": allowed is \"done DAY\".")]
    [InlineData("talk | done 2025-09-31", "Line 2: \"2025-09-31\" is no date;")]
    [InlineData("talk | done 2025-09-03 | expect 2025-09-01/2025-09-07 done", "Line 2: \"done\" is not allowed; allowed are fulfilled, fulfilled-late,")]
    [InlineData("talk | | done 2025-09-03", "Line 2: Between two bars stands nothing")]
    public void ALineThatIsNoCaseIsRefusedWithItsNumber(string line, string told) =>
        Assert.StartsWith(told, Assert.Throws<ArgumentException>(() => PolicyCases.Read("# one\n" + line, Sample.All)).Message, StringComparison.Ordinal);
}
