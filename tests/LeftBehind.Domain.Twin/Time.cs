using System.Text.Json;

namespace LeftBehind.Domain.Twin;

// 1 Time: the calendar
internal sealed class SchoolCalendar
{
    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    private readonly Dictionary<int, int?> _makeUp;
    private readonly bool[] _term, _school;
    public SchoolCalendar(JsonElement e)
    {
        Zone = DateTimeZoneProviders.Tzdb[e.Need("zone")];
        Terms = e.List("terms", t => (Date.Read(t.Need("from")), Date.Read(t.Need("to")), t.Need("schoolYear")));
        Holidays = [.. e.List("holidays", h => Date.Days(Date.Read(h.Need("from")), Date.Read(h.Need("to")))).SelectMany(h => h)];
        _makeUp = e.List("makeUpDays", m => m).ToDictionary(m => m.Day("date")!.Value, m => m.Str("countsAs") is { } w ? Weekday(w) : (int?)null);
        ProvisionalFrom = e.Day("provisionalFrom");
        First = Terms[0].From; // 1 span
        Last = e.Day("until") ?? Terms[^1].To;
        Vacations = [.. Terms.Skip(1).Select((t, i) => (From: Terms[i].To + 1, To: t.From - 1)).Append((Terms[^1].To + 1, Last)).Where(v => v.Item1 <= v.Item2)]; // 1 vacation
        _term = [.. Days.Select(d => Terms.Exists(t => t.From <= d && d <= t.To))];
        _school = [.. Days.Select(d => InTerm(d) && ((Date.Weekday(d) < 5 && !Holidays.Contains(d)) || _makeUp.ContainsKey(d)))]; // 1 school day
    }
    public DateTimeZone Zone { get; }
    public List<(int From, int To, string Year)> Terms { get; }
    public List<(int From, int To)> Vacations { get; }
    public HashSet<int> Holidays { get; }
    public int? ProvisionalFrom { get; }
    public int First { get; }
    public int Last { get; }
    public IEnumerable<int> Days => Date.Days(First, Last);
    public static int Weekday(string name) => Array.IndexOf(Weekdays, name);
    public bool InSpan(int d) => First <= d && d <= Last;
    public bool InTerm(int d) => InSpan(d) && _term[d - First];
    public bool SchoolDay(int d) => InSpan(d) && _school[d - First];
    public bool InSeason(string season, int d) => season == "term" ? InTerm(d) : season == "vacation" ? Vacations.Exists(v => v.From <= d && d <= v.To) : InSpan(d);
    public int TimetableWeekday(int d) => _makeUp.TryGetValue(d, out var countsAs) && countsAs is { } w && Rule.Edge("1 countsAs", true) ? w : Date.Weekday(d);
    public int DateOf(Instant i) => Date.Of(i.InZone(Zone).Date);
    public Instant StartOf(int day) => Zone.AtStartOfDay(LocalDate.FromDateOnly(Date.At(day))).ToInstant();
    public Instant EndOf(int day) => StartOf(day + 1); // 24:00
}

// the facts and incidents as they are known at one instant (1 Knowledge)
internal sealed record Facts(Instant At, List<Child> Children, List<SchoolClass> Classes, List<Member> Staff, List<Stretch> Pairings, List<Incident> Incidents)
{
    public Dictionary<(string Duty, Subject Subject), List<Obligation>> Planned { get; } = [];
    public Dictionary<(Duty, Subject), (HashSet<int> Certain, HashSet<int> Possible)> Coverage { get; } = [];
    public Child Child(string id) => Children.Single(c => c.Id == id);
    public Member? Member(string id) => Staff.SingleOrDefault(m => m.Id == id);
    public bool Present(string id, int day) => Member(id) is not { } m || (m.EmployedOn(day) && !m.OnLeave(day)); // if on the staff, employed and not on leave
    // the children of a subject: itself, of the family, or in the class on that day (null: on any day)
    public IEnumerable<Child> ChildrenOf(Subject s, int? day = null) => Children.Where(c => s.Kind == "child" ? c.Id == s.Id : s.Kind == "family" ? c.Family == s.Id
        : s.Kind == "class" && (day is { } d ? c.InClass(s.Id, d) : c.Classes?.Exists(x => x.Of == s.Id) ?? false));
}
