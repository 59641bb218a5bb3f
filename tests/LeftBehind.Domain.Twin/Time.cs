using System.Text.Json;

namespace LeftBehind.Domain.Twin;

// 1 Time: the calendar
internal sealed class SchoolCalendar
{
    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    private readonly Dictionary<int, int?> _makeUp;

    public SchoolCalendar(JsonElement e)
    {
        Zone = DateTimeZoneProviders.Tzdb[e.Need("zone")];
        Terms = e.List("terms", t => (Date.Read(t.Need("from")), Date.Read(t.Need("to")), t.Need("schoolYear")));
        Holidays = [.. e.List("holidays", h => (From: Date.Read(h.Need("from")), To: Date.Read(h.Need("to")))).SelectMany(h => Enumerable.Range(h.From, h.To - h.From + 1))];
        _makeUp = e.List("makeUpDays", m => (m.Day("date")!.Value, m.Str("countsAs") is { } w ? Weekday(w) : (int?)null)).ToDictionary(m => m.Item1, m => m.Item2);
        ProvisionalFrom = e.Day("provisionalFrom");
        var until = e.Day("until");
        First = Terms[0].From;
        Last = until ?? Terms[^1].To; // 1 span
        // 1 vacation: the gaps, and to `until`
        Vacations = [.. Terms.Skip(1).Select((t, i) => (From: Terms[i].To + 1, To: t.From - 1)).Append((Terms[^1].To + 1, Last)).Where(v => v.Item1 <= v.Item2)];
        Days = Enumerable.Range(First, Last - First + 1);
        Terming = Mark(d => Terms.Exists(t => t.From <= d && d <= t.To));
        Schooling = Mark(d => InTerm(d) && ((Date.Weekday(d) < 5 && !Holidays.Contains(d)) || _makeUp.ContainsKey(d)));
    }

    public DateTimeZone Zone { get; }
    public List<(int From, int To, string Year)> Terms { get; }
    public List<(int From, int To)> Vacations { get; }
    public HashSet<int> Holidays { get; }
    public int? ProvisionalFrom { get; }
    public int First { get; }
    public int Last { get; }
    public IEnumerable<int> Days { get; }
    private bool[] Terming { get; }
    private bool[] Schooling { get; }

    public static int Weekday(string name) => Array.IndexOf(Weekdays, name);
    public bool InSpan(int d) => First <= d && d <= Last;
    public bool InTerm(int d) => InSpan(d) && Terming[d - First];
    public bool SchoolDay(int d) => InSpan(d) && Schooling[d - First];

    public int TimetableWeekday(int d)
    {
        if (!_makeUp.TryGetValue(d, out var countsAs)) return Date.Weekday(d);
        Rule.Hit(countsAs is null ? "1 make-up day" : "1 make-up day countsAs");
        return countsAs ?? Date.Weekday(d);
    }

    public bool InSeason(string season, int d) => season switch
    {
        "term" => InTerm(d),
        "vacation" => Vacations.Exists(v => v.From <= d && d <= v.To),
        _ => InSpan(d), // always
    };

    public int DateOf(Instant i) => Date.Of(i.InZone(Zone).Date);
    public Instant StartOf(int day) => Zone.AtStartOfDay(LocalDate.FromDateOnly(Date.At(day))).ToInstant();
    public Instant EndOf(int day) => StartOf(day + 1); // 24:00

    private bool[] Mark(Func<int, bool> test) => [.. Days.Select(test)];
}

/// <summary>The facts and incidents as they are known at one instant (1 Knowledge).</summary>
internal sealed record Facts(Instant At, List<Child> Children, List<SchoolClass> Classes, List<Member> Staff, List<Stretch> Pairings, List<Incident> Incidents)
{
    public Dictionary<(string Duty, Subject Subject), List<Obligation>> Planned { get; } = [];
    public Dictionary<(Duty, Subject), (HashSet<int> Certain, HashSet<int> Possible)> Coverage { get; } = [];
    public Child Child(string id) => Children.Single(c => c.Id == id);
    public Member? Member(string id) => Staff.SingleOrDefault(m => m.Id == id);

    /// <summary>The children of a subject: itself, of the family, or of the class on that day (null: on any day).</summary>
    public IEnumerable<Child> ChildrenOf(Subject s, int? day = null) => s.Kind switch
    {
        "child" => Children.Where(c => c.Id == s.Id),
        "family" => Children.Where(c => c.Family == s.Id),
        "class" => Children.Where(c => c.Classes?.Exists(x => x.Of == s.Id && (day is not { } d || x.Has(d))) ?? false),
        _ => [],
    };

    // employed and not on leave, if on the staff
    public bool Present(string id, int day) => Member(id) is not { } m || (m.EmployedOn(day) && !m.OnLeave(day));
}
