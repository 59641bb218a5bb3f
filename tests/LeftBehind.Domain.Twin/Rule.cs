namespace LeftBehind.Domain.Twin;

/// <summary>Counts which rules of the page a world reaches, and which at the very edge.</summary>
public static class Rule
{
    private static readonly string[] Anchors =
    [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "term-start", "term-end", "term-mid", "vacation-start", "vacation-end", "holiday-start",
        "--MM-DD", "new-year", "womens-day", "labour-day", "childrens-day", "teachers-day", "national-day", "mothers-day", "fathers-day", "spring-festival", "lantern", "qingming",
        "dragon-boat", "qixi", "mid-autumn", "double-ninth", "laba", "new-years-eve", "traditional-festivals", "birthday", "parent-birthday", "guardian-birthday", "incident",
        "enrolment", "pairing-start", "need-start", "left-behind-start",
    ];

    private static readonly Dictionary<string, int> Index;
    private static readonly long[] Counts;

    static Rule()
    {
        All = [.. Labels, .. Anchors.Select(a => "2 on " + a)];
        Index = All.Select((label, i) => (label, i)).ToDictionary(x => x.label, x => x.i, StringComparer.Ordinal);
        Counts = new long[All.Count];
    }

    /// <summary>Every label that exists; "boundary" is the case exactly at the edge of a rule.</summary>
    public static IReadOnlyList<string> All { get; }

    /// <summary>How often each rule was reached since the last reset.</summary>
    public static IReadOnlyDictionary<string, long> Hits => Index.ToDictionary(x => x.Key, x => Interlocked.Read(ref Counts[x.Value]), StringComparer.Ordinal);

    private static IEnumerable<string> Labels =>
    [
        "1 interval not known yet", "1 interval not known yet boundary", "1 interval withdrawn", "1 interval withdrawn boundary", "1 end not known yet",
        "1 end not known yet boundary", "1 end open", "1 end open to the next", "1 knownSince not yet", "1 knownSince not yet boundary", "1 incident not known yet",
        "1 incident not known yet boundary", "1 record not known yet", "1 record not known yet boundary", "1 excusal not known yet", "1 excusal not known yet boundary",
        "1 retracted", "1 replaced", "1 make-up day", "1 make-up day countsAs", "2 per school-day", "2 per school-week", "2 per day", "2 per week", "2 per month",
        "2 per quarter", "2 per half-year", "2 per year", "2 per term", "2 per school-year", "2 per period D", "2 per period W", "2 per period M",
        "2 period beyond its season", "2 period beyond its season boundary", "2 anchor outside its season", "2 same B makes one block",
        "2 no start: goes on from another", "3.1 deceased", "3.2 incapable", "3.3 declared none", "3.3 declared one", "3.3 declared both", "3.4 awayParents any",
        "3.4 awayParents both", "3.4 awayParents absent", "3.4 gap filled", "3.4 gap filled boundary", "3.4 months: dropped", "3.4 months: dropped boundary", "3.4 needs",
        "3.4 orNeeds", "3.4 under", "3.4 under boundary", "3.4 no eligibility", "3.5 everyPupil", "3.5 needs", "3.5 boarding", "3.5 sex", "3.5 classes", "3.5 grades",
        "3.5 awayParents", "3.6 toward", "3.7 possible, not certain", "3 subject child", "3 subject family", "3 subject class", "3 subject staff", "3 subject school",
        "4.1 share of a part", "4.1 share of a part boundary", "4.1 minimumDays to the end", "4.1 minimumDays to the end boundary",
        "4.1 school-week: no school day among them", "4.2 Owed", "4.2 Undetermined", "4.2 Waived", "4.3 may", "4.3 in a plan", "4.3 in a plan boundary", "4.3 open",
        "4.3 open boundary", "4.5 cut at the beginning", "4.5 cut at the beginning boundary", "4.5 planned by its version", "4.5 planned by its version boundary",
        "4.5 succession", "4.5 succession boundary", "4.5 succession after a version that keeps it", "4.6 one of a key: Owed", "4.6 one of a key: Undetermined",
        "4.6 one of a key: Waived", "4.6 not the oldest", "4.7 itself", "4.7 homeroom-teacher", "4.7 holder", "4.7 several holders", "4.7 helper", "4.7 tie of helpers",
        "4.7 pairings are one", "4.7 pairings are one boundary", "4.7 nobody", "4.7 responsible is another", "5.2 role given", "5.2 not employed", "5.2 derived pairing",
        "5.2 derived homeroom-teacher", "5.2 derived roster role", "5.2 derived staff", "5.2 derived parents", "5.2 derived substitute-guardian", "5.3 in the window",
        "5.3 in the window boundary", "5.3 in grace", "5.3 in grace boundary", "5.3 another, in the window", "5.3 another, in the window boundary",
        "5.3 another, in grace", "5.3 another, in grace boundary", "5.3 before the rule", "5.3 of several that fit", "5.3 for", "5.3 for boundary", "5.3 onDifferentDays",
        "5.4 excused by excusals", "5.4 excused by excusals boundary", "5.4 everybody", "5.4 everybody boundary", "5.4 child", "5.4 child boundary", "5.4 family",
        "5.4 family boundary", "5.4 class", "5.4 class boundary", "5.4 staff", "5.4 staff boundary", "5.4 leave", "5.4 attempts", "5.4 attempts boundary",
        "5.5 not there", "5.5 there as Undetermined", "5.5 there as Waived", "5.6 fulfilled", "5.6 fulfilled-late", "5.6 undetermined", "5.6 waived",
        "5.6 succeeded, over", "5.6 succeeded, over boundary", "5.6 excused", "5.6 upcoming", "5.6 upcoming boundary", "5.6 due", "5.6 due boundary", "5.6 overdue",
        "5.6 overdue boundary", "5.6 missed", "5.6 missed boundary", "5.8 subject-unknown", "5.8 no-duty-asks", "5.8 not-accomplished", "5.8 role-not-accepted",
        "5.8 outside-every-window", "5.8 extra", "5.9 quota-met", "5.9 quota-met-late", "5.9 fact-unknown", "5.9 window-not-begun", "5.9 quota-open", "5.9 in-grace",
        "5.9 window-over", "5.9 covered-too-briefly", "5.9 succeeded", "5.9 excusal", "5.9 attempts", "5.9 not-known-in-time", "5.9 partly-done", "5.9 tried",
        "5.9 same-day", "5.9 recorded-late", "5.9 evidence-missing", "5.9 unassigned", "5.9 window-clipped", "5.9 version-began-in-block", "5.9 calendar-provisional",
        "5.9 known after 7 days", "5.9 known after 7 days boundary", "5.9 provisional", "5.9 provisional boundary", "10 question parents", "10 question absences",
        "10 question born", "10 question boarding", "10 question sex", "10 question needs", "10 question classes", "10 last done", "10 last done boundary",
        "10 other-subject", "10 may", "10 older-version-owes", "10 not-enrolled", "10 not-left-behind", "10 filtered-out", "10 not-in-force", "10 standing", "10 no-date",
        "10 no-block",
    ];

    /// <summary>Counts a rule; an unknown label is a defect of the twin.</summary>
    /// <param name="rule">One of <see cref="All"/>.</param>
    public static void Hit(string rule) => Interlocked.Increment(ref Counts[Index[rule]]);

    /// <summary>Forgets all counts.</summary>
    public static void Reset() => Array.Clear(Counts);

    /// <summary>Counts a rule where it holds, and its boundary where the case is exactly at the edge.</summary>
    internal static bool Edge(string rule, bool holds, bool exactly)
    {
        if (holds) Hit(rule);
        if (exactly) Hit(rule + " boundary");
        return holds;
    }
}
