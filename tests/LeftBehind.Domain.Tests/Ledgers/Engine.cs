using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Tests;

/// <summary>What a ledger is made of.</summary>
internal sealed record Inputs(Policy Policy, SchoolCalendar Calendar, School School, CareLog Log);

/// <summary>Whatever makes ledgers: the library, or one broken on purpose.</summary>
internal interface IEngine
{
    Ledger Ledger(Inputs inputs, DateInterval range, AsOf asOf);
}

/// <summary>The library, as it is or with its inputs bent first.</summary>
internal sealed class Engine(Func<Inputs, Inputs> bend) : IEngine
{
    public static IEngine Real { get; } = new Engine(inputs => inputs);

    /// <summary>The broken ones, which the tables must tell from the library.</summary>
    public static IReadOnlyDictionary<string, IEngine> Broken { get; } = new Dictionary<string, IEngine>
    {
        ["EmptyLedger"] = new Engine(inputs => inputs with { Policy = new Policy("p", new PolicyVersion("1", new LocalDate(1900, 1, 1))) }),
        ["IgnoresVersions"] = new Engine(inputs => inputs with { Policy = inputs.Policy.Only(inputs.Policy.Latest.Id) }),
        ["IgnoresUnknowns"] = new Engine(inputs => inputs with { School = Documents.Roster.Read(WithoutUnknowns(Documents.Roster.Write(inputs.School)), "roster").Value }),
        ["CreditsByDateOnly"] = new Engine(inputs => inputs with
        {
            Policy = Documents.Policy.Read(TakingAnything(Documents.Policy.Write(inputs.Policy)), "policy").Value,
            Log = CareLog.Of(inputs.Log.Records.Select(record => record.Result == CareResult.Accomplished ? record : record.WithResult(CareResult.Accomplished)))
                .WithRetractions(inputs.Log.Retractions).WithExcusals(inputs.Log.Excusals).WithIncidents(inputs.Log.Incidents),
        }),
    };

    public Ledger Ledger(Inputs inputs, DateInterval range, AsOf asOf)
    {
        var bent = bend(inputs);
        return bent.Policy.For(bent.Calendar, bent.School).Ledger(range, asOf, bent.Log);
    }

    /// <summary>What is not given is taken for no.</summary>
    private static string WithoutUnknowns(string roster)
    {
        var root = JsonNode.Parse(roster)!;
        foreach (var child in root["children"]!.AsArray())
        {
            child!["parents"] ??= new JsonArray(new JsonObject { ["id"] = "at-home" });
            foreach (var list in new[] { "needs", "classes", "boarding" })
                child[list] ??= new JsonArray();
            child["born"] ??= "1990-01-01";
            foreach (var parent in child["parents"]!.AsArray())
                parent!["absences"] ??= new JsonArray();
        }
        return root.ToJsonString();
    }

    /// <summary>No role, no medium is asked for.</summary>
    private static string TakingAnything(string policy)
    {
        var root = JsonNode.Parse(policy)!;
        foreach (var duty in root["versions"]!.AsArray().SelectMany(version => version!["duties"]?.AsArray() ?? []))
        {
            duty!.AsObject().Remove("media");
            duty["acceptedFrom"] = new JsonArray("anyone");
        }
        return root.ToJsonString();
    }
}
