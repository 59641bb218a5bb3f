using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Conformance;

/// <summary>The documents of a request, each as its text; empty for one that is not there.</summary>
public sealed record Documented(string Policy, string OtherPolicy, string Calendar, string Roster, string Records, string Excusals, string Incidents)
{
    public static Documented Of(JsonObject documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        string Written(string name) => documents[name]?.ToJsonString(Text.OneLine) ?? "";
        return new Documented(Written("policy"), Written("otherPolicy"), Written("calendar"), Written("roster"), Written("records"), Written("excusals"), Written("incidents"));
    }
}
