using System.IO;
using LeftBehind.Domain.Tests.Conventions;

namespace LeftBehind.Domain.Tests.Samples;

/// <summary>The tests that docs/policy-in-git.md shows, run here on the policy county.json beside them.</summary>
public sealed class PolicyInGitTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(SourceTree.Root, "tests", "LeftBehind.Domain.Tests", "Samples", "county.json"));

    // The page begins.
    private static readonly Policy County = Documents.Policy.Read(Text, "county.json").Value;

    [Fact]
    public async Task ThePolicyFactByFact() => await Verifier.Verify(PolicyText.Of(County, Language.English));

    [Fact]
    public async Task WhatTheNextVersionChanges()
    {
        var before = County.Only(County.Versions[County.Versions.Count - 2].Id);
        await Verifier.Verify(string.Join("\n", before.DifferencesTo(County.Only(County.Latest.Id)).InWords(Language.English)));
    }

    [Fact]
    public async Task WhatItMeansForTheSampleSchool()
    {
        var before = new Policy(County.Id, County.Versions.Take(County.Versions.Count - 1).ToArray());
        var change = before.For(Calendar, School).Compare(County, new DateInterval(new(2026, 3, 2), new(2026, 3, 29)), CareLog.Empty);
        await Verifier.Verify(ChangeText.Of(change, Language.English));
    }

    [Fact]
    public void TheFileIsInCanonicalForm() => Assert.Equal(Text, Documents.Policy.Write(County));

    [Fact]
    public void WhatIsInForceIsSealed() => Assert.All(County.Versions.Take(County.Versions.Count - 1), version => Assert.NotNull(version.Seal));

    // The page ends.
    [Fact]
    public void ThePageShowsTheseTests()
    {
        var source = File.ReadAllText(Path.Combine(SourceTree.Root, "tests", "LeftBehind.Domain.Tests", "Samples", "PolicyInGitTests.cs")).ReplaceLineEndings("\n");
        var shown = source.Split("    // The page begins.\n")[1].Split("\n    // The page ends.\n")[0].Split('\n').Select(line => line.StartsWith("    ", StringComparison.Ordinal) ? line[4..] : line);
        Assert.Contains("```csharp\n" + string.Join('\n', shown).TrimEnd() + "\n```\n", File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "policy-in-git.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static SchoolCalendar Calendar => new("c", DateTimeZoneProviders.Tzdb["Asia/Shanghai"], new Term("spring", "2025", new LocalDate(2026, 3, 2), new LocalDate(2026, 7, 10)));

    private static School School
    {
        get
        {
            var school = new SchoolBuilder("sample");
            foreach (var child in new[] { "k1", "k2" })
                school.Child(child).Enrolled(DateRange.From(new LocalDate(2025, 9, 1))).Declared(AwayParents.Both, DateRange.From(new LocalDate(2025, 9, 1)));
            school.Staff("t1").Helps(Role.Mentor, "k1", "pr1", DateRange.From(new LocalDate(2025, 9, 1)));
            return school.Build();
        }
    }
}
