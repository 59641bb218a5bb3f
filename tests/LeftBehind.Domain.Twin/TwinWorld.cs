using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Twin;

/// <summary>A school with its policy and its records, read from the documents of contract.md; answers as semantics.md says, naively.</summary>
public sealed partial class TwinWorld
{
    private readonly Dictionary<int, Facts> _facts = [];
    private readonly Dictionary<(string, int), Child> _children = [];
    private readonly string _policy, _school;
    private readonly List<Version> _versions;
    private readonly SchoolCalendar _calendar;
    private readonly Facts _given;
    private readonly List<Instant> _events;
    private readonly List<CareRecord> _records;
    private readonly List<TakesOut> _takesOut;
    private readonly List<Excusal> _excusals;
    private readonly Coverage _coverage;
    private readonly Obligations _obligations;
    private readonly Fulfilment _fulfilment;
    private TwinWorld(JsonElement policy, JsonElement calendar, JsonElement roster, List<JsonElement> records, List<JsonElement> excusals, List<JsonElement> incidents)
    {
        (_policy, _school, _roster) = (policy.Need("policy"), roster.GetProperty("school").Need("id"), roster);
        var starts = policy.List("versions", v => v.Day("effectiveFrom")!.Value);
        _versions = [.. policy.List("versions", v => v).Select((v, i) => new Version(v, i, i + 1 < starts.Count ? starts[i + 1] - 1 : Date.Future))];
        _versions.ForEach(v => v.Read());
        _calendar = new(calendar);
        _given = new(Instant.MaxValue, roster.List("children", Child.Read),
            roster.List("classes", c => new SchoolClass(c.Need("id"), c.Int("grade")!.Value, c.List("homeroomTeachers", x => Stretch.Read(x, "staff")), c.List("teachers", x => Stretch.Read(x, "staff")))),
            roster.List("staff", m => new Member(m.Need("id"), m.Is("outside"), m.Opt("employed", Stretch.Read), m.List("leave", Stretch.Read), m.List("roles", x => Stretch.Read(x, "role")))),
            roster.List("pairings", x => Stretch.Read(x, "id")),
            incidents.ConvertAll(x => new Incident(x.Need("kind"), x.Strings("children") ?? [], x.Moment("awareAt")!.Value, x.Moment("recordedAt") ?? x.Moment("awareAt")!.Value, x.Need("id"), x.Need("severity"), x.Moment("occurredAt"), x.Moment("standDownAt"))));
        _events = [.. roster.Events().Concat(_given.Incidents.Select(x => x.KnownFrom)).Distinct().Order()];
        // 1 Knowledge: from recordedAt on; without it from `on` or the start of its date, an excusal from the start of `from`, a retraction always
        _records = [.. records.Where(r => r.Str("retracts") is null).Select(r =>
        {
            Instant? at = r.Need("on").Contains('T', StringComparison.Ordinal) ? r.Moment("on") : null;
            var date = at is { } i ? _calendar.DateOf(i) : r.Day("on")!.Value; // 1 Time
            return new CareRecord(r.Need("id"), r.Need("action"), date, r.Need("by"), r.Str("role"), r.Strings("children") ?? [], r.Str("class"), r.Str("result") ?? "accomplished",
                r.Str("medium"), r.Moment("recordedAt") ?? at ?? _calendar.StartOf(date), r.Str("incident"), r.Strings("evidence") ?? [], r.Day("for"), at, r.Str("party"), r.Str("step"));
        })];
        _takesOut = [.. records.Where(r => r.Str("retracts") is not null).Select(r => new TakesOut(r.Need("retracts"), r.Moment("recordedAt") ?? Instant.MinValue, true)),
            .. records.Where(r => r.Str("replaces") is not null).Select(r => new TakesOut(r.Need("replaces"), _records.Single(x => x.Id == r.Need("id")).KnownFrom, false))];
        _excusals = excusals.ConvertAll(x => new Excusal(x.Strings("duties"), x.Strings("children"), x.Strings("classes"), x.Strings("staff"),
            x.Day("from")!.Value, x.Day("to")!.Value, x.Moment("recordedAt") ?? _calendar.StartOf(x.Day("from")!.Value)));
        _coverage = new(_calendar);
        _obligations = new(_calendar, _versions, _coverage);
        _fulfilment = new(_calendar, _obligations, _coverage, FactsAt);
    }
    /// <summary>Reads the documents, which are valid; the last three are JSON Lines or a JSON array, empty for none.</summary>
    public static TwinWorld Read(string policy, string calendar, string roster, string records = "", string excusals = "", string incidents = "") =>
        new(Json.Parse(policy), Json.Parse(calendar), Json.Parse(roster), Json.Lines(records), Json.Lines(excusals), Json.Lines(incidents));
    /// <summary>The ledger, as `ledger --format json` gives it.</summary>
    public JsonObject Ledger(LocalDate from, LocalDate to, LocalDate asOf, Instant? knownAt = null, bool open = false)
    {
        var (a, b, t) = (Date.Of(from), Date.Of(to), Date.Of(asOf));
        var asked = Ask(knownAt, t);
        var all = Entries(asked);
        bool Open(Entry e) => e.Obligation.From < a && e.Status.Code is not ("fulfilled" or "fulfilled-late") && Rule.Edge("4.3 open", e.Obligation.GraceEnd >= a, e.Obligation.GraceEnd == a);
        var credited = all.SelectMany(e => e.Credited).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var unmatched = asked.Records.Where(r => a <= r.Date && r.Date <= b && r.Date <= t && r.Incident is null && !credited.Contains(r.Id)) // 5.8
            .OrderBy(r => r.Date).ThenBy(r => r.Id, StringComparer.Ordinal).Select(r => new JsonObject
            {
                ["record"] = r.Id, ["reason"] = _fulfilment.WhyUnmatched(asked, r, _versions.SelectMany(v => v.Duties), k => Subjects(asked.Facts, k), all),
            });
        return new()
        {
            ["policy"] = _policy, ["asOf"] = Date.Text(t), ["from"] = Date.Text(a), ["to"] = Date.Text(b),
            ["obligations"] = Rows(all.Where(e => InPlan(e, a, b) || (open && Open(e)))), ["unmatched"] = new JsonArray([.. unmatched]),
        };
    }
    /// <summary>The plan, as `plan --format json` gives it.</summary>
    public JsonObject Plan(LocalDate from, LocalDate to, Instant? knownAt = null) =>
        new() { ["policy"] = _policy, ["from"] = Date.Text(Date.Of(from)), ["to"] = Date.Text(Date.Of(to)), ["obligations"] = Rows(Planned(from, to, knownAt)) };
    /// <summary>10 Questions, as `questions --format json` gives them.</summary>
    public JsonObject Questions(LocalDate from, LocalDate to, Instant? knownAt = null)
    {
        var facts = FactsAt(knownAt ?? Instant.MaxValue);
        var rows = Planned(from, to, knownAt).Where(e => e.Status.Code == "undetermined").SelectMany(e => Coverage.Missing(facts, e.Obligation)).GroupBy(m => m)
            .Where(g => Rule.Edge("10 question " + g.Key.Fact.Split(':')[0], true))
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Child, StringComparer.Ordinal).ThenBy(g => g.Key.Fact, StringComparer.Ordinal);
        return new() { ["questions"] = new JsonArray([.. rows.Select(g => new JsonObject { ["child"] = g.Key.Child, ["fact"] = g.Key.Fact, ["decides"] = g.Count() })]) };
    }
    /// <summary>Why this status, or why nothing is owed (10): duty, subject, on, obligations, absence, lastDone of `explain`.</summary>
    public JsonObject Explain(LocalDate from, LocalDate to, LocalDate asOf, string duty, string subject, LocalDate on, Instant? knownAt = null)
    {
        _ = (from, to); // whatever the range
        var d = Date.Of(on);
        var s = subject.Split(':', 2) is var parts ? new Subject(parts[0], parts[1]) : default;
        var asked = Ask(knownAt, Date.Of(asOf));
        var entries = _fulfilment.Entries(asked, duty, s).FindAll(e => e.Obligation.Laid.L.Contains(d));
        // 10 last done: by the duty of any version
        var done = asked.Records.Where(r => r.Date <= d && _versions.Exists(v => v.Duty(duty, s.Kind) is { } x && Fulfilment.Qualifies(asked.Facts, r, x, s))).Select(r => r.Date).ToList();
        Rule.Edge("10 last done", done.Count > 0, done.Contains(d));
        var why = entries.Count > 0 ? null : new Absence(_calendar, _versions, _obligations, _coverage).Why(asked.Facts, duty, s, d);
        if (why is not null) Rule.Hit("10 " + why);
        return new()
        {
            ["duty"] = duty, ["subject"] = subject, ["on"] = Date.Text(d), ["obligations"] = Rows(entries),
            ["absence"] = why is null ? null : new JsonObject { ["reason"] = why }, ["lastDone"] = done.Count > 0 ? Date.Text(done.Max()) : null,
        };
    }
    // 1 Knowledge: what is not known at i is left out as if it had not been given
    private Facts FactsAt(Instant i)
    {
        var count = _events.Count(e => e <= i);
        if (!_facts.TryGetValue(count, out var facts)) _facts[count] = facts = new(i, _given.Children.ConvertAll(c => ChildAt(c, i)),
            _given.Classes.ConvertAll(c => c with { Homeroom = Stretch.Known(c.Homeroom, i, _ => ""), Teachers = Stretch.Known(c.Teachers, i, null) }),
            _given.Staff.ConvertAll(m => m with { Employed = m.Employed is null ? null : Stretch.Known(m.Employed, i, _ => ""), Leave = Stretch.Known(m.Leave, i, _ => ""), Roles = Stretch.Known(m.Roles, i, s => s.Of) }),
            Stretch.Known(_given.Pairings, i, null), _given.Incidents.FindAll(x => !Rule.Edge("1 incident not known yet", x.KnownFrom > i, x.KnownFrom == i)));
        return facts;
    }
    private Child ChildAt(Child child, Instant i)
    {
        var key = (child.Id, child.Events.Count(e => e <= i));
        if (!_children.TryGetValue(key, out var view)) _children[key] = view = child.KnownAt(i);
        return view;
    }
    private Asked Ask(Instant? knownAt, int today)
    {
        var i = knownAt ?? Instant.MaxValue;
        bool TakenOut(CareRecord r) => _takesOut.Exists(x => x.Other == r.Id && x.From <= i && Rule.Edge(x.Retraction ? "1 retracted" : "1 replaced", true, x.From == i));
        return new(FactsAt(i), _records.FindAll(r => !Rule.Edge("1 record not known yet", r.KnownFrom > i, r.KnownFrom == i) && !TakenOut(r)),
            _excusals.FindAll(x => !Rule.Edge("1 excusal not known yet", x.KnownFrom > i, x.KnownFrom == i)), today);
    }
    // 5.7 a plan is the ledger without records on a day before every window
    private IEnumerable<Entry> Planned(LocalDate from, LocalDate to, Instant? knownAt) =>
        Entries(Ask(knownAt, Date.Past) with { Records = [] }).Where(e => InPlan(e, Date.Of(from), Date.Of(to)));
    // 4.3
    private static bool InPlan(Entry e, int a, int b) => Rule.Edge("4.3 in a plan", a <= e.Obligation.From && e.Obligation.From <= b, e.Obligation.From == a || e.Obligation.From == b);
    // 3 Subjects
    private IEnumerable<Subject> Subjects(Facts facts, string kind) => (kind == "child" ? facts.Children.Select(c => c.Id) : kind == "family" ? facts.Children.Select(c => c.Family).Distinct(StringComparer.Ordinal)
        : kind == "class" ? facts.Classes.Select(c => c.Id) : kind == "staff" ? facts.Staff.Where(m => !m.Outside).Select(m => m.Id) : [_school]).Select(id => new Subject(kind, id));
    private List<Entry> Entries(Asked asked) => [.. _versions.SelectMany(v => v.Duties).Select(d => (d.Id, d.Subject)).Distinct()
        .SelectMany(d => Subjects(asked.Facts, d.Subject).SelectMany(s => _fulfilment.Entries(asked, d.Id, s)))];
    // 9 Order, and the rows of contract.md
    private static JsonArray Rows(IEnumerable<Entry> entries) => new([.. entries.OrderBy(e => e.Obligation.From).ThenBy(e => e.Obligation.To).ThenBy(e => e.Obligation.Duty.Position)
        .ThenBy(e => e.Obligation.Subject.Kind switch { "child" => 0, "family" => 1, "class" => 2, "staff" => 3, _ => 4 }).ThenBy(e => e.Obligation.Subject.Id, StringComparer.Ordinal)
        .ThenBy(e => e.Obligation.Duty.Version.Position).ThenBy(e => e.Obligation.Block.From).ThenBy(e => e.Obligation.Block.To).Select(e => new JsonObject
        {
            ["key"] = e.Obligation.Key, ["duty"] = e.Obligation.Duty.Id, ["version"] = e.Obligation.Duty.Version.Name, ["subject"] = e.Obligation.Subject.ToString(),
            ["from"] = Date.Text(e.Obligation.From), ["to"] = Date.Text(e.Obligation.To), ["times"] = e.Obligation.Duty.Times,
            ["done"] = e.OnTime, ["late"] = e.Credited.Count - e.OnTime, ["status"] = e.Status.Code, ["responsible"] = e.People.Responsible, ["accountable"] = e.People.Accountable,
            ["authority"] = e.Obligation.Duty.Authority, ["records"] = new JsonArray([.. e.Credited.Select(r => JsonValue.Create(r.Id))]), ["reasons"] = new JsonArray([.. e.Status.Reasons.Select(x => JsonValue.Create(x))]),
        })]);
}
