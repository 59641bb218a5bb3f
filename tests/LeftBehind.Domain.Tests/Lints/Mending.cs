using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Tests.Lints;

/// <summary>Puts what lint proposes into the document, as whoever takes it would, and reads that.</summary>
internal static class Mending
{
    public static Policy Put(Policy policy, LintFinding finding)
    {
        var written = Documents.Policy.Write(policy);
        var document = JsonNode.Parse(written)!;
        var (version, mend) = (document["versions"]!.AsArray()[^1]!, JsonNode.Parse(finding.Mend!)!);
        if (finding.Section == "appraisal")
            version["appraisal"] = mend;
        else
            Replace(version["duties"]!.AsArray(), finding.DutyIds[0], mend);
        var result = Documents.Policy.Read(document.ToJsonString(), "mended.json");
        Assert.Empty(result.Faults.Select(fault => fault.Code).Except(Documents.Policy.Read(written, "given.json").Faults.Select(fault => fault.Code)));
        return result.Value;
    }

    private static void Replace(JsonArray duties, string id, JsonNode mend)
    {
        var at = duties.ToList().FindIndex(duty => (string?)duty!["id"] == id);
        Assert.Equal(id, (string?)mend["id"]);
        duties[at] = mend;
    }
}
