using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using LeftBehind.Domain.Tests.Properties;
using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests.Amendments;

/// <summary>A report that is signed, and its seal.</summary>
public sealed class SealedPeriodTests
{
    private static readonly Scene School = Of(Weekly(TalkDuty())).Did("r1", "9-3");

    [Fact]
    public void TheSealIsTheHashThatAnybodyComputesFromTheJson() => AnyWorld.Holds(
        world =>
        {
            var period = world.Ledger().Seal();
            var (text, hash) = Recomputed(period.ToJson());
            Assert.Equal(text, period.SealedText);
            Assert.Equal(hash, period.Seal);
        },
        cases: 200);

    [Fact]
    public void AReportReadAgainIsTheSameWhateverItsLayout()
    {
        var period = School.Ledger("9-1/9-14", "9-20 known 9-21 08:00").Seal();
        var turned = JsonNode.Parse(period.ToJson())!.AsObject();
        var shuffled = new JsonObject(turned.Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        var again = SealedPeriod.Parse(shuffled.ToJsonString());

        Assert.Equal(period.Seal, again.Seal);
        Assert.Equal(("s", "p", Span("9-1/9-14"), As("9-20 known 9-21 08:00"), 2), (again.SchoolId, again.PolicyId, again.Range, again.AsOf, again.Obligations));
        Assert.Equal(period.ToJson(), SealedPeriod.Parse(period.ToJson()).ToJson());
    }

    [Theory]
    [InlineData("fulfilled", "missed")]
    [InlineData("\"asOf\": \"2025-09-20\"", "\"asOf\": \"2025-09-21\"")]
    [InlineData("\"school\": \"s\"", "\"school\": \"other\"")]
    [InlineData("\"knownAt\": null", "\"knownAt\": \"2025-09-21T00:00:00Z\"")]
    [InlineData("\"seal\": \"sha256:", "\"seal\": \"sha256:0")]
    public void AnEditOfASealedReportIsRefused(string text, string edited)
    {
        var json = School.Ledger("9-1/9-14", "9-20").Seal().ToJson();

        Assert.Contains(text, json, StringComparison.Ordinal);
        Assert.Contains("edited after it was sealed", Assert.Throws<ArgumentException>(() => SealedPeriod.Parse(json.Replace(text, edited, StringComparison.Ordinal))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"seal\": 1}")]
    [InlineData("{\"seal\": \"sha256:00\", \"seal\": \"sha256:00\"}")]
    [InlineData("{\"format\": 1, \"school\": \"\\ud800\", \"knownAt\": null, \"ledger\": {}, \"seal\": \"sha256:00\"}")]
    [InlineData("{\"format\": 1, \"school\": \"s\", \"knownAt\": null, \"ledger\": {\"policy\": \"p\", \"asOf\": \"2025-13-01\"}, \"seal\": \"sha256:00\"}")]
    public void WhatIsNoSealedReportIsRefused(string text) =>
        Assert.Contains("no sealed period", Assert.Throws<ArgumentException>(() => SealedPeriod.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void ALedgerWithEarlierOpenObligationsIsNotSealed() =>
        Assert.Throws<ArgumentException>(() => School.Programme().LedgerWithEarlierOpen(Span("9-8/9-14"), As("9-20"), School.Log).Seal());

    [Fact]
    public async Task ASealedReport() => await Verifier.Verify(School.Ledger("9-1/9-7", "9-20").Seal().ToJson(), extension: "json");

    /// <summary>By the rules of docs/sealed-periods.md, with nothing of the library.</summary>
    private static (string Text, string Hash) Recomputed(string json)
    {
        var document = JsonNode.Parse(json)!.AsObject();
        document.Remove("seal");
        var text = Canonical(document);
        return (text, "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    private static string Canonical(JsonNode? node) => node switch
    {
        JsonObject members => "{" + string.Join(",", members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{Quoted(member.Key)}:{Canonical(member.Value)}")) + "}",
        JsonArray items => "[" + string.Join(",", items.Select(Canonical)) + "]",
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.String => Quoted((string)value!),
        null => "null",
        _ => node.ToJsonString(),
    };

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
