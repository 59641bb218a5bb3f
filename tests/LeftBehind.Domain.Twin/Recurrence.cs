using System.Globalization;

namespace LeftBehind.Domain.Twin;

// a nominal block B with its days B ∩ season (for `on`: in the span), not yet cut by versions
internal sealed record Block(int From, int To, List<int> Days);

// 2 Recurrence
internal sealed class Blocks(SchoolCalendar calendar, Coverage coverage)
{
    private static readonly Dictionary<string, string> FestivalNames =
        "chunjie spring-festival yuanxiao lantern qingming qingming duanwu dragon-boat qixi qixi zhongqiu mid-autumn chongyang double-ninth laba laba chuxi new-years-eve"
        .Split(' ').Chunk(2).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
    private static readonly List<(string Festival, int Day)> Festivals = [.. Rule.Read("festivals.csv").Select(l => l.Split(',')).Where(c => FestivalNames.ContainsKey(c[2])).Select(c => (FestivalNames[c[2]], Date.Read(c[4])))];
    private readonly Dictionary<Duty, List<Block>> _perCycle = [];
    private IEnumerable<int> Years => Date.Days(Date.At(calendar.First).Year, Date.At(calendar.Last).Year);
    // the blocks of a duty that has a recurrence, for one subject
    public List<Block> Of(Facts facts, Duty duty, Subject subject)
    {
        var r = duty.Recurrence!;
        if (r.Per is null) return OnAnchors(facts, duty, subject, r);
        if (!_perCycle.TryGetValue(duty, out var blocks)) // a block with empty L does not exist, nor does a `school-week` without a school day in L
            _perCycle[duty] = blocks = [.. Cycle(r.Per, r.During ?? "term").Where(b => b.Days.Count > 0 && (!duty.SchoolWeek || b.Days.Exists(calendar.SchoolDay)))];
        Rule.Hit("2 per " + (r.Per[0] == 'P' ? "period " + r.Per[^1] : r.Per));
        return blocks;
    }
    // per CYCLE
    private IEnumerable<Block> Cycle(string cycle, string season)
    {
        Block In(int from, int to, string during) => new(from, to, [.. Date.Days(from, to).Where(d => calendar.InSeason(during, d))]);
        IEnumerable<Block> Weeks(string during) => calendar.Days.Select(d => d - Date.Weekday(d)).Distinct().Select(monday => In(monday, monday + 6, during));
        IEnumerable<Block> Months(int n) => Years.SelectMany(y => Enumerable.Range(0, 12 / n).Select(k => Date.Of(y, (k * n) + 1, 1))).Select(a => In(a, Date.PlusMonths(a, n) - 1, season));
        var years = calendar.Terms.GroupBy(t => t.Year, StringComparer.Ordinal).Select(g => g.Min(t => t.From)).Order().ToList();
        return cycle switch
        {
            "school-day" => calendar.Days.Where(calendar.SchoolDay).Select(d => In(d, d, "term")), "school-week" => Weeks("term"),
            "day" => calendar.Days.Select(d => In(d, d, season)), "week" => Weeks(season), "month" => Months(1), "quarter" => Months(3),
            "half-year" => Months(6), "year" => Months(12), "term" => calendar.Terms.Select(t => In(t.From, t.To, "term")),
            "school-year" => years.Select((y, i) => In(y, i + 1 < years.Count ? years[i + 1] - 1 : calendar.Last, "always")),
            _ => (season == "term" ? calendar.Terms.Select(t => (t.From, t.To)) : calendar.Vacations).SelectMany(s => Periods(cycle, s.From, s.To)),
        };
    }
    // a period PnD, PnW, PnM: the k-th block starts k × the period after the first day of each term or vacation
    private static IEnumerable<Block> Periods(string period, int first, int last)
    {
        var n = int.Parse(period[1..^1], CultureInfo.InvariantCulture);
        int Start(int k) => period[^1] switch { 'D' => first + (k * n), 'W' => first + (7 * k * n), _ => Date.PlusMonths(first, k * n) };
        for (var k = 0; Start(k) <= last; k++)
        {
            Rule.Edge("2 period beyond its season", Start(k + 1) - 1 > last, Start(k + 1) - 1 == last);
            yield return new(Start(k), Start(k + 1) - 1, [.. Date.Days(Start(k), Math.Min(Start(k + 1) - 1, last))]);
        }
    }
    // on ANCHORS: B = [anchor + from, anchor + to]; L = B ∩ span; two anchors with the same B make one block
    private List<Block> OnAnchors(Facts facts, Duty duty, Subject subject, Recurrence r)
    {
        var child = subject.Kind == "child" ? facts.Child(subject.Id) : null;
        var anchors = r.On.SelectMany(a => Anchors(a, duty, child, facts).Distinct().Where(d => calendar.InSpan(d) && Rule.Edge("2 on " + Label(a), true)))
            .Where(d => !Rule.Edge("2 anchor outside its season", !calendar.InSeason(r.During ?? "always", d))).ToList();
        if (anchors.Distinct().Count() < anchors.Count) Rule.Hit("2 same B makes one block");
        return [.. anchors.Distinct().Select(d => new Block(d + r.From, d + r.To, [.. Date.Days(d + r.From, d + r.To).Where(calendar.InSpan)])).Where(b => b.Days.Count > 0)];
    }
    private IEnumerable<int> Anchors(string anchor, Duty duty, Child? child, Facts facts)
    {
        static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
        IEnumerable<int> Yearly(int month, int day) => Years.Select(y => Date.Of(y, month, month == 2 && day == 29 && !DateTime.IsLeapYear(y) ? 28 : day));
        IEnumerable<int> Sundays(int month, int nth) => Years.Select(y => Date.Days(Date.Of(y, month, 1), Date.Of(y, month, 28)).Where(d => Date.Weekday(d) == 6).ElementAt(nth - 1));
        IEnumerable<int> Birthdays(int? born) => born is not { } b ? [] : Yearly(Date.At(b).Month, Date.At(b).Day).Where(d => d >= b);
        bool TheBearers(Stretch pairing) => !Coverage.PairingRole(duty.Bearer) || pairing.Kind == duty.Bearer;
        bool AskedFor(Stretch need) => duty.AppliesTo?.Needs is not { } asked || asked.Contains(need.Of);
        if (SchoolCalendar.Weekday(anchor) is >= 0 and var weekday) return calendar.Days.Where(d => calendar.SchoolDay(d) && calendar.TimetableWeekday(d) == weekday);
        if (anchor.StartsWith("--", StringComparison.Ordinal)) return Yearly(Number(anchor[2..4]), Number(anchor[5..7]));
        if (anchor.StartsWith("incident:", StringComparison.Ordinal))
            return facts.Incidents.Where(i => i.Kind == anchor["incident:".Length..] && child is not null && i.Children.Contains(child.Id)).Select(i => calendar.DateOf(i.AwareAt));
        return anchor switch
        {
            "term-start" => calendar.Terms.Select(t => t.From), "term-end" => calendar.Terms.Select(t => t.To),
            "term-mid" => calendar.Terms.Select(t => t.From + ((t.To - t.From) / 2)), "vacation-start" => calendar.Vacations.Select(v => v.From),
            "vacation-end" => calendar.Vacations.Select(v => v.To), "holiday-start" => calendar.Holidays.Where(d => !calendar.Holidays.Contains(d - 1)),
            "new-year" => Yearly(1, 1), "womens-day" => Yearly(3, 8), "labour-day" => Yearly(5, 1), "childrens-day" => Yearly(6, 1), "teachers-day" => Yearly(9, 10),
            "national-day" => Yearly(10, 1), "mothers-day" => Sundays(5, 2), "fathers-day" => Sundays(6, 3),
            "traditional-festivals" => Festivals.Where(f => f.Festival is "spring-festival" or "lantern" or "qingming" or "dragon-boat" or "mid-autumn" or "double-ninth").Select(f => f.Day),
            "birthday" => Birthdays(child?.Born), // of a child
            "parent-birthday" => (child?.Parents ?? []).SelectMany(p => Birthdays(p.Born).Where(p.Lives)),
            "guardian-birthday" => (child?.Guardians ?? []).SelectMany(g => Birthdays(g.Born).Where(g.Has)), "enrolment" => Starts(child?.Enrolled ?? [], _ => ""),
            "pairing-start" => Starts(facts.Pairings.FindAll(p => p.Child == child?.Id && TheBearers(p)), p => $"{p.Kind} {p.Helper}"),
            "need-start" => Starts(child?.Needs?.FindAll(AskedFor) ?? [], n => n.Of),
            "left-behind-start" => child is null ? [] : coverage.LeftBehind(child, duty.Version).Certain.Parts.Select(p => p.From).Where(d => d > Date.Past), // back without end: none
            _ => Festivals.Where(f => f.Festival == anchor).Select(f => f.Day),
        };
    }
    // the first day of each interval listed whose day before lies in no other of the same
    private static IEnumerable<int> Starts(List<Stretch> all, Func<Stretch, string> same) =>
        all.Where(s => !Rule.Edge("2 no start: goes on from another", all.Exists(o => same(o) == same(s) && o.Has(s.From - 1)))).Select(s => s.From);
    private static string Label(string anchor) => anchor.StartsWith("--", StringComparison.Ordinal) ? "--MM-DD" : anchor.Split(':')[0];
}
