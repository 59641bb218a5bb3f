namespace LeftBehind.Domain.Twin;

// an obligation with what was credited to it, its status and its reasons
internal sealed class Entry(Obligation obligation, bool byExcusal)
{
    public Obligation Obligation { get; } = obligation;
    public bool ByExcusal { get; } = byExcusal;
    public bool Asks => Obligation.State == State.Owed && !ByExcusal; // 5.3 neither undetermined, nor waived under 4.2, nor excused by excusals
    public List<CareRecord> Credited { get; } = [];
    public int OnTime => Credited.Count(r => r.Date <= Obligation.To || !Asks); // 5.3 on time, else late
    public (bool ByAttempts, bool NotKnownInTime) Causes { get; set; } // beside ByExcusal
    public (string? Responsible, string? Accountable) People { get; set; }
    public (string Code, List<string> Reasons) Status { get; set; } = ("", []);
}

// what a question is asked of: the facts, records and excusals as known, and the date
internal sealed record Asked(Facts Facts, List<CareRecord> Records, List<Excusal> Excusals, int Today);

// 5 Fulfilment
internal sealed class Fulfilment(SchoolCalendar calendar, Obligations obligations, Coverage coverage, Func<Instant, Facts> factsAt)
{
    // 5.1
    public static bool Qualifies(Facts facts, CareRecord r, Duty duty, Subject s) => r.Result == "accomplished" && WouldQualify(facts, r, duty, s);
    // 5.1 but for the result
    private static bool WouldQualify(Facts facts, CareRecord r, Duty duty, Subject s) =>
        duty.Actions.Contains(r.Action) && Concerns(facts, r, s) && MediumAccepted(r, duty) && RoleAccepted(facts, r, duty, s);
    private static bool MediumAccepted(CareRecord r, Duty duty) => r.Medium is null || (duty.Media?.Contains(r.Medium) ?? true);
    private static bool Concerns(Facts facts, CareRecord r, Subject s) => s.Kind is "child" or "family" ? facts.ChildrenOf(s).Any(c => r.Children.Contains(c.Id))
        : s.Kind == "class" ? r.Class == s.Id : s.Kind != "staff" || r.By == s.Id;
    private static bool RoleAccepted(Facts facts, CareRecord r, Duty duty, Subject s) => AcceptedFrom(duty).Contains("anyone") || Roles(facts, r, s).Exists(AcceptedFrom(duty).Contains);
    private static List<string> AcceptedFrom(Duty duty) => duty.AcceptedFrom ?? [duty.Bearer is "school" or "class" ? "staff" : duty.Bearer];
    // 5.2 Role
    private static List<string> Roles(Facts facts, CareRecord r, Subject s)
    {
        if (r.Role is not null) return Rule.Edge("5.2 role given", true) ? [r.Role] : [];
        List<string> roles = [];
        var any = s.Kind is "staff" or "school"; // these with any child and any class
        var children = facts.Children.FindAll(c => any || (s.Kind != "class" && r.Children.Contains(c.Id) && facts.ChildrenOf(s).Contains(c)));
        var member = facts.Member(r.By);
        if (!Rule.Edge("5.2 not employed", !(member?.EmployedOn(r.Date) ?? true))) // what a member of staff holds as one only while employed
        {
            roles.AddRange(facts.Pairings.Where(p => p.Helper == r.By && p.Has(r.Date) && children.Exists(c => c.Id == p.Child)).Select(p => p.Kind));
            var classes = facts.Classes.Where(k => any || (s.Kind == "class" ? k.Id == s.Id : children.Exists(c => c.InClass(k.Id, r.Date))));
            if (classes.Any(k => k.Homeroom.Exists(h => h.Of == r.By && h.Has(r.Date)))) roles.Add("homeroom-teacher");
            roles.AddRange((member?.Roles ?? []).Where(x => x.Has(r.Date)).Select(x => x.Of));
            if (member is { Outside: false }) roles.Add("staff");
        }
        if (children.Exists(c => c.Parents?.Exists(p => p.Id == r.By) ?? false)) roles.Add("parents");
        if (children.Exists(c => c.Guardians.Exists(g => g.Of == r.By && g.Has(r.Date)))) roles.Add("substitute-guardian");
        roles.ForEach(x => Rule.Hit("5.2 derived " + (Coverage.PairingRole(x) ? "pairing" : x is "homeroom-teacher" or "parents" or "substitute-guardian" or "staff" ? x : "roster role")));
        return roles;
    }
    // all obligations of a duty and subject over the whole span, with credits and status
    public List<Entry> Entries(Asked asked, string dutyId, Subject s)
    {
        var entries = obligations.There(asked.Facts, dutyId, s).ConvertAll(o => new Entry(o, o.State == State.Owed && ExcusedByExcusals(asked, o)));
        foreach (var r in asked.Records.Where(r => r.Date <= asked.Today).OrderBy(r => r.Date).ThenBy(r => r.Id, StringComparer.Ordinal)) Credit(asked.Facts, r, entries);
        entries.ForEach(e => Judge(asked, e));
        return entries;
    }
    // 5.3 Credit: at most once, to an obligation not yet met
    private static void Credit(Facts facts, CareRecord r, List<Entry> entries)
    {
        var open = entries.FindAll(e => e.Credited.Count < e.Obligation.Duty.Times && Qualifies(facts, r, e.Obligation.Duty, e.Obligation.Subject)
            && (r.For is not { } f || Rule.Edge("5.3 for", e.Obligation.InWindow(f), f == e.Obligation.From || f == e.Obligation.To))
            && !(e.Obligation.Duty.OnDifferentDays && Rule.Edge("5.3 onDifferentDays", e.Credited.Exists(c => c.Date == r.Date), false)));
        (string Step, bool Asks, Func<Obligation, bool> Fits)[] steps = [("5.3 in the window", true, o => o.InWindow(r.Date)), ("5.3 in grace", true, o => o.InGrace(r.Date)),
            ("5.3 another, in the window", false, o => o.InWindow(r.Date)), ("5.3 another, in grace", false, o => o.InGrace(r.Date))];
        var (step, fitting) = steps.Select(x => (x.Step, open.FindAll(e => e.Asks == x.Asks && x.Fits(e.Obligation)))).FirstOrDefault(x => x.Item2.Count > 0);
        if (fitting is null) return; // extra
        var first = fitting.OrderBy(e => e.Obligation.To).ThenBy(e => e.Obligation.From).ThenBy(e => e.Obligation.Block.From).ThenBy(e => e.Obligation.Block.To).First();
        var o = first.Obligation;
        first.Credited.Add(r);
        Rule.Edge(step, true, r.Date == o.From || r.Date == o.To || r.Date == o.To + 1 || r.Date == o.GraceEnd);
        if (o.Early.Contains(r.Date)) Rule.Hit("5.3 before the rule");
        if (fitting.Count > 1) Rule.Hit("5.3 of several that fit");
    }
    // 5.4 Excusals
    private bool ExcusedByExcusals(Asked asked, Obligation o)
    {
        int Size(List<int> days) => o.Duty.SchoolWeek ? days.Count(calendar.SchoolDay) : days.Count;
        bool OnLeave(int day) => o.Subject.Kind == "staff" && Rule.Edge("5.4 leave", asked.Facts.Member(o.Subject.Id)!.OnLeave(day), false);
        var remain = o.C.FindAll(d => !asked.Excusals.Exists(x => Excuses(asked.Facts, x, o, d)) && !OnLeave(d));
        return remain.Count < o.C.Count && Rule.Edge("5.4 excused by excusals", 2 * Size(remain) < Size(o.C), 2 * Size(remain) == Size(o.C));
    }
    private bool Excuses(Facts facts, Excusal x, Obligation o, int day)
    {
        if (day < x.From || x.To < day || !(x.Duties?.Contains(o.Duty.Id) ?? true)) return false;
        var s = o.Subject;
        bool Child(Child c) => (x.Children?.Contains(c.Id) ?? true) && (x.Classes?.Exists(k => c.InClass(k, day)) ?? true) && x.Staff is null;
        var everybody = x.Children is null && x.Classes is null && x.Staff is null;
        var admitted = everybody || s.Kind switch // every given list admits the subject
        {
            "child" => Child(facts.Child(s.Id)),
            "family" => facts.ChildrenOf(s).Where(c => coverage.OfChild(facts, o.Duty, c).Certain.Contains(day)).All(Child),
            "class" => x.Children is null && x.Staff is null && x.Classes!.Contains(s.Id),
            "staff" => x.Children is null && x.Classes is null && x.Staff!.Contains(s.Id),
            _ => false,
        };
        return Rule.Edge("5.4 " + (everybody ? "everybody" : s.Kind), admitted, admitted && (day == x.From || day == x.To));
    }
    // the records dated ≤ asOf, in [from, to + grace], that would qualify but for a result of attempted or declined
    private static List<CareRecord> Tries(Asked asked, Obligation o) => asked.Records.FindAll(r => r.Result is "attempted" or "declined"
        && r.Date <= asked.Today && o.From <= r.Date && r.Date <= o.GraceEnd && WouldQualify(asked.Facts, r, o.Duty, o.Subject));
    private void Judge(Asked asked, Entry e)
    {
        var (o, t) = (e.Obligation, asked.Today);
        var then = factsAt(Instant.Min(calendar.EndOf(o.To), asked.Facts.At)); // 24:00 of window.to, or knownAt if that is earlier
        if (o.State == State.Owed)
        {
            var tried = o.Duty.AttemptsExcuse is null ? 0 : Tries(asked, o).Select(r => r.Date).Distinct().Count(); // 5.4 attemptsExcuse, once the window is over
            var planned = obligations.There(then, o.Duty.Id, o.Subject).Find(x => x.Key == o.Key); // 5.5 Not known in time: planned again with what was known then
            e.Causes = (o.Duty.AttemptsExcuse is { } n && t > o.To && Rule.Edge("5.4 attempts", tried >= n, tried == n),
                planned?.State != State.Owed && Rule.Edge(planned is null ? "5.5 not there" : "5.5 there as " + planned.State, true));
        }
        var now = Math.Min(Math.Max(t, o.From), o.GraceEnd); // 4.7
        e.People = (Obligations.Person(asked.Facts, o, now, now), Obligations.Person(then, o, o.From, o.To));
        if (e.People.Responsible != e.People.Accountable) Rule.Hit("4.7 responsible is another");
        var status = Status(e, t);
        e.Status = (status, Reasons(asked, e, status));
    }
    // 5.6 Status: the first that fits
    private static string Status(Entry e, int t)
    {
        var o = e.Obligation;
        var status = e.OnTime >= o.Duty.Times ? "fulfilled"
            : e.Credited.Count >= o.Duty.Times ? "fulfilled-late"
            : o.State == State.Undetermined ? "undetermined"
            : o.State == State.Waived || (o.Laid.Succeeded && Rule.Edge("5.6 succeeded, over", t > o.To, t == o.To)) ? "waived"
            : e.ByExcusal || e.Causes.ByAttempts || e.Causes.NotKnownInTime ? "excused"
            : t < o.From ? "upcoming"
            : t <= o.To ? "due"
            : t <= o.GraceEnd ? "overdue" : "missed";
        Rule.Edge("5.6 " + status, true, t == o.From - 1 || t == o.From || t == o.To || t == o.To + 1 || t == o.GraceEnd || t == o.GraceEnd + 1);
        return status;
    }
    // 5.9 Reasons: all that hold, in this order
    private List<string> Reasons(Asked asked, Entry e, string status)
    {
        var o = e.Obligation;
        (string Code, bool Holds)[] all =
        [
            ("quota-met", status == "fulfilled"), ("quota-met-late", status == "fulfilled-late"), ("fact-unknown", status == "undetermined"),
            ("window-not-begun", status == "upcoming"), ("quota-open", status == "due"), ("in-grace", status == "overdue"), ("window-over", status == "missed"),
            ("covered-too-briefly", status == "waived" && o.State == State.Waived), ("succeeded", status == "waived" && o.State != State.Waived),
            ("excusal", status == "excused" && e.ByExcusal), ("attempts", status == "excused" && e.Causes.ByAttempts), ("not-known-in-time", status == "excused" && e.Causes.NotKnownInTime),
            ("partly-done", e.Credited.Count > 0 && e.Credited.Count < o.Duty.Times), ("tried", status is not ("fulfilled" or "fulfilled-late") && Tries(asked, o).Count > 0),
            ("same-day", e.Credited.DistinctBy(r => r.Date).Count() < e.Credited.Count),
            ("recorded-late", e.Credited.Exists(r => Rule.Edge("5.9 known after 7 days", calendar.DateOf(r.KnownFrom) > r.Date + 7, calendar.DateOf(r.KnownFrom) == r.Date + 7))),
            ("evidence-missing", o.Duty.Evidence is { } evidence && e.Credited.Exists(r => !r.Evidence.Contains(evidence))),
            ("unassigned", e.People.Responsible is null && !o.Duty.BornByFamily), ("window-clipped", o.C.Count < o.Laid.L.Count),
            ("version-began-in-block", o.Block.Days[0] < o.Duty.Version.From),
            ("calendar-provisional", calendar.ProvisionalFrom is { } p && Rule.Edge("5.9 provisional", o.Block.To >= p, o.Block.To == p)),
        ];
        return [.. all.Where(r => r.Holds && Rule.Edge("5.9 " + r.Code, true)).Select(r => r.Code)];
    }
    // 5.8 Unmatched: the first reason that fits
    public string WhyUnmatched(Asked asked, CareRecord r, IEnumerable<Duty> duties, Func<string, IEnumerable<Subject>> subjects, List<Entry> entries)
    {
        var facts = asked.Facts;
        var asks = duties.Where(d => d.Actions.Contains(r.Action)).ToList();
        bool Bears(Duty d, Subject s) => s.Kind != "staff" || coverage.Of(facts, d, s).Certain.Count > 0;
        bool Accepts(Duty d) => MediumAccepted(r, d) && (r.Role is { } role ? AcceptedFrom(d).Exists(a => a == "anyone" || a == role)
            : AcceptedFrom(d).Contains("anyone") || subjects(d.Subject).Any(s => Concerns(facts, r, s) && Bears(d, s) && RoleAccepted(facts, r, d, s)));
        var unknown = r.Children.Exists(c => !facts.Children.Exists(k => k.Id == c)) || (r.Class is { } id && !facts.Classes.Exists(c => c.Id == id));
        var reason = unknown || (r.Children.Count == 0 && r.Class is null && facts.Member(r.By) is null) ? "subject-unknown"
            : asks.Count == 0 ? "no-duty-asks"
            : r.Result != "accomplished" ? "not-accomplished"
            : !asks.Exists(Accepts) ? "role-not-accepted"
            : !entries.Exists(e => (e.Obligation.InWindow(r.Date) || e.Obligation.InGrace(r.Date)) && Qualifies(facts, r, e.Obligation.Duty, e.Obligation.Subject)) ? "outside-every-window"
            : "extra";
        Rule.Hit("5.8 " + reason);
        return reason;
    }
}
