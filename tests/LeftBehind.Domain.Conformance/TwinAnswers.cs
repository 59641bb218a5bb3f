using LeftBehind.Domain.Twin;

namespace LeftBehind.Domain.Conformance;

/// <summary>The twin behind the protocol.</summary>
public static class TwinAnswers
{
    private const string NoRoster = """{"format": 1, "school": {"id": "none"}, "children": []}""";

    public static string To(Documented documents, Ask ask)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(ask);
        var world = Read(documents, documents.Policy);
        return (ask.Command switch
        {
            "ledger" => world.Ledger(ask.From, ask.To, ask.AsOf, ask.KnownAt, ask.IsOpen),
            "plan" => world.Plan(ask.From, ask.To, ask.KnownAt),
            "questions" => world.Questions(ask.From, ask.To, ask.KnownAt),
            "explain" => world.Explain(ask.From, ask.To, ask.AsOf, ask.Duty, ask.Subject, ask.On, ask.KnownAt),
            "clocks" => documents.Roster.Length > 0 ? world.Clocks(ask.Now) : world.ClocksWithoutRoster(ask.Now),
            "pairings" => world.Pairings(ask.From, ask.To),
            "appraise" => world.Appraise(ask.From, ask.To, ask.AsOf, ask.KnownAt),
            "stats" => world.Statistics(ask.On),
            "impact" => TwinWorld.Impact(world, Read(documents, documents.OtherPolicy), ask.From, ask.To),
            _ => throw new ArgumentException($"'{ask.Command}' is no command", nameof(ask)),
        }).ToJsonString();
    }

    private static TwinWorld Read(Documented documents, string policy) => TwinWorld.Read(
        policy,
        documents.Calendar,
        documents.Roster.Length > 0 ? documents.Roster : NoRoster,
        documents.Records,
        documents.Excusals,
        documents.Incidents);
}
