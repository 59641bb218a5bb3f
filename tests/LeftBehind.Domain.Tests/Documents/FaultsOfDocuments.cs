using System.IO;
using System.Text;

namespace LeftBehind.Domain.Tests;

/// <summary>How faults read, in which order they come, and what they never say.</summary>
public sealed class FaultsOfDocuments
{
    [Fact]
    public void AFaultIsOneLineWithItsPlace()
    {
        var result = Documents.Policy.Read(Wrap.Recurrence("\"per\": \"fortnight\", \"during\": \"term\""), "policy.json");

        Assert.Equal(
            "policy.json:4:115 error POL004 $.versions[0].duties[0].recurrence.per: found \"fortnight\"; allowed: school-week, school-day, day, week, month, quarter, half-year, year, term, school-year, PnD, PnW, PnM; did you mean \"P2W\"?",
            result.ToString());
    }

    [Fact]
    public void AMissingFormatReadsAsInTheManual() =>
        Assert.StartsWith("roster.json:1:1 error DOC024 $: found no \"format\"; allowed: 1", Documents.Roster.Read("{\"school\": {\"id\": \"s\"}, \"children\": []}", "roster.json").ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task TheLinesOfAllRowsAreAsWrittenDown()
    {
        var lines = new StringBuilder();
        foreach (var row in AllRows())
        {
            foreach (var fault in Reading.Of(row.Kind, Marked.Of(row.Text).Text).Faults)
                lines.Append(row.Row).Append(' ').Append(Short(fault.ToString())).Append('\n');
        }
        await Verifier.Verify(lines.ToString());
    }

    [Fact]
    public void AFaultyPropertyDoesNotHideTheRest()
    {
        var result = Documents.Policy.Read(Wrap.Duty(", \"times\": 0, \"grace\": \"3D\", \"weight\": -1, \"recurrence\": {\"per\": \"term\", \"during\": \"vacation\"}"), "p");

        Assert.Equal(["DOC012", "DOC018", "DOC012", "POL003"], result.Faults.Select(fault => fault.Code));
        Assert.False(result.Success);
    }

    [Fact]
    public void FaultsComeInTheOrderOfTheDocument()
    {
        var result = Documents.Roster.Read(Wrap.Roster("\"pairings\": [{\"id\": 1}], \"children\": [{\"id\": \"k1\", \"enrolled\": 1}], \"pupils\": -1"), "r");

        Assert.Equal(result.Faults.OrderBy(fault => fault.Line).ThenBy(fault => fault.Column).ThenBy(fault => fault.Code, StringComparer.Ordinal), result.Faults);
        Assert.Equal(7, result.Faults.Count);
    }

    [Fact]
    public void AfterAHundredFaultsTheRestIsCounted()
    {
        var result = Documents.Records.Read(string.Concat(Enumerable.Repeat("{\"action\": 1}\n", 250)), "records.jsonl");

        Assert.Equal(100, result.Faults.Count);
        Assert.Equal(900, result.MoreFaults);
        Assert.EndsWith("records.jsonl: 900 more", result.ToString(), StringComparison.Ordinal);
        Assert.Equal(25, result.Faults[^1].Line);
    }

    [Fact]
    public void ARefusedDocumentThrowsItsFaultsWhenAskedForItsValue()
    {
        var result = Documents.Calendar.Read("{", "c");

        var thrown = Assert.Throws<FaultsException>(() => result.Value);
        Assert.Equal(result.Faults, thrown.Faults);
        Assert.Equal("DOC002", Assert.Single(thrown.Faults).Code);
    }

    [Theory]
    [InlineData("fortnight", "P2W")]
    [InlineData("School-Week", "school-week")]
    [InlineData("terms", "term")]
    [InlineData("P2Y", "P24M")]
    [InlineData("nonsense", null)]
    public void ANearWordIsSuggested(string cycle, string? meant) =>
        Assert.Equal(meant, Assert.Single(Documents.Policy.Read(Wrap.Recurrence($"\"per\": \"{cycle}\", \"during\": \"term\""), "p").Faults).Suggestion);

    [Theory]
    [InlineData("2026/02/17", "2026-02-17")]
    [InlineData("2026-2-3", "2026-02-03")]
    [InlineData("31.12.2025", "2025-12-31")]
    [InlineData("２０２６-02-17", "2026-02-17")]
    [InlineData("2026-02-17T10:00:00+08:00", "2026-02-17")]
    [InlineData("2026-02-30", null)]
    [InlineData("soon", null)]
    public void TheDateThatWasMeantIsSuggested(string until, string? meant) =>
        Assert.Equal(meant, Assert.Single(Documents.Calendar.Read(Wrap.Term($", \"until\": \"{until}\""), "c").Faults).Suggestion);

    [Fact]
    public void NothingHidesInWhatAFaultQuotes()
    {
        var fault = Assert.Single(Documents.Policy.Read(Wrap.Duty(", \"modality\": \"\u202emust\u200b\u0007" + new string('x', 100) + "\"").Replace("\u0007", "\\u0007", StringComparison.Ordinal), "p").Faults);

        Assert.StartsWith("\"\\u202emust\\u200b\\u0007xxx", fault.Found, StringComparison.Ordinal);
        Assert.True(fault.Found.Length < 90, fault.Found);
    }

    [Theory]
    [InlineData("\"name\": [\"Canary\"]")]
    [InlineData("\"name\": \"Canary\\u0000\"")]
    [InlineData("\"village\": {\"Canary\": \"Canary\"}")]
    [InlineData("\"born\": \"Canary\"")]
    [InlineData("\"born\": \"1899-Canary\"")]
    [InlineData("\"family\": \"Canary Canary\"")]
    [InlineData("\"id2\": \"Canary\"")]
    [InlineData("\"parents\": [{\"id\": \"p\", \"phone\": 7, \"deceased\": \"Canary\", \"absences\": [{\"from\": \"2025-01-01\", \"reason\": \"Canary!\"}]}]")]
    [InlineData("\"guardians\": [{\"id\": \"g\", \"relation\": {}, \"address\": \"Canary\\u202e\", \"from\": \"2025-01-01\"}]")]
    public void WhatIsPersonalIsNeverQuoted(string part)
    {
        var result = Documents.Roster.Read(Wrap.Child(", " + part), "roster.json");

        Assert.False(result.Success);
        Assert.DoesNotContain("Canary", result.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Canary", Assert.Throws<FaultsException>(() => result.Value).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ColumnsCountCharactersAndLinesEndWithLineFeedAlone()
    {
        var fault = Assert.Single(Documents.Policy.Read("\ufeff" + Wrap.Duty(", \"article\": \"𠮷野家\", \"times\": 0").Replace("\n", "\r\n", StringComparison.Ordinal), "p").Faults);

        Assert.Equal((4, 120), (fault.Line!.Value, fault.Column!.Value));
    }

    [Fact]
    public void BytesThatAreNoUtf8AreNamed()
    {
        Bytes("{\"a\": \"", [0xB9, 0xD8], "byte 0xB9", 1, 8);
        Bytes("{\n\"a\": \"", [0xC0, 0x80], "byte 0xC0", 2, 7);
        Bytes("{\"a\": \"", [0xED, 0xA0, 0x80], "byte 0xED", 1, 8);
        Bytes(string.Empty, Encoding.Unicode.GetPreamble(), "byte 0xFF", 1, 1);
        Bytes("{", [0], "byte 0x00", 1, 2);
    }

    [Fact]
    public void ADocumentThatIsTooLargeIsRefusedForItsSize()
    {
        var text = Wrap.Duty(", \"article\": \"a\"") + new string(' ', 1024 * 1024);
        var fault = Assert.Single(Documents.Policy.Read(text, "p").Faults);

        Assert.Equal(("LIM002", 1, 1, "$"), (fault.Code, fault.Line, fault.Column, fault.Path));
        Assert.StartsWith(Encoding.UTF8.GetByteCount(text).ToString(System.Globalization.CultureInfo.InvariantCulture), fault.Found, StringComparison.Ordinal);
    }

    internal static IEnumerable<(int Row, string Kind, string Text)> AllRows() =>
        new[] { BadDocuments.TheDocumentAsAWhole, BadDocuments.ValuesOfTheirKind, BadDocuments.Policies, BadDocuments.Calendars, BadDocuments.Rosters, BadDocuments.Entries }
            .SelectMany(rows => rows)
            .Select(row => ((int)row[0], (string)row[1], (string)row[2]))
            .OrderBy(row => row.Item1);

    private static string Short(string line) => line.Length > 400 ? line[..400] + "…" : line;

    private static void Bytes(string before, byte[] bad, string found, int line, int column)
    {
        var fault = Assert.Single(Documents.Policy.Read(new MemoryStream([.. Encoding.UTF8.GetBytes(before), .. bad, .. Encoding.UTF8.GetBytes("\"}")]), "p").Faults);
        Assert.Equal(("DOC004", found, line, column), (fault.Code, fault.Found, fault.Line!.Value, fault.Column!.Value));
    }
}
