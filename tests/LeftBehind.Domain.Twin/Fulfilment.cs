
namespace LeftBehind.Domain.Twin;

/// <summary>An obligation with what was credited to it, its status and its reasons.</summary>
internal sealed class Entry(Obligation obligation)
{
    public Obligation Obligation { get; } = obligation;
    public bool ByExcusal { get; set; }
    public bool Asks => Obligation.State == State.Owed && !ByExcusal; // owed: neither undetermined, nor waived under 4.2, nor excused by excusals
    public List<CareRecord> Credited { get; } = [];
    public string Status { get; set; } = "";
    public bool ByAttempts { get; set; }
    public bool NotKnownInTime { get; set; }
    public string? Accountable { get; set; }
    public string? Responsible { get; set; }
    public List<string> Reasons { get; set; } = [];
    public int OnTime => Credited.Count(r => r.Date <= Obligation.To || !Asks); // 5.3 on time, else late
}

/// <summary>What a question is asked of: the facts, records and excusals as known, and the date.</summary>
internal sealed record Asked(Facts Facts, List<CareRecord> Records, List<Excusal> Excusals, int Today);

// 5 Fulfilment
internal sealed class Fulfilment(SchoolCalendar calendar, Obligations obligations, Func<Instant, Facts> factsAt)
{
    // 5.1 but for the result
    private static bool WouldQualify(Facts facts, CareRecord r, Duty duty, Subject s) =>
        duty.Actions.Contains(r.Action) && Concerns(facts, r, s) && MediumAccepted(r, duty) && RoleAccepted(facts, r, duty, s);

    // 5.1
    public static bool Qualifies(Facts facts, CareRecord r, Duty duty, Subject s) => r.Result == "accomplished" && WouldQualify(facts, r, duty, s);

    public static bool MediumAccepted(CareRecord r, Duty duty) => r.Medium is null || (duty.Media?.Contains(r.Medium) ?? true);

    public static bool Concerns(Facts facts, CareRecord r, Subject s) => s.Kind switch
    {
        "child" => r.Children.Contains(s.Id),
        "family" => facts.ChildrenOf(s).Any(c => r.Children.Contains(c.Id)),
        "class" => r.Class == s.Id,
        "staff" => r.By == s.Id,
        _ => true,
    };

    public static bool RoleAccepted(Facts facts, CareRecord r, Duty duty, Subject s)
    {
        var accepted = AcceptedFrom(duty);
        return accepted.Contains("anyone") || Roles(facts, r, s).Any(accepted.Contains);
    }

    public static List<string> AcceptedFrom(Duty duty) => duty.AcceptedFrom ?? [duty.Bearer is "school" or "class" ? "staff" : duty.Bearer];

    // 5.2 Role
    private static List<string> Roles(Facts facts, CareRecord r, Subject s)
    {
        if (r.Role is not null)
        {
            Rule.Hit("5.2 role given");
            return [r.Role];
        }

        List<string> roles = [];
        var children = (s.Kind is "staff" or "school" ? facts.Children : facts.ChildrenOf(s).Where(c => s.Kind != "class" && r.Children.Contains(c.Id))).ToList();
        var member = facts.Member(r.By);
        if (member?.EmployedOn(r.Date) ?? true)
        {
            roles.AddRange(facts.Pairings.Where(p => p.Helper == r.By && p.Has(r.Date) && children.Exists(c => c.Id == p.Child)).Select(p => p.Kind));
            if (facts.Classes.Where(c => s.Kind is "staff" or "school" || (s.Kind == "class" ? c.Id == s.Id : children.Exists(k => k.Classes?.Exists(x => x.Of == c.Id && x.Has(r.Date)) ?? false)))
                .Any(c => c.Homeroom.Exists(h => h.Of == r.By && h.Has(r.Date))))
            {
                roles.Add("homeroom-teacher");
            }

            if (member is not null) roles.AddRange(member.Roles.Where(x => x.Has(r.Date)).Select(x => x.Of));
            if (member is { Outside: false }) roles.Add("staff");
        }
        else
        {
            Rule.Hit("5.2 not employed");
        }

        if (children.Exists(c => c.Parents?.Exists(p => p.Id == r.By) ?? false)) roles.Add("parents");
        if (children.Exists(c => c.Guardians.Exists(g => g.Of == r.By && g.Has(r.Date)))) roles.Add("substitute-guardian");
        roles.ForEach(x => Rule.Hit("5.2 derived " + (Coverage.PairingRole(x) ? "pairing" : x is "homeroom-teacher" or "parents" or "substitute-guardian" or "staff" ? x : "roster role")));
        return roles;
    }

    /// <summary>All obligations of a duty and subject over the whole span, with credits and status.</summary>
    public List<Entry> Entries(Asked asked, string dutyId, Subject s)
    {
        var entries = obligations.There(asked.Facts, dutyId, s).ConvertAll(o => new Entry(o));
        entries.ForEach(e => e.ByExcusal = e.Obligation.State == State.Owed && ExcusedByExcusals(asked, e.Obligation));
        Credit(asked, entries);
        entries.ForEach(e => Judge(asked, e));
        return entries;
    }

    // 5.3 Credit
    private static void Credit(Asked asked, List<Entry> entries)
    {
        foreach (var r in asked.Records.Where(r => r.Date <= asked.Today).OrderBy(r => r.Date).ThenBy(r => r.Id, StringComparer.Ordinal))
        {
            var open = entries.Where(e => e.Credited.Count < e.Obligation.Duty.Times
                && Qualifies(asked.Facts, r, e.Obligation.Duty, e.Obligation.Subject)
                && (r.For is not { } f || Rule.Edge("5.3 for", e.Obligation.InWindow(f), f == e.Obligation.From || f == e.Obligation.To))
                && !(e.Obligation.Duty.OnDifferentDays && Rule.Edge("5.3 onDifferentDays", e.Credited.Exists(c => c.Date == r.Date), false))).ToList();
            (string Step, Func<Entry, bool> Fits)[] steps =
            [
                ("5.3 in the window", e => e.Asks && e.Obligation.InWindow(r.Date)),
                ("5.3 in grace", e => e.Asks && e.Obligation.InGrace(r.Date)),
                ("5.3 another, in the window", e => !e.Asks && e.Obligation.InWindow(r.Date)),
                ("5.3 another, in grace", e => !e.Asks && e.Obligation.InGrace(r.Date)),
            ];
            foreach (var (step, fits) in steps)
            {
                var fitting = open.Where(fits).OrderBy(e => e.Obligation.To).ThenBy(e => e.Obligation.From).ThenBy(e => e.Obligation.Block.From).ThenBy(e => e.Obligation.Block.To).ToList();
                if (fitting.Count == 0) continue;
                var o = fitting[0].Obligation;
                Rule.Edge(step, true, step.EndsWith("grace", StringComparison.Ordinal) ? r.Date == o.To + 1 || r.Date == o.GraceEnd : r.Date == o.From || r.Date == o.To);
                if (o.Early.Contains(r.Date)) Rule.Hit("5.3 before the rule");
                if (fitting.Count > 1) Rule.Hit("5.3 of several that fit");
                fitting[0].Credited.Add(r);
                break;
            }
        }
    }

    // 5.4 Excusals
    private bool ExcusedByExcusals(Asked asked, Obligation o)
    {
        var remain = o.C.Where(d => !asked.Excusals.Exists(x => Excuses(asked.Facts, x, o, d)) && !OnLeave(asked.Facts, o.Subject, d)).ToList();
        int Size(List<int> days) => o.Duty.SchoolWeek ? days.Count(calendar.SchoolDay) : days.Count;
        if (remain.Count == o.C.Count) return false;
        return Rule.Edge("5.4 excused by excusals", 2 * Size(remain) < Size(o.C), 2 * Size(remain) == Size(o.C));
    }

    private static bool OnLeave(Facts facts, Subject s, int day) => s.Kind == "staff" && Rule.Edge("5.4 leave", facts.Member(s.Id)!.OnLeave(day), false);

    private bool Excuses(Facts facts, Excusal x, Obligation o, int day)
    {
        if (day < x.From || x.To < day || !(x.Duties?.Contains(o.Duty.Id) ?? true)) return false;
        if (x.Children is null && x.Classes is null && x.Staff is null) return Rule.Edge("5.4 everybody", true, day == x.From || day == x.To);
        bool Child(Child c) => (x.Children?.Contains(c.Id) ?? true) && (x.Classes is null || (c.Classes?.Exists(k => x.Classes.Contains(k.Of) && k.Has(day)) ?? false)) && x.Staff is null;
        var s = o.Subject;
        var admitted = s.Kind switch
        {
            "child" => Child(facts.Child(s.Id)),
            "family" => facts.ChildrenOf(s).Where(c => obligations.Coverage.OfChild(facts, o.Duty, c).Certain.Contains(day)).All(Child),
            "class" => x.Children is null && x.Staff is null && x.Classes!.Contains(s.Id),
            "staff" => x.Children is null && x.Classes is null && x.Staff!.Contains(s.Id),
            _ => false,
        };
        return admitted && Rule.Edge("5.4 " + s.Kind, true, day == x.From || day == x.To);
    }

    // dated ≤ asOf, in [from, to + grace], would qualify but for a result of attempted or declined
    private static IEnumerable<CareRecord> Tries(Asked asked, Obligation o) => asked.Records.Where(r => r.Result is "attempted" or "declined"
        && r.Date <= asked.Today && o.From <= r.Date && r.Date <= o.GraceEnd && WouldQualify(asked.Facts, r, o.Duty, o.Subject));

    private void Judge(Asked asked, Entry e)
    {
        var (o, t) = (e.Obligation, asked.Today);
        var end = Instant.Min(calendar.EndOf(o.To), asked.Facts.At); // 24:00 of window.to, or knownAt if that is earlier
        if (o.State == State.Owed)
        {
            // 5.4 attemptsExcuse
            if (o.Duty.AttemptsExcuse is { } n && t > o.To)
            {
                var tried = Tries(asked, o).Select(r => r.Date).Distinct().Count();
                e.ByAttempts = Rule.Edge("5.4 attempts", tried >= n, tried == n);
            }

            // 5.5 Not known in time: planned again with what was known then
            var then = obligations.There(factsAt(end), o.Duty.Id, o.Subject).Find(x => x.Key == o.Key);
            e.NotKnownInTime = then?.State != State.Owed;
            if (e.NotKnownInTime) Rule.Hit(then is null ? "5.5 not there" : "5.5 there as " + then.State);
        }

        e.Status = Status(e, t);
        e.Accountable = Obligations.Person(factsAt(end), o, o.From, o.To); // 4.7
        var day = Math.Min(Math.Max(t, o.From), o.GraceEnd);
        e.Responsible = Obligations.Person(asked.Facts, o, day, day);
        if (o.State == State.Owed && e.Responsible != e.Accountable) Rule.Hit("4.7 responsible is another");
        e.Reasons = Reasons(asked, e);
    }

    // 5.6 Status: the first that fits
    private static string Status(Entry e, int t)
    {
        var o = e.Obligation;
        var status = e.OnTime >= o.Duty.Times ? "fulfilled"
            : e.Credited.Count >= o.Duty.Times ? "fulfilled-late"
            : o.State == State.Undetermined ? "undetermined"
            : o.State == State.Waived || (o.Laid.Succeeded && Rule.Edge("5.6 succeeded, over", t > o.To, t == o.To)) ? "waived"
            : e.ByExcusal || e.ByAttempts || e.NotKnownInTime ? "excused"
            : t < o.From ? "upcoming"
            : t <= o.To ? "due"
            : t <= o.GraceEnd ? "overdue" : "missed";
        return Rule.Edge("5.6 " + status, true, status switch { "upcoming" => t == o.From - 1, "due" => t == o.From || t == o.To, "overdue" => t == o.To + 1 || t == o.GraceEnd, "missed" => t == o.GraceEnd + 1, _ => false }) ? status : "";
    }

    // 5.9 Reasons: all that hold, in this order
    private List<string> Reasons(Asked asked, Entry e)
    {
        var (o, status, b) = (e.Obligation, e.Status, e.Obligation.Block);
        var fulfilled = status is "fulfilled" or "fulfilled-late";
        (string Code, bool Holds)[] all =
        [
            ("quota-met", status == "fulfilled"),
            ("quota-met-late", status == "fulfilled-late"),
            ("fact-unknown", status == "undetermined"),
            ("window-not-begun", status == "upcoming"),
            ("quota-open", status == "due"),
            ("in-grace", status == "overdue"),
            ("window-over", status == "missed"),
            ("covered-too-briefly", status == "waived" && o.State == State.Waived),
            ("succeeded", status == "waived" && o.State != State.Waived),
            ("excusal", status == "excused" && e.ByExcusal),
            ("attempts", status == "excused" && e.ByAttempts),
            ("not-known-in-time", status == "excused" && e.NotKnownInTime),
            ("partly-done", e.Credited.Count > 0 && e.Credited.Count < o.Duty.Times),
            ("tried", !fulfilled && Tries(asked, o).Any()),
            ("same-day", e.Credited.DistinctBy(r => r.Date).Count() < e.Credited.Count),
            ("recorded-late", e.Credited.Exists(r => Rule.Edge("5.9 known after 7 days", calendar.DateOf(r.KnownFrom) > r.Date + 7, calendar.DateOf(r.KnownFrom) == r.Date + 7))),
            ("evidence-missing", o.Duty.Evidence is { } evidence && e.Credited.Exists(r => !r.Evidence.Contains(evidence))),
            ("unassigned", e.Responsible is null && !o.Duty.BornByFamily),
            ("window-clipped", o.C.Count < o.Laid.L.Count),
            ("version-began-in-block", b.Days[0] < o.Duty.Version.From),
            ("calendar-provisional", calendar.ProvisionalFrom is { } p && Rule.Edge("5.9 provisional", b.To >= p, b.To == p)),
        ];
        var reasons = all.Where(r => r.Holds).Select(r => r.Code).ToList();
        reasons.ForEach(r => Rule.Hit("5.9 " + r));
        return reasons;
    }

    // 5.8 Unmatched: the first reason that fits
    public string WhyUnmatched(Asked asked, CareRecord r, List<Duty> duties, Func<string, IEnumerable<Subject>> subjects, List<Entry> entries)
    {
        var facts = asked.Facts;
        var asks = duties.Where(d => d.Actions.Contains(r.Action)).ToList();
        bool Accepts(Duty d) => MediumAccepted(r, d) && (AcceptedFrom(d).Contains("anyone")
            || (r.Role is { } role ? AcceptedFrom(d).Contains(role)
            : subjects(d.Subject).Any(s => Concerns(facts, r, s) && (s.Kind != "staff" || obligations.Coverage.Of(facts, d, s).Certain.Count > 0) && RoleAccepted(facts, r, d, s))));
        var reason = r.Children.Exists(c => !facts.Children.Exists(k => k.Id == c)) || (r.Class is { } cls && !facts.Classes.Exists(c => c.Id == cls))
            || (r.Children.Count == 0 && r.Class is null && facts.Member(r.By) is null) ? "subject-unknown"
            : asks.Count == 0 ? "no-duty-asks"
            : r.Result != "accomplished" ? "not-accomplished"
            : !asks.Exists(Accepts) ? "role-not-accepted"
            : !entries.Exists(e => (e.Obligation.InWindow(r.Date) || e.Obligation.InGrace(r.Date)) && Qualifies(facts, r, e.Obligation.Duty, e.Obligation.Subject)) ? "outside-every-window"
            : "extra";
        Rule.Hit("5.8 " + reason);
        return reason;
    }
}
