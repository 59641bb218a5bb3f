using System.Collections.Generic;
using System.Linq;
using LeftBehind.Domain;
using NodaTime;
using Spectre.Console;

namespace LeftBehind.SampleHost;

/// <summary>Follows the clocks of incidents from an instant on, as time passes, until nothing changes any more.</summary>
internal sealed class ClockWatch(ClockBook book, Request request)
{
    private static readonly Duration Second = Duration.FromSeconds(1);

    private IHostTime Time => request.Surroundings.Time;

    private Instant Now => request.Now + Time.Elapsed;

    /// <summary>Counts down on a terminal, once a second.</summary>
    public void Show(IAnsiConsole terminal) => terminal.Live(Drawn(request.Now)).Start(live =>
    {
        for (var now = Now; ; now = Now)
        {
            live.UpdateTarget(Drawn(now));
            if (book.NextChange(now) is not { } next)
                return;
            Time.Wait(Duration.Min(Second, next - now));
        }
    });

    /// <summary>All clocks as they are, then each change once, when it comes.</summary>
    public IEnumerable<string> Tell()
    {
        var before = book.At(request.Now);
        yield return Whole(request.Now, before);
        for (var next = book.NextChange(request.Now); next is { } at; next = book.NextChange(at))
        {
            if (at > Now)
                Time.Wait(at - Now);
            var clocks = book.At(at);
            yield return request.Options.IsJson ? Whole(at, clocks) : Changes(at, before, clocks);
            before = clocks;
        }
    }

    private Spectre.Console.Rows Drawn(Instant now)
    {
        var clocks = book.At(now);
        return new Spectre.Console.Rows(new Text(ClockTable.Heading(now, request)), ClockTable.Of(clocks, request).Rendered());
    }

    private string Whole(Instant now, IReadOnlyList<EscalationClock> clocks) =>
        request.Options.IsJson ? AnswerJson.Of(now, clocks) : new Page().Line(ClockTable.Heading(now, request)).Line().Table(ClockTable.Of(clocks, request)).ToString();

    private string Changes(Instant at, IReadOnlyList<EscalationClock> before, IReadOnlyList<EscalationClock> clocks)
    {
        var page = new Page();
        foreach (var clock in clocks.Zip(before).Where(pair => pair.First.State != pair.Second.State).Select(pair => pair.First))
            page.Line($"{Words.Moment(at, request.Inputs.Calendar.Zone)} {clock.Incident.Id} {ClockTable.Step(clock, request.Words)} {request.People.Of(clock.ChildId)} {clock.State.InWords(request.Words.Language)}");
        return page.ToString();
    }
}
