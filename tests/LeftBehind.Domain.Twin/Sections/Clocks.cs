using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime.Text;

namespace LeftBehind.Domain.Twin;

// 6 Incidents
public sealed partial class TwinWorld
{
    /// <summary>6 Incidents: every clock at an instant, as `clocks --format json` gives it, with the roster.</summary>
    public JsonObject Clocks(Instant now) => Clocks(now, FactsAt(Instant.MaxValue));
    /// <summary>6 Incidents: the same without a roster.</summary>
    public JsonObject ClocksWithoutRoster(Instant now) => Clocks(now, null);
    private JsonObject Clocks(Instant now, Facts? facts)
    {
        var rows = _given.Incidents.SelectMany(i => Of(i, facts, now)).OrderBy(c => c.Deadline ?? Instant.MaxValue).ThenBy(c => c.Incident, StringComparer.Ordinal).ThenBy(c => c.Escalation).ThenBy(c => c.Step).ThenBy(c => c.Child, StringComparer.Ordinal);
        return new() { ["now"] = Text(now), ["clocks"] = new JsonArray([.. rows.Select(c => c.Row)]) };
    }
    private IEnumerable<(Instant? Deadline, string Incident, int Escalation, int Step, string? Child, JsonObject Row)> Of(Incident incident, Facts? facts, Instant now)
    {
        var day = _calendar.DateOf(incident.AwareAt);
        if (_versions.Find(v => v.InForce(day)) is not { } version) yield break; // 6.1 the version in force on the local date of awareAt
        // 6.2 with a roster, only children certainly or possibly left behind count
        bool Counts(string id) => facts is null || (facts.Children.Find(c => c.Id == id) is { } c && Rule.Edge("6.2 counts", _coverage.LeftBehind(c, version).Possible.Has(day)));
        var children = incident.Children.FindAll(Counts);
        Rule.Edge("6.2 a child that does not count", children.Count < incident.Children.Count);
        if (incident.Children.Count > 0 && children.Count == 0 && Rule.Edge("6.2 none counts", true)) yield break;
        var escalations = version.Document.List("escalations", e => e);
        for (var e = 0; e < escalations.Count; e++)
        {
            if (!escalations[e].Strings("on")!.Contains(incident.Kind)) continue;
            var steps = escalations[e].List("steps", s => s);
            for (var s = 0; s < steps.Count; s++)
            {
                var eachChild = incident.Children.Count > 0 && (steps[s].Str("notify") is null or "parents" or "substitute-guardian"); // 6.2
                Rule.Hit(eachChild ? "6.2 a clock for each child" : "6.2 a clock for the incident");
                foreach (var child in eachChild ? children : [null!])
                {
                    var (deadline, row) = Clock(incident, children, facts, day, now, escalations[e], steps[s], s + 1, child);
                    yield return (deadline, incident.Id, e, s + 1, child, row);
                }
            }
        }
    }
    private (Instant? Deadline, JsonObject Row) Clock(Incident incident, List<string> children, Facts? facts, int day, Instant n, JsonElement escalation, JsonElement step, int number, string? child)
    {
        // 6.1 `of` of the step, else of the escalation, else aware
        var of = step.Str("of") ?? escalation.Str("of") ?? "aware";
        Rule.Hit($"6.1 of {of}{(step.Str("of") is not null ? " by the step" : escalation.Str("of") is not null ? " by the escalation" : "")}");
        var start = of == "occurred" ? incident.OccurredAt!.Value : incident.AwareAt;
        var within = step.Need("within");
        var immediately = within == "immediately";
        Instant? deadline = Deadline(start, within);
        // 6.3
        var named = Ask(null, 0).Records.FindAll(r => r.Incident == incident.Id && r.At <= n && (step.Str("notify") is { } party ? r.Party == party : r.Action == step.Need("do"))
            && (r.Step is null || Rule.Edge("6.3 names the step", r.Step == step.Str("id"))));
        var answers = named.Where(r => r.Result == "accomplished").OrderBy(r => r.At).ToList();
        bool Lists(CareRecord r) => r.Children.Count == 0 || child is null || Rule.Edge("6.3 lists the child", r.Children.Contains(child));
        var attempts = named.Count(r => r.Result != "accomplished" && Lists(r) && Rule.Edge("6.3 attempt", true, r.At == n));
        Instant? Earliest(Instant until)
        {
            HashSet<string> listed = [];
            foreach (var r in answers.Where(r => r.At <= until))
            {
                listed.UnionWith(r.Children);
                var all = r.Children.Count == 0 || children.TrueForAll(listed.Contains);
                if (child is null && r.Children.Count > 0) Rule.Edge("6.3 lists every child, so far", all, all && children.Exists(c => !r.Children.Contains(c)));
                if (child is null ? all : Lists(r)) return r.At;
            }
            return null;
        }
        var answer = Earliest(n);
        var parents = step.Str("notify") == "parents" && child is not null && facts is not null && facts.Child(child).Parents is { } known && !known.Exists(p => p.Lives(day));
        bool InTime(Instant at, string what) => immediately || deadline is not { } x || Rule.Edge(what, at <= x, at == x); // 6.5
        // 6.4 the first that fits
        var state = step.Strings("when") is { } when && Rule.Edge("6.4 when", !when.Contains(incident.Severity)) ? "not-required"
            : parents && Rule.Edge("6.4 no parent of that day", true) ? "not-required"
            : incident.StandDownAt is { } s && Rule.Edge("6.4 stood down by now", s <= n, s == n) && InTime(s, "6.4 stood down in time") && !Rule.Edge("6.4 answered before it stood down", Earliest(s) is { } before && before <= s, answers.Exists(a => a.At == s)) ? "discharged"
            : answer is { } x ? InTime(x, "6.4 answered in time") ? "done" : "done-late"
            : InTime(n, "6.4 not over yet") ? "running" : "breached";
        Rule.Hit("6.4 " + state);
        if (immediately) Rule.Hit("6.5 immediately " + state);
        if (deadline is null) Rule.Hit("6.5 promptly " + state);
        if (state == "discharged" && answer is not null) Rule.Hit("6.5 discharged, then answered");
        if (answer == n) Rule.Hit("6.4 answered just now");
        var left = state != "running" || deadline is not { } end ? (Duration?)null : immediately ? Duration.Zero : end - n;
        return (deadline, new()
        {
            ["incident"] = incident.Id, ["escalation"] = escalation.Need("id"), ["step"] = number, ["child"] = child, ["notify"] = step.Str("notify"), ["do"] = step.Str("do"), ["authority"] = step.Str("authority") ?? "text",
            ["deadline"] = deadline is { } at ? Text(at) : null, ["state"] = state, ["left"] = left is { } l ? Text(l) : null,
            ["answeredAt"] = answer is { } a2 ? Text(a2) : null, ["delay"] = answer is { } a3 ? Text(a3 - start) : null, ["attempts"] = attempts,
        });
    }
    // 6.1 in elapsed time; for PnD the end (24:00 local) of the date n days after the start's local date; for promptly none; 6.5 for immediately the start
    private Instant? Deadline(Instant start, string within)
    {
        if (within == "promptly") return null;
        if (within == "immediately") return start;
        Rule.Hit(within.Contains('T', StringComparison.Ordinal) ? "6.1 elapsed time" : "6.1 days");
        return within.Contains('T', StringComparison.Ordinal) ? start + PeriodPattern.NormalizingIso.Parse(within).Value.ToDuration()
            : _calendar.EndOf(_calendar.DateOf(start) + int.Parse(within[1..^1], CultureInfo.InvariantCulture));
    }
    private static string Text(Instant i) => InstantPattern.ExtendedIso.Format(i);
    // hours, minutes and seconds: PT24H, never P1D; PT1H30M, never PT90M; zero PT0S; a negative one -PT10M
    private static string Text(Duration d)
    {
        if (d == Duration.Zero) return "PT0S";
        if (d < Duration.Zero) return "-" + Text(-d);
        var seconds = (decimal)(d.ToBigIntegerNanoseconds() % 60_000_000_000) / 1_000_000_000m;
        var (hours, minutes) = (d.ToBigIntegerNanoseconds() / 3_600_000_000_000, d.ToBigIntegerNanoseconds() / 60_000_000_000 % 60);
        return string.Create(CultureInfo.InvariantCulture, $"PT{(hours > 0 ? $"{hours}H" : "")}{(minutes > 0 ? $"{minutes}M" : "")}{(seconds > 0 ? seconds.ToString("0.#########", CultureInfo.InvariantCulture) + "S" : "")}");
    }
}
