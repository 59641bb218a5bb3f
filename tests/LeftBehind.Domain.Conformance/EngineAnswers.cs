namespace LeftBehind.Domain.Conformance;

/// <summary>The library behind the protocol.</summary>
public static class EngineAnswers
{
    public static string To(Documented documents, Ask ask)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(ask);
        var policy = Documents.Policy.Read(documents.Policy, "policy").Value;
        var calendar = Documents.Calendar.Read(documents.Calendar, "calendar").Value;
        var log = Documents.Records.Read(documents.Records, "records").Value
            .And(Documents.Excusals.Read(documents.Excusals, "excusals").Value)
            .And(Documents.Incidents.Read(documents.Incidents, "incidents").Value);
        if (documents.Roster.Length == 0)
            return AnswerJson.Of(ask.Now, policy.Clocks(calendar, log, ask.Now));
        var programme = policy.For(calendar, Documents.Roster.Read(documents.Roster, "roster").Value);
        return ask.Command switch
        {
            "clocks" => AnswerJson.Of(ask.Now, programme.Clocks(log, ask.Now)),
            "stats" => AnswerJson.OfExact(programme.Statistics(ask.On)),
            "impact" => AnswerJson.OfImpact(programme.Compare(Documents.Policy.Read(documents.OtherPolicy, "otherPolicy").Value, Range(ask), log)),
            "pairings" => AnswerJson.Of(programme.PairingFindings(Range(ask))),
            _ => Obligations(programme, log, ask),
        };
    }

    private static string Obligations(CareProgramme programme, CareLog log, Ask ask) => ask.Command switch
    {
        "plan" => AnswerJson.OfPlan(programme, Range(ask), programme.Plan(Range(ask), log, ask.KnownAt)),
        "questions" => AnswerJson.Of(programme.Plan(Range(ask), log, ask.KnownAt).Questions()),
        "explain" => AnswerJson.Of(Ledger(programme, log, ask).Why(ask.Duty, Subject.Parse(ask.Subject), ask.On)),
        "appraise" => AnswerJson.Of(Ledger(programme, log, ask).Appraise()),
        "ledger" => AnswerJson.Of(Ledger(programme, log, ask)),
        _ => throw new ArgumentException($"'{ask.Command}' is no command", nameof(ask)),
    };

    private static Ledger Ledger(CareProgramme programme, CareLog log, Ask ask)
    {
        var asOf = ask.KnownAt is { } known ? AsOf.Day(ask.AsOf).WithKnownAt(known) : AsOf.Day(ask.AsOf);
        return ask.IsOpen ? programme.LedgerWithEarlierOpen(Range(ask), asOf, log) : programme.Ledger(Range(ask), asOf, log);
    }

    private static DateInterval Range(Ask ask) => new(ask.From, ask.To);
}
