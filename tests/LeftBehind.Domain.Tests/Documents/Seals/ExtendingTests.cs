using System.IO;
using System.Text;
using LeftBehind.Domain.Tests.Conventions;

namespace LeftBehind.Domain.Tests;

/// <summary>A policy that says only how it differs from another one.</summary>
public sealed class ExtendingTests
{
    private const string Talk = """{"id": "talk", "cites": ["c1"], "bearer": "mentor", "actions": ["heart-to-heart-talk"], "subject": "child", "recurrence": {"per": "month", "during": "term"}}""";
    private const string Visit = """{"id": "visit", "cites": ["c2"], "bearer": "homeroom-teacher", "actions": ["home-visit"], "subject": "child", "recurrence": {"per": "term"}}""";
    private const string Call = """{"id": "call", "cites": ["c3"], "bearer": "mentor", "actions": ["child-parent-call"], "subject": "child", "recurrence": {"per": "school-week"}}""";
    private const string Parts = """
        , "grace": "P3D", "minimumDays": 7, "eligibility": {"awayParents": "any", "cites": ["c0"]}, "pairings": [{"kind": "mentor", "childrenPerHelper": {"max": 8}}],
        "escalations": [{"id": "e", "on": ["illness"], "steps": [{"notify": "parents", "within": "PT1H"}]}], "archive": [{"field": "guardian.phone"}, {"field": "parents.phone"}],
        "appraisal": {"mustNotMiss": ["talk"]}, "provisions": [{"id": "p", "kind": "priority", "text": {"en": "first"}, "cites": []}]
        """;

    private static readonly string County = Policy("county", Version("1", "2025-01-01", $"{Parts}, \"duties\": [{Talk}, {Visit}, {Call}]"));

    [Fact]
    public void DutiesAreReplacedInTheirPlaceDroppedAndAdded()
    {
        var hill = Hill("""
            "drops": [{"duty": "visit", "cites": ["h2"], "reason": {"en": "no roads in winter"}}],
            "duties": [TALK, {"id": "walk", "cites": ["h3"], "bearer": "mentor", "actions": ["accompany"], "subject": "child"}]
            """.Replace("TALK", Talk.Replace("c1", "h1", StringComparison.Ordinal).Replace("month", "week", StringComparison.Ordinal), StringComparison.Ordinal)).Value.Latest;

        Assert.Equal(["talk [h1] week", "call [c3] school-week", "walk [h3] "], hill.Duties.Select(duty => $"{duty.Id} [{string.Join(',', duty.Citations)}] {duty.Recurrence?.Cycle?.Text}"));
    }

    [Fact]
    public void WhatTheVersionDoesNotSayIsTheOthers()
    {
        var (hill, county) = (Hill("\"grace\": \"P1D\"").Value.Latest, Documents.Policy.Read(County, "county").Value.Latest);

        Assert.Equal((Period.FromDays(1), 7, 0.75m), (hill.Grace, hill.MinimumDays, hill.MinimumShare));
        Assert.Equal(county.As("h1", new LocalDate(2025, 9, 1)).WithGrace(Period.FromDays(1)), hill);
    }

    [Fact]
    public void OtherPartsAreMatchedByKindIdAndFieldAndRulesReplacedWhole()
    {
        var hill = Hill("""
            "drops": [{"escalation": "e", "cites": ["h"]}, {"field": "guardian.phone", "cites": ["h"]}, {"provision": "p", "cites": ["h"]}],
            "pairings": [{"kind": "mentor", "helpersPerChild": {"max": 1}}, {"kind": "peer-helper"}], "archive": [{"field": "parents.phone", "cites": ["h"]}, {"field": "photo"}],
            "eligibility": {"orNeeds": ["poverty"]}, "appraisal": {"mustNotMiss": ["call"]}
            """).Value.Latest;

        Assert.Equal(["mentor ", "peer-helper "], hill.PairingRules.Select(rule => $"{rule.Kind} {rule.ChildrenPerHelper}"));
        Assert.Empty(hill.Escalations);
        Assert.Empty(hill.Provisions);
        Assert.Equal(["parents.phone [h]", "photo []"], hill.Archive.Select(field => $"{field.Field} [{string.Join(',', field.Citations)}]"));
        Assert.Null(hill.Eligibility!.AwayParents);
        Assert.Equal(["call"], hill.Appraisal!.MustNotMiss);
        Assert.Empty(Hill("\"drops\": [{\"pairing\": \"mentor\", \"cites\": [\"h\"]}]").Value.Latest.PairingRules);
    }

    [Fact]
    public void ItComparesAndPlansAsOnePolicy()
    {
        var county = Documents.Policy.Read(County, "county").Value;
        var hill = Hill($"\"drops\": [{{\"duty\": \"visit\", \"cites\": [\"h2\"]}}], \"duties\": [{Talk.Replace("\"c1\"", "\"h1\"", StringComparison.Ordinal)}]").Value;

        Assert.Equal(["duties talk: cites", "duties visit: removed"], county.Only("1").DifferencesTo(hill.Only("h1")).Where(item => item.Section == "duties").Select(item => $"{item.Section} {item.Id}: {item.Property ?? "removed"}"));
        Assert.Equal(Documents.Policy.Write(hill), Documents.Policy.Write(Documents.Policy.Read(Documents.Policy.Write(hill), "flat").Value));
        Assert.Equal(hill, Documents.Policy.Read(Documents.Policy.Write(hill), "flat").Value);
    }

    [Fact]
    public void TheKindThatReadsItWritesItAsItWasRead()
    {
        var kind = Kind(("county", County));
        var text = "{\n  \"format\": 1,\n  \"policy\": \"hill\",\n  \"title\": {},\n  \"versions\": [\n    {\n      \"version\": \"h1\",\n      \"effectiveFrom\": \"2025-09-01\",\n      \"extends\": \"county@1\",\n"
            + "      \"drops\": [{\"duty\": \"visit\", \"cites\": [\"h2\"], \"reason\": {\"en\": \"no roads in winter\"}}],\n      \"minimumDays\": 3,\n      \"archive\": [{\"field\": \"photo\"}]\n    }\n  ]\n}\n";

        Assert.Equal(text, kind.Write(kind.Read(text, "hill").Value));
        var changed = kind.Read(text, "hill").Value;
        changed = new Policy("hill", changed.Latest.WithMinimumDays(4));
        Assert.DoesNotContain("extends", kind.Write(changed), StringComparison.Ordinal);
        Assert.Equal(changed, kind.Read(kind.Write(changed), "hill").Value);
    }

    [Fact]
    public void ASealIsOverTheWholeVersionWhicheverWayItIsWritten()
    {
        var kind = Kind(("county", County));
        var hill = Hill("\"drops\": [{\"duty\": \"visit\", \"cites\": [\"h2\"]}]").Value.Sealed();
        var short_ = kind.Write(hill);

        Assert.Contains("\"extends\": \"county@1\"", short_, StringComparison.Ordinal);
        Assert.True(kind.Read(short_, "hill").Success);
        Assert.Equal(hill, Documents.Policy.Read(Documents.Policy.Write(hill), "flat").Value);
        Assert.Equal(RawSeal.Of(Documents.Policy.Write(hill)), hill.Versions.Select(version => version.Seal));
    }

    [Fact]
    public void AnEditOfWhatASealedVersionExtendsIsSeenToo()
    {
        var sealedText = Kind(("county", County)).Write(Hill("\"minimumDays\": 3").Value.Sealed());
        var read = Kind(("county", County.Replace("\"max\": 8", "\"max\": 9", StringComparison.Ordinal))).Read(sealedText, "hill");

        Assert.Equal(("POL016", "$.versions[0].seal"), (Assert.Single(read.Faults).Code, read.Faults[0].Path));
    }

    [Fact]
    public void ThePageSaysWhatIsExtendedAndWhatIsLeftOut()
    {
        var page = PolicyPage.Of(Hill("\"drops\": [{\"duty\": \"visit\", \"cites\": [\"h2\"], \"reason\": {\"zh\": \"冬天路不通\", \"en\": \"no roads in winter\"}}]").Value, Language.English);

        Assert.Contains("It extends county@1\nwithout duty visit: no roads in winter [h2]\n", page, StringComparison.Ordinal);
        Assert.Contains("(talk)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("(visit)", page, StringComparison.Ordinal);
    }

    [Fact]
    public void AVersionStaysOnTheVersionThatItNames()
    {
        var county = Policy("county", Version("1", "2025-01-01", $", \"duties\": [{Talk}]"), Version("2", "2025-12-01", $", \"duties\": [{Talk}, {Visit}]"));
        var hill = Kind(("county", county)).Read(Policy("hill", Version("h1", "2025-09-01", ", \"extends\": \"county@1\""), Version("h2", "2026-02-01", ", \"extends\": \"county@2\"")), "hill");

        Assert.Empty(hill.Faults);
        Assert.Equal(["talk"], hill.Value.VersionOn(new LocalDate(2025, 12, 24))!.Duties.Select(duty => duty.Id));
        Assert.Equal(["talk", "visit"], hill.Value.VersionOn(new LocalDate(2026, 2, 1))!.Duties.Select(duty => duty.Id));
    }

    [Fact]
    public void AVersionThatWasReplacedBeforeIsWorthAWord()
    {
        var county = Policy("county", Version("1", "2025-01-01", string.Empty), Version("2", "2025-09-01", string.Empty));
        var read = Kind(("county", county)).Read(Policy("hill", Version("h1", "2025-09-01", ", \"extends\": \"county@1\""), Version("h2", "2025-10-01", ", \"extends\": \"county@2\"")), "hill");

        Assert.True(read.Success);
        Assert.Equal("hill:2:61 warning POL020 $.versions[0].extends: found \"county@1\", though version 2 is in force from 2025-09-01 on; allowed: the version in force when this one begins, or this one on purpose", Assert.Single(read.Faults).ToString());
    }

    [Theory]
    [InlineData("\"drops\": [{\"duty\": \"vist\", \"cites\": [\"h\"]}]", "POL019", "$.versions[0].drops[0]", "found \"vist\"; allowed: a duty of county@1: talk, visit, call; did you mean \"visit\"?")]
    [InlineData("\"drops\": [{\"duty\": \"talk\", \"cites\": [\"h\"]}], \"duties\": [TALK], \"appraisal\": {}", "POL019", "$.versions[0].drops[0]", "which this version gives itself")]
    [InlineData("\"drops\": [{\"duty\": \"call\", \"cites\": [\"h\"]}, {\"duty\": \"call\", \"cites\": [\"i\"]}]", "POL019", "$.versions[0].drops[1]", "dropped already")]
    [InlineData("\"drops\": [{\"duty\": \"call\", \"field\": \"photo\", \"cites\": [\"h\"]}]", "POL019", "$.versions[0].drops[0]", "found \"duty\" and \"field\"; allowed: one of duty, pairing, escalation, field, provision")]
    [InlineData("\"drops\": [{\"cites\": [\"h\"]}]", "POL019", "$.versions[0].drops[0]", "nothing to drop")]
    [InlineData("\"drops\": [{\"duty\": \"call\", \"cites\": []}]", "DOC023", "$.versions[0].drops[0].cites", "an empty list")]
    [InlineData("\"drops\": [{\"duty\": \"call\"}]", "DOC009", "$.versions[0].drops[0]", "no \"cites\"")]
    [InlineData("\"duties\": [{\"id\": \"walk\", \"cites\": [], \"bearer\": \"mentor\", \"actions\": [\"home-visit\"], \"subject\": \"child\"}]", "DOC023", "$.versions[0].duties[0].cites", "at least one, in a version that extends another")]
    [InlineData("\"drops\": [{\"duty\": \"talk\", \"cites\": [\"h\"]}]", "POL010", "$.versions[0].drops", "found talk; allowed: a duty of the version: visit, call")]
    [InlineData("\"appraisal\": {\"mustNotMiss\": [\"vist\"]}", "POL010", "$.versions[0].appraisal", "did you mean \"visit\"?")]
    public void WhatCannotBeIsRefused(string parts, string code, string path, string says)
    {
        var fault = Assert.Single(Hill(parts.Replace("TALK", Talk, StringComparison.Ordinal)).Faults);
        Assert.Equal((code, path), (fault.Code, fault.Path));
        Assert.Contains(says, fault.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("town@1", "\"town\", which was not found")]
    [InlineData("county@7", "found \"county@7\"; allowed: a version of policy county: 1")]
    [InlineData("hill@h1", "hill > hill, a circle")]
    [InlineData("other@1", "\"other\", under whose name policy county was found")]
    [InlineData("broken@1", "\"broken\", which is refused: DOC002 $")]
    [InlineData("round@1", "\"round\", which is refused: POL018 $.versions[0].extends")]
    public void WhatCannotBeExtendedIsRefused(string reference, string says)
    {
        var kind = Kind(("county", County), ("other", County), ("broken", "{"), ("round", Policy("round", Version("1", "2025-01-01", ", \"extends\": \"hill@h1\""))));
        var fault = Assert.Single(kind.Read(Policy("hill", Version("h1", "2025-09-01", $", \"extends\": \"{reference}\"")), "hill").Faults);

        Assert.Equal(("POL018", "$.versions[0].extends"), (fault.Code, fault.Path));
        Assert.Contains(says, fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void EightDeepIsReadAndNineIsNot()
    {
        var chain = Enumerable.Range(1, 9).Select(i => ("p" + i, i == 9 ? Policy("p9", Version("1", "2025-01-01", $", \"duties\": [{Talk}]")) : Link(i))).ToArray();

        Assert.Equal(["talk"], Kind(chain).Read(Link(1), "p1").Value.Latest.Duties.Select(duty => duty.Id));
        Assert.Equal("POL018", Assert.Single(Kind(chain).Read(Policy("p0", Version("1", "2025-01-01", ", \"extends\": \"p1@1\"")), "p0").Faults).Code);

        static string Link(int i) => Policy("p" + i, Version("1", "2025-01-01", $", \"extends\": \"p{i + 1}@1\""));
    }

    [Fact]
    public void EachPolicyIsLookedUpOnceHoweverOftenItIsExtended()
    {
        var opened = new List<string>();
        var versions = Enumerable.Range(1, 9).Select(i => Version("h" + i, $"2025-0{i}-02", ", \"extends\": \"county@1\"")).ToArray();
        var kind = Documents.PolicyExtending(id =>
        {
            opened.Add(id);
            return new MemoryStream(Encoding.UTF8.GetBytes(County));
        });

        Assert.Equal(9, kind.Read(Policy("hill", versions), "hill").Value.Versions.Count);
        Assert.Equal(["county"], opened);
    }

    [Fact]
    public void TheExampleOfThePageIsRead()
    {
        var page = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "versions.md")).ReplaceLineEndings("\n");
        var version = page.Split("```json\n")[1].Split("```")[0];

        var read = Kind(("county", County)).Read($"{{\"format\": 1, \"policy\": \"hill\", \"title\": {{}}, \"versions\": [{version}]}}", "hill");
        Assert.Equal(["talk", "call"], read.Value.Latest.Duties.Select(duty => duty.Id));
    }

    private static DocumentResult<Policy> Hill(string parts) => Kind(("county", County)).Read(Policy("hill", Version("h1", "2025-09-01", ", \"extends\": \"county@1\", " + parts)), "hill");

    private static DocumentKind<Policy> Kind(params (string Id, string Text)[] others) =>
        Documents.PolicyExtending(id => others.Where(other => other.Id == id).Select(other => new MemoryStream(Encoding.UTF8.GetBytes(other.Text))).FirstOrDefault());

    private static string Policy(string id, params string[] versions) => $"{{\"format\": 1, \"policy\": \"{id}\", \"title\": {{}}, \"versions\": [\n{string.Join(",\n", versions)}]}}";

    private static string Version(string id, string from, string parts) => $"{{\"version\": \"{id}\", \"effectiveFrom\": \"{from}\"{parts}}}";
}
