using System.IO;
using LeftBehind.Domain.Policies;
using LeftBehind.Domain.Tests.Conventions;

namespace LeftBehind.Domain.Tests.Packs;

/// <summary>The policies that come with the package: each rule names its clauses, and all clauses of its document are named.</summary>
public sealed class PackTests
{
    public static TheoryData<string, string> PacksOfDocuments => new()
    {
        { "yuxian-central-primary", "S0.1." },
        { "yuxian-central-primary.reading", "S0.1." },
        { "primary-rulebook-2024", "S0.4." },
        { "three-twos-plan", "S4.2." },
        { "wanfohu-homeroom", "S3.3." },
        { "national-baseline", "L.cn." },
        { "zhejiang", "L.zj." },
    };

    [Theory]
    [MemberData(nameof(PacksOfDocuments))]
    public void EveryClauseOfTheDocumentIsCited(string pack, string prefix)
    {
        var clauses = Clauses().Where(id => id.StartsWith(prefix, StringComparison.Ordinal)).ToArray();
        Assert.True(clauses.Length > (prefix == "L.zj." ? 1 : 30), "the clause index was not found");
        Assert.Empty(clauses.Except(Read(pack).Versions.SelectMany(Cited)));
    }

    [Theory]
    [MemberData(nameof(PacksOfDocuments))]
    public void NoClauseIsCitedThatTheIndexLacks(string pack, string prefix)
    {
        Assert.NotEmpty(prefix);
        Assert.Empty(Read(pack).Versions.SelectMany(Cited).Except(Clauses()));
    }

    [Fact]
    public void ThePacksAreThoseThatAreTestedHere() => Assert.Equal(PacksOfDocuments.Select(row => (string)row[0]).Order(StringComparer.Ordinal), PolicyPacks.Names);

    [Fact]
    public void OnlyAReadingGivesNumbersThatTheTextLacks()
    {
        var (plain, reading) = (Read("yuxian-central-primary").Latest, Read("yuxian-central-primary.reading").Latest);
        Assert.All(plain.Duties, duty => Assert.NotEqual(Authority.Reading, duty.Authority));
        var added = reading.Duties.Where(duty => duty.Recurrence is not null && plain.Duty(duty.Id).Recurrence is null).ToArray();
        Assert.Equal(5, added.Length);
        Assert.All(added, duty => Assert.Equal(Authority.Reading, duty.Authority));
    }

    [Theory]
    [MemberData(nameof(PacksOfDocuments))]
    public void APackIsWrittenInCanonicalForm(string pack, string prefix)
    {
        Assert.NotEmpty(prefix);
        var policy = Read(pack);
        Assert.Equal(policy, Documents.Policy.Read(Documents.Policy.Write(policy), pack).Value);
    }

    [Theory]
    [InlineData("yuxian-central-primary", Language.Chinese)]
    [InlineData("yuxian-central-primary", Language.English)]
    [InlineData("primary-rulebook-2024", Language.Chinese)]
    [InlineData("primary-rulebook-2024", Language.English)]
    [InlineData("three-twos-plan", Language.Chinese)]
    [InlineData("three-twos-plan", Language.English)]
    [InlineData("wanfohu-homeroom", Language.Chinese)]
    [InlineData("wanfohu-homeroom", Language.English)]
    [InlineData("national-baseline", Language.Chinese)]
    [InlineData("national-baseline", Language.English)]
    [InlineData("zhejiang", Language.Chinese)]
    [InlineData("zhejiang", Language.English)]
    public async Task APackAsAPageToSign(string pack, Language language) =>
        await Verifier.Verify(PolicyPage.Of(Read(pack), language)).UseTextForParameters($"{pack}_{language}");

    [Fact]
    public void AnUnknownPackIsRefusedWithThoseThatThereAre()
    {
        var refused = Assert.Throws<ArgumentException>(() => PolicyPacks.Open("yuxian"));
        Assert.Contains("yuxian-central-primary", refused.Message, StringComparison.Ordinal);
    }

    private static Policy Read(string pack)
    {
        using var stream = PolicyPacks.Open(pack);
        return Documents.Policy.Read(stream, pack).Value;
    }

    private static string[] Clauses() => [.. File.ReadLines(Path.Combine(SourceTree.Root, "src", "LeftBehind.Domain.Policies", "packs", "clauses.csv")).Skip(1).Select(line => line.Split(',')[0])];

    private static HashSet<string> Cited(PolicyVersion version) =>
    [
        .. version.Eligibility?.Citations ?? [],
        .. version.PairingRules.SelectMany(rule => rule.Citations),
        .. version.Duties.SelectMany(duty => duty.Citations),
        .. version.Escalations.SelectMany(escalation => escalation.Citations),
        .. version.Archive.SelectMany(field => field.Citations),
        .. version.Appraisal?.Citations ?? [],
        .. version.Provisions.SelectMany(provision => provision.Citations),
    ];
}
