using System.Globalization;
using System.IO;
using System.Text;

namespace LeftBehind.Domain.Tests;

/// <summary>What is written reads back as the same, and is written again byte for byte.</summary>
public sealed class WrittenDocuments
{
    [Fact]
    public void APolicyMadeInCodeReadsBackAsTheSame()
    {
        foreach (var seed in new[] { 20260101, Environment.TickCount })
        {
            var policies = new RandomPolicies(seed);
            for (var round = 0; round < 1000; round++)
            {
                var policy = policies.Next();
                var written = Documents.Policy.Write(policy);
                var read = Documents.Policy.Read(written, "policy.json");
                Assert.True(read.Success, $"seed {seed}, round {round}: {read}\n{written}");
                Assert.True(policy == read.Value, $"seed {seed}, round {round}:\n{written}\n{Documents.Policy.Write(read.Value)}");
                Assert.Equal(written, Documents.Policy.Write(read.Value));
            }
        }
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void NoCultureChangesWhatIsReadOrWritten(string culture)
    {
        var policies = new RandomPolicies(7);
        var plain = Enumerable.Range(0, 20).Select(_ => Documents.Policy.Write(policies.Next())).ToArray();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.All(plain, text => Assert.Equal(text, Documents.Policy.Write(Documents.Policy.Read(text, "p").Value)));
            Assert.Equal(Everything, Documents.Roster.Write(Documents.Roster.Read(Everything, "r").Value));
            Assert.Equal("found 0", Documents.Policy.Read(Wrap.Duty(", \"times\": 0"), "p").ToString().Split(": ")[1].Split(';')[0]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task ACanonicalPolicyLooksLikeThis() => await Verifier.Verify(Documents.Policy.Write(Documents.Policy.Read(Example.Policy, "policy.json").Value), "json");

    [Fact]
    public void ACanonicalRosterIsWrittenByteForByte() =>
        Assert.Equal(Everything, Documents.Roster.Write(Documents.Roster.Read(Everything, "roster.json").Value));

    [Fact]
    public void ACanonicalCalendarIsWrittenByteForByte()
    {
        const string Text = """
            {
              "format": 1,
              "calendar": "c",
              "zone": "Asia/Shanghai",
              "until": "2026-08-31",
              "provisionalFrom": "2026-01-01",
              "terms": [
                {"name": "autumn", "schoolYear": "2025", "from": "2025-09-01", "to": "2026-01-30"},
                {"schoolYear": "2025", "from": "2026-03-02", "to": "2026-07-10"}
              ],
              "holidays": [
                {"from": "2025-10-01", "to": "2025-10-08", "name": {"zh": "国庆节"}}
              ],
              "makeUpDays": [
                {"date": "2025-09-28", "countsAs": "tuesday"}
              ]
            }

            """;
        Assert.Equal(Text, Documents.Calendar.Write(Documents.Calendar.Read(Text, "calendar.json").Value));
    }

    [Fact]
    public void CanonicalEntriesAreWrittenByteForByte()
    {
        const string Records = """
            {"id": "r1", "action": "home-visit", "on": "2025-09-03", "by": "t01", "role": "mentor", "children": ["k001"], "class": "c1", "result": "attempted", "medium": "phone", "recordedAt": "2025-09-03T08:10:00Z", "evidence": ["photo"], "for": "2025-09-03"}
            {"id": "r2", "action": "home-visit", "on": "2025-09-03T08:10:00.25Z", "by": "t01", "incident": "i1", "party": "parents", "step": "guardian", "replaces": "r1"}
            {"id": "r3", "retracts": "r2", "by": "t02", "recordedAt": "2025-09-04T00:00:00Z"}

            """;
        const string Excusals = """
            {"id": "x1", "duties": ["talk"], "children": ["k001"], "classes": ["c1"], "staff": ["t01"], "from": "2025-11-03", "to": "2025-11-07", "reason": "at home", "recordedAt": "2025-11-03T00:00:00Z"}

            """;
        const string Incidents = """
            {"id": "i1", "kind": "emergency", "severity": "serious", "children": ["k001"], "occurredAt": "2025-10-15T02:05:00Z", "awareAt": "2025-10-15T02:12:00Z", "by": "t01", "standDownAt": "2025-10-15T04:00:00Z", "recordedAt": "2025-10-15T03:00:00Z"}

            """;
        Assert.Equal(Records, Documents.Records.Write(Documents.Records.Read(Records, "records.jsonl").Value));
        Assert.Equal(Excusals, Documents.Excusals.Write(Documents.Excusals.Read(Excusals, "excusals.jsonl").Value));
        Assert.Equal(Incidents, Documents.Incidents.Write(Documents.Incidents.Read(Incidents, "incidents.jsonl").Value));
    }

    [Fact]
    public void AnArrayOfEntriesIsReadAsLinesAre()
    {
        var lines = "{\"id\": \"r1\", \"action\": \"a\", \"on\": \"2025-09-03\", \"by\": \"t\"}\n\n{\"id\": \"r2\", \"retracts\": \"r1\"}\r\n";
        var array = "\ufeff\n [" + lines.Replace("}\n\n", "},", StringComparison.Ordinal) + "]";

        var log = Documents.Records.Read(array, "r").Value;
        Assert.Equal(Documents.Records.Write(Documents.Records.Read(lines, "r").Value), Documents.Records.Write(log));
        Assert.Equal("r1", Assert.Single(log.Retractions).RecordId);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ufeff\n ")]
    public void AnArrayOnOneLongLineIsReadWhole(string before)
    {
        var entries = Enumerable.Range(0, 5000).Select(i => $"{{\"id\": \"r{i}\", \"action\": \"a\", \"on\": \"2025-09-03\", \"by\": \"t\"}}");
        var result = Documents.Records.Read(before + "[" + string.Join(",", entries) + "]", "r");

        Assert.Equal(string.Empty, result.ToString());
        Assert.Equal(5000, result.Value.Records.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ufeff")]
    [InlineData("\n\r\n \t\n")]
    [InlineData("[]")]
    public void AnEmptyFileOfEntriesIsNoEntry(string text)
    {
        Assert.Empty(Documents.Records.Read(text, "r").Value.Records);
        Assert.Empty(Documents.Excusals.Read(text, "x").Value.Excusals);
        Assert.Empty(Documents.Incidents.Read(text, "i").Value.Incidents);
    }

    [Fact]
    public void AnInstantAtTheEdgeOfTheYearsIsWrittenSoThatItIsReadAgain()
    {
        const string Text = "{\"id\": \"i1\", \"kind\": \"k\", \"severity\": \"s\", \"awareAt\": \"1900-01-01T00:00:00+08:00\"}\n";
        var log = Documents.Incidents.Read(Text, "i").Value;

        var again = Documents.Incidents.Read(Documents.Incidents.Write(log), "i");
        Assert.True(again.Success, again.ToString());
        Assert.Equal(log.Incidents[0].AwareAt, again.Value.Incidents[0].AwareAt);
    }

    [Fact]
    public void AStreamIsWrittenInUtf8WithoutAMarkAndStaysOpen()
    {
        using var stream = new MemoryStream();
        var policy = Documents.Policy.Read(Example.Policy, "p").Value;
        Documents.Policy.Write(policy, stream);

        Assert.True(stream.CanWrite);
        Assert.Equal(Encoding.UTF8.GetBytes(Documents.Policy.Write(policy)), stream.ToArray());
        stream.Position = 0;
        Assert.Equal(policy, Documents.Policy.Read(stream, "p").Value);
    }

    [Fact]
    public void ASchoolBuiltInCodeReadsBackWithWhatIsNotKnown()
    {
        var facts = new SchoolBuilder("s").Named("name").Pupils(3);
        facts.Staff("t1").Named("who").Employed(DateRange.From(new LocalDate(2020, 1, 1)));
        facts.Staff("t2").FromOutside();
        facts.Child("k1").Enrolled(DateRange.From(new LocalDate(2025, 9, 1))).NoOtherParents().NoOtherNeeds();
        facts.Child("k2").Enrolled(DateRange.From(new LocalDate(2025, 9, 1))).Parent("p1").NoOtherAbsences();
        var school = Documents.Roster.Read(Documents.Roster.Write(facts.Build()), "r").Value;

        Assert.Equal((true, 0), (school.Children[0].Parents.IsKnown, school.Children[0].Parents.Count));
        Assert.Equal((true, false, false), (school.Children[0].Needs.IsKnown, school.Children[0].Boarding.IsKnown, school.Children[1].Parents[0].Absences.Count > 0));
        Assert.Equal((false, true), (school.Staff[0].EmployedAlways, school.Staff[1].EmployedAlways && school.Staff[1].IsFromOutside));
        Assert.Equal("who", school.Staff[0].Name!.Reveal());
    }

    private const string Everything = """
        {
          "format": 1,
          "school": {"id": "s", "name": "小学"},
          "pupils": 246,
          "classes": [
            {"id": "c1", "name": "一班", "grade": 1, "homeroomTeachers": [{"staff": "t1", "from": "2025-09-01"}], "teachers": [{"staff": "t1", "from": "2025-09-01", "to": "2026-01-30", "recordedAt": "2025-09-01T00:00:00Z", "toRecordedAt": "2026-01-30T00:00:00Z", "withdrawnAt": "2026-02-01T00:00:00Z"}]}
          ],
          "staff": [
            {"id": "t1", "name": "甲", "employed": [{"from": "2010-09-01"}], "leave": [{"from": "2025-12-08", "to": "2025-12-14", "reason": "illness", "recordedAt": "2025-12-08T00:00:00Z"}], "roles": [{"role": "principal", "from": "2025-09-01"}]},
            {"id": "t2", "outside": true, "employed": []}
          ],
          "children": [
            {"id": "k1", "name": "乙", "sex": "female", "born": "2016-02-29", "village": "v", "family": "f1", "declared": [{"away": "both", "from": "2025-09-01"}], "enrolled": [{"from": "2022-09-01"}], "classes": [{"class": "c1", "from": "2025-09-01"}], "boarding": [{"from": "2025-09-01"}], "parents": [{"id": "p1", "relation": "father", "name": "丙", "born": "1988-03-02", "phone": "000", "workplace": "w", "deceased": "2031-01-01", "absences": [{"from": "2024-02-20", "to": "2026-01-25", "reason": "work"}], "incapable": [{"from": "2026-02-01"}], "knownSince": {"absences": "2025-09-01T00:00:00Z", "deceased": "2031-01-02T00:00:00Z"}}], "guardians": [{"id": "g1", "relation": "grandmother", "name": "丁", "born": "1955-08-15", "phone": "000", "address": "a", "from": "2024-02-20"}], "needs": [{"need": "key-child", "from": "2025-09-01"}], "knownSince": {"born": "2025-09-05T02:00:00Z", "sex": "2025-09-05T02:00:00Z"}, "archive": {"guardian.phone": true, "其他": false}},
            {"id": "k2", "enrolled": [], "classes": [], "boarding": [], "parents": [], "needs": []},
            {"id": "k3", "enrolled": []}
          ],
          "pairings": [
            {"id": "pr1", "kind": "mentor", "child": "k1", "helper": "t1", "from": "2025-09-01", "to": "2026-07-10"},
            {"id": "pr2", "kind": "peer-helper", "child": "k1", "helper": "k2", "from": "2025-09-01"}
          ]
        }

        """;
}
