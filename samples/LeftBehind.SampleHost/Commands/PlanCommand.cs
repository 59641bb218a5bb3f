using System.Collections.Generic;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>What will be owed in a range.</summary>
internal sealed class PlanCommand() : HostCommand("plan", "what will be owed")
{
    public override IReadOnlyList<HostOption> Required => [HostOptions.Policy, HostOptions.Calendar, HostOptions.Roster, HostOptions.From, HostOptions.To];

    public override IReadOnlyList<HostOption> Optional => [HostOptions.Excusals, HostOptions.Incidents, HostOptions.KnownAt];

    public override IReadOnlyList<string> Formats => [.. base.Formats, "ics"];

    public override IReadOnlyList<AnswerList> Lists => [AnswerList.Obligations];

    public override string Answer(Request request)
    {
        var programme = request.Programme();
        var plan = Plan(programme, request);
        return request.Options.IsJson
            ? AnswerJson.OfPlan(programme, request.Range, plan)
            : new Page()
                .Line($"{programme.School.Id} · {programme.Policy.Id} · {Words.Window(request.Range)}: {Words.Number(plan.Count)} {request.Words.Say("项", "obligations")}")
                .Line()
                .Table(ObligationTable.Of(plan, request))
                .ToString();
    }

    public override Obligations Owed(Request request) => Plan(request.Programme(), request);

    private static Obligations Plan(CareProgramme programme, Request request) => programme.Plan(request.Range, request.Inputs.Log, request.KnownAt);
}
