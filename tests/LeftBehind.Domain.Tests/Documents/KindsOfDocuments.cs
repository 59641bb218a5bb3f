using LeftBehind.Domain.Policies;

namespace LeftBehind.Domain.Tests;

/// <summary>What a document is, found out from itself.</summary>
public sealed class KindsOfDocuments
{
    [Fact]
    public void EachDocumentOfTheProjectIsRecognised()
    {
        Assert.All(PolicyPacks.Names, pack => Assert.Equal("policy", Kind(Example.Pack(pack))));
        Assert.Equal("calendar", Kind(Example.Calendar));
        Assert.Equal("roster", Kind(Example.Roster));
        Assert.Equal("records", Kind(Example.Records));
        Assert.Equal("excusals", Kind(Example.Excusals));
        Assert.Equal("incidents", Kind(Example.Incidents));
    }

    [Theory]
    [InlineData("[{\"id\": \"r1\", \"retracts\": \"r0\"}]", "records")]
    [InlineData("{\"id\": 1}\n{broken\n{\"id\": \"x\", \"reason\": \"y\"}", "excusals")]
    [InlineData("{\"format\": 1, \"children\": []}", "roster")]
    [InlineData("{\"id\": \"i1\", \"children\": [\"k1\"], \"awareAt\": \"2025\"}", "incidents")]
    public void TheFirstEntryThatCanBeReadSaysWhatAFileHolds(string text, string kind) => Assert.Equal(kind, Kind(text));

    [Theory]
    [InlineData("{\"format\": 1}", "DOC014", 1, 1)]
    [InlineData("{\"id\": \"r1\"}\n{\"id\": \"r2\"}", "DOC014", 1, 1)]
    [InlineData("{\n\"format\": 1,\n}", "DOC002", 3, 1)]
    [InlineData("7", "DOC014", 1, 1)]
    [InlineData(" ", "DOC001", 1, 1)]
    public void WhatIsNoneOfTheKindsIsRefused(string text, string code, int line, int column)
    {
        var fault = Assert.Single(Documents.Recognise(text, "file.json").Faults);
        Assert.Equal((code, line, column), (fault.Code, fault.Line!.Value, fault.Column!.Value));
    }

    [Fact]
    public void AnEmptyFileOfLinesIsAFileWithoutEntries() => Assert.Equal("records", Documents.Recognise("\n", "records.jsonl").Value);

    [Theory]
    [InlineData("mentor", "帮扶老师", "Mentor")]
    [InlineData("police", "警方", "Police")]
    public void AWellKnownRoleHasItsNames(string code, string zh, string en) => Assert.Equal(new LocalizedText(zh, en), new Role(code).Name);

    [Fact]
    public void EveryCodeOfTheTypesIsWellKnownAndAPolicysOwnHasNoName()
    {
        var codes = new[] { typeof(Role), typeof(CareAction), typeof(Need), typeof(Medium), typeof(IncidentKind), typeof(Severity) }
            .SelectMany(type => type.GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static))
            .Select(property => Assert.IsAssignableFrom<Code>(property.GetValue(null)))
            .ToArray();

        Assert.True(codes.Length > 30, $"{codes.Length} codes");
        Assert.All(codes, code => Assert.True(code.Name is { Zh: not null, En: not null }, code.Value));
        Assert.Null(new CareAction("our-own-action").Name);
    }

    private static string Kind(string text) => Documents.Recognise(text, "file.json").Value;
}
