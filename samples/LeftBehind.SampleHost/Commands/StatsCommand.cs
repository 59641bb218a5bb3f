using System.Collections.Generic;
using LeftBehind.Domain;
using NodaTime;

namespace LeftBehind.SampleHost;

/// <summary>Counts of pupils and children left behind on a day; without <c>--exact</c> as they may be published.</summary>
internal sealed class StatsCommand() : HostCommand("stats", "counts of pupils and children left behind on a day")
{
    public override IReadOnlyList<HostOption> Required => [HostOptions.Policy, HostOptions.Calendar, HostOptions.Roster, HostOptions.On];

    public override IReadOnlyList<HostOption> Optional => [HostOptions.Exact];

    public override IReadOnlyList<AnswerList> Lists => [new("groups", ["by", "value", "enrolled", "leftBehind"])];

    public override string Answer(Request request)
    {
        var statistics = Statistics(request);
        if (request.Options.IsJson)
            return request.Options.Has(HostOptions.Exact) ? AnswerJson.OfExact(statistics) : AnswerJson.Of(statistics);
        var (shown, words) = (StatisticsShown.Of(statistics, request), request.Words);
        var page = new Page().Line($"{request.Inputs.School!.Id} · {statistics.Policy.Id} · {Words.Iso(statistics.On)}").Line();
        foreach (var (name, count) in shown.Totals(words))
            page.Line($"{count,8}  {name}");
        page.Line().Table(shown.Table(words)).Line();
        foreach (var note in shown.Notes(words))
            page.Line(note);
        return page.ToString();
    }

    /// <summary>The school first, then the groups.</summary>
    public override Rows Rows(Request request) => StatisticsShown.Of(Statistics(request), request).Rows(request.Inputs.School!.Id);

    private static Statistics Statistics(Request request) => request.Programme().Statistics(request.Options.Get<LocalDate>(HostOptions.On));
}
