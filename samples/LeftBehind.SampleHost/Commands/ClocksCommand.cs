using System.Collections.Generic;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>Every clock of an escalation at an instant, or from it on.</summary>
internal sealed class ClocksCommand() : HostCommand("clocks", "every escalation clock")
{
    public override IReadOnlyList<HostOption> Required => [HostOptions.Policy, HostOptions.Calendar, HostOptions.Incidents, HostOptions.Now];

    public override IReadOnlyList<HostOption> Optional => [HostOptions.Roster, HostOptions.Records, HostOptions.Watch];

    public override bool ChecksIncidents => true;

    public override IReadOnlyList<AnswerList> Lists => [new("clocks", ["incident", "escalation", "step", "child", "notify", "do", "authority", "deadline", "state", "left", "answeredAt", "delay", "attempts"])];

    public override string Answer(Request request)
    {
        var clocks = Book(request).At(request.Now);
        return request.Options.IsJson ? AnswerJson.Of(request.Now, clocks) : new Page().Line(ClockTable.Heading(request.Now, request)).Line().Table(ClockTable.Of(clocks, request)).ToString();
    }

    public override IEnumerable<string> Answers(Request request)
    {
        if (!request.Options.Has(HostOptions.Watch))
            return base.Answers(request);
        var watch = new ClockWatch(Book(request), request);
        if (request.Surroundings.Terminal is not { } terminal || request.Options.Out is not null || request.Options.IsJson)
            return watch.Tell();
        watch.Show(terminal);
        return [];
    }

    private static ClockBook Book(Request request)
    {
        request.Limit(HostOptions.Incidents.Name, request.Inputs.Policy.MostClocks(request.Inputs.Log), "clocks");
        return new ClockBook(request.Inputs);
    }
}
