namespace LeftBehind.Domain.Tests;

/// <summary>What is wrong with a document only beside another: rows 59, 63, 65, 66 and 67 of the table of bad inputs.</summary>
public sealed class DocumentsBesideOthers
{
    private static readonly School School = Documents.Roster.Read(
        Wrap.Roster("""
            "classes": [{"id": "c1", "grade": 1, "homeroomTeachers": [{"staff": "t1", "from": "2025-09-01", "to": "2025-12-31"}]}],
            "staff": [{"id": "t1"}, {"id": "t2", "roles": [{"role": "counsellor", "from": "2025-09-01"}], "employed": [{"from": "2025-09-01", "to": "2025-11-30"}]}],
            "children": [{"id": "k1", "enrolled": [{"from": "2025-09-01"}], "classes": [{"class": "c1", "from": "2025-09-01"}], "parents": [{"id": "p1"}]}, {"id": "k2", "enrolled": []}],
            "pairings": [{"id": "pr1", "kind": "mentor", "child": "k1", "helper": "t2", "from": "2025-10-01"}]
            """),
        "roster.json").Value;

    private static readonly SchoolCalendar Calendar = Documents.Calendar.Read(Wrap.Term(string.Empty), "calendar.json").Value;

    private static readonly Policy Policy = Documents.Policy.Read(
        Wrap.Version("""
            , "duties": [{"id": "d", "cites": [], "bearer": "mentor", "actions": ["home-visit"], "subject": "child"}],
            "escalations": [
              {"id": "ill", "on": ["illness"], "steps": [{"id": "doctor", "do": "send-to-hospital", "within": "immediately"}, {"id": "tell", "notify": "parents", "within": "PT1H"}]},
              {"id": "hurt", "on": ["injury"], "of": "occurred", "steps": [{"notify": "authority", "within": "PT1H"}]}
            ]
            """),
        "policy.json").Value;

    private static readonly CareLog Incidents = Documents.Incidents.Read(
        "{\"id\": \"i1\", \"kind\": \"illness\", \"severity\": \"serious\", \"children\": [\"k1\"], \"awareAt\": \"2025-10-15T10:00:00+08:00\"}", "incidents.jsonl").Value;

    [Theory]
    [InlineData("t1", "homeroom-teacher", "2025-10-01", true)]
    [InlineData("t1", "homeroom-teacher", "2026-01-01", false)]
    [InlineData("t2", "mentor", "2025-09-30", false)]
    [InlineData("t2", "mentor", "2025-10-01", true)]
    [InlineData("t2", "counsellor", "2025-11-30", true)]
    [InlineData("t2", "counsellor", "2025-12-01", false)]
    [InlineData("p1", "parents", "2025-10-01", true)]
    [InlineData("t1", "parents", "2025-10-01", false)]
    [InlineData("t1", "staff", "2025-10-01", true)]
    public void ARoleThatWasNotHeldIsAWarning(string by, string role, string on, bool held)
    {
        var text = $"{{\"id\": \"r1\", \"action\": \"home-visit\", \"on\": \"{on}\", \"by\": \"{by}\", \"children\": [\"k1\"], \"role\": §\"{role}\"}}";
        var (marked, result) = Read(Documents.RecordsAt(School), text);

        Assert.True(result.Success);
        Assert.Equal(held ? [] : [("REC004", "$.role", marked.Column)], result.Faults.Select(fault => (fault.Code, fault.Path, fault.Column!.Value)));
    }

    [Fact]
    public void TheRolesThatWereHeldAreNamed()
    {
        var fault = Assert.Single(Documents.RecordsAt(School).Read("{\"id\": \"r1\", \"action\": \"a\", \"on\": \"2025-10-01T23:30:00Z\", \"by\": \"t2\", \"children\": [\"k1\"], \"role\": \"homeroom-teacher\"}", "r").Faults);

        Assert.Equal("\"homeroom-teacher\", which \"t2\" does not hold on 2025-10-01", fault.Found);
        Assert.Equal("staff, mentor, counsellor", fault.Allowed);
    }

    [Fact]
    public void AnOccurrenceThatAClockCountsFromIsAskedFor()
    {
        var (marked, result) = Read(Documents.IncidentsUnder(Policy, Calendar), "\n§{\"id\": \"i1\", \"kind\": \"injury\", \"severity\": \"minor\", \"awareAt\": \"2025-10-15T10:00:00+08:00\"}");

        var fault = Assert.Single(result.Faults);
        Assert.Equal(("INC001", "$", marked.Line, marked.Column, false), (fault.Code, fault.Path, fault.Line!.Value, fault.Column!.Value, result.Success));
        Assert.EndsWith("wanted by hurt step 1", fault.Allowed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"kind\": §\"ilness\", \"awareAt\": \"2025-10-15T10:00:00+08:00\"", "INC003", "$.kind")]
    [InlineData("\"kind\": §\"illness\", \"awareAt\": \"2025-08-31T10:00:00+08:00\"", "INC003", "$.kind")]
    [InlineData("\"kind\": \"illness\", \"awareAt\": \"2025-10-15T10:00:00+08:00\", \"children\": [\"k1\", §\"k3\"]", "INC005", "$.children[1]")]
    public void AnIncidentThatStartsNoClockIsAWarning(string parts, string code, string path)
    {
        var (marked, result) = Read(Documents.IncidentsUnder(Policy, Calendar, School), "{\"id\": \"i1\", \"severity\": \"serious\", " + parts + "}");

        var fault = Assert.Single(result.Faults);
        Assert.Equal((code, path, marked.Column, true), (fault.Code, fault.Path, fault.Column!.Value, result.Success));
    }

    [Theory]
    [InlineData("\"action\": \"phone-parents\", \"incident\": §\"i2\", \"party\": \"parents\"", "$.incident")]
    [InlineData("\"action\": \"phone-parents\", \"incident\": \"i1\", \"party\": \"parents\", \"step\": §\"tel\"", "$.step")]
    [InlineData("\"action\": \"phone-parents\", \"incident\": \"i1\", \"party\": §\"authority\"", "$.party")]
    [InlineData("\"action\": §\"phone-parents\", \"incident\": \"i1\"", "$.action")]
    [InlineData("\"action\": §\"home-visit\", \"incident\": \"i1\", \"step\": \"doctor\"", "$.action")]
    [InlineData("\"action\": \"send-to-hospital\", \"incident\": \"i1\", \"children\": §[\"k2\"]", "$.children")]
    [InlineData("\"action\": \"home-visit\", \"incident\": \"i1\"", null)]
    [InlineData("\"action\": \"send-to-hospital\", \"incident\": \"i1\", \"children\": [\"k2\", \"k1\"]", null)]
    [InlineData("\"action\": \"phone-parents\", \"incident\": \"i1\", \"party\": \"parents\", \"step\": \"tell\"", null)]
    [InlineData("\"action\": \"phone-parents\"", null)]
    public void AnAnswerToNoStepIsAWarning(string parts, string? path)
    {
        var (marked, result) = Read(Documents.AnswersUnder(Policy, Calendar, Incidents), "{\"id\": \"r1\", \"on\": \"2025-10-15T11:00:00+08:00\", \"by\": \"t1\", " + parts + "}");

        Assert.True(result.Success);
        Assert.Equal(path is null ? [] : [("INC004", path, marked.Column)], result.Faults.Select(fault => (fault.Code, fault.Path, fault.Column!.Value)));
    }

    private static (Marked Marked, DocumentResult<CareLog> Result) Read(DocumentKind<CareLog> kind, string text)
    {
        var marked = Marked.Of(text);
        return (marked, kind.Read(marked.Text, kind.Name));
    }
}
