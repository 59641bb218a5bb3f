namespace LeftBehind.Domain.Tests.Changes;

/// <summary>Found by a mutated document: a field of the files that a policy asks for twice.</summary>
public sealed class ArchiveDifferenceTests
{
    [Fact]
    public void AFieldThatStandsTwiceIsOneWithTheClausesOfBoth()
    {
        var twice = Read("""{"field": "parents.phone", "cites": ["a"]}, {"field": "parents.phone", "cites": ["b"]}""");
        var once = Read("""{"field": "parents.phone", "cites": ["a"]}""");
        Assert.Empty(twice.DifferencesTo(twice));
        var difference = Assert.Single(once.DifferencesTo(twice));
        Assert.Equal(("archive", "parents.phone", "cites", "[\"a\"]", "[\"a\", \"b\"]"), (difference.Section, difference.Id, difference.Property, difference.Before, difference.After));
    }

    private static Policy Read(string archive) => Documents.Policy.Read(
        $$"""{"format": 1, "policy": "p", "title": {}, "versions": [{"version": "1", "effectiveFrom": "2025-09-01", "archive": [{{archive}}]}]}""",
        "policy.json").Value;
}
