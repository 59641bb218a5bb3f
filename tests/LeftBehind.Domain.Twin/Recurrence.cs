using System.Globalization;

namespace LeftBehind.Domain.Twin;

/// <summary>A nominal block B with its days B ∩ season (for `on`: in the span), not yet cut by versions.</summary>
internal sealed record Block(int From, int To, List<int> Days);

// 2 Recurrence
internal sealed class Blocks(SchoolCalendar calendar, Coverage coverage)
{
    private static readonly List<(string Festival, int Day)> Festivals = ReadFestivals();
    private readonly Dictionary<Duty, List<Block>> _perCycle = [];

    /// <summary>The blocks of a duty that has a recurrence, for one subject.</summary>
    public List<Block> Of(Facts facts, Duty duty, Subject subject)
    {
        var r = duty.Recurrence!;
        if (r.Per is null) return OnAnchors(facts, duty, subject, r);
        if (!_perCycle.TryGetValue(duty, out var blocks))
        {
            // a block with empty L does not exist, nor does a `school-week` without a school day in L
            _perCycle[duty] = blocks = [.. Cycle(r.Per, r.During ?? "term").Where(b => b.Days.Count > 0 && (!duty.SchoolWeek || b.Days.Exists(calendar.SchoolDay)))];
        }

        Rule.Hit("2 per " + (r.Per[0] == 'P' ? "period " + r.Per[^1] : r.Per));
        return blocks;
    }

    // per CYCLE
    private IEnumerable<Block> Cycle(string cycle, string season)
    {
        Block In(int from, int to, string during) => new(from, to, [.. Inside(from, to).Where(d => calendar.InSeason(during, d))]);
        IEnumerable<Block> Months(int n) => Enumerable.Range(Year(calendar.First), Year(calendar.Last) - Year(calendar.First) + 1)
            .SelectMany(y => Enumerable.Range(0, 12 / n).Select(k => Date.Of(y, (k * n) + 1, 1))).Select(a => In(a, Date.PlusMonths(a, n) - 1, season));
        IEnumerable<Block> Weeks(string during) => calendar.Days.Select(d => d - Date.Weekday(d)).Distinct().Select(monday => In(monday, monday + 6, during));
        return cycle switch
        {
            "school-day" => calendar.Days.Where(calendar.SchoolDay).Select(d => In(d, d, "term")),
            "school-week" => Weeks("term"),
            "day" => calendar.Days.Select(d => In(d, d, season)),
            "week" => Weeks(season),
            "month" => Months(1),
            "quarter" => Months(3),
            "half-year" => Months(6),
            "year" => Months(12),
            "term" => calendar.Terms.Select(t => In(t.From, t.To, "term")),
            "school-year" => SchoolYears().Select(y => In(y.From, y.To, "always")),
            _ => (season == "term" ? calendar.Terms.Select(t => (t.From, t.To)) : calendar.Vacations).SelectMany(s => Periods(cycle, s.From, s.To)),
        };
    }

    private IEnumerable<(int From, int To)> SchoolYears()
    {
        var firsts = calendar.Terms.GroupBy(t => t.Year, StringComparer.Ordinal).Select(g => g.Min(t => t.From)).Order().ToList();
        return firsts.Select((f, i) => (f, i + 1 < firsts.Count ? firsts[i + 1] - 1 : calendar.Last));
    }

    // a period PnD, PnW, PnM: the k-th block starts k × the period after the first day of its own term or vacation
    private static IEnumerable<Block> Periods(string period, int first, int last)
    {
        var n = int.Parse(period[1..^1], CultureInfo.InvariantCulture);
        int Start(int k) => period[^1] switch { 'D' => first + (k * n), 'W' => first + (7 * k * n), _ => Date.PlusMonths(first, k * n) };
        for (var k = 0; Start(k) <= last; k++)
        {
            Rule.Edge("2 period beyond its season", Start(k + 1) - 1 > last, Start(k + 1) - 1 == last);
            yield return new(Start(k), Start(k + 1) - 1, [.. Inside(Start(k), Math.Min(Start(k + 1) - 1, last))]);
        }
    }

    // on ANCHORS: B = [anchor + from, anchor + to]; L = B ∩ span; two anchors with the same B make one block
    private List<Block> OnAnchors(Facts facts, Duty duty, Subject subject, Recurrence r)
    {
        var child = subject.Kind == "child" ? facts.Child(subject.Id) : null;
        List<int> anchors = [.. r.On.SelectMany(a => Anchors(a, duty, child, facts).Distinct().Where(calendar.InSpan).Select(d => { Rule.Hit("2 on " + Label(a)); return d; }))
            .Where(d => !Rule.Edge("2 anchor outside its season", !calendar.InSeason(r.During ?? "always", d), false))];
        if (anchors.Distinct().Count() < anchors.Count) Rule.Hit("2 same B makes one block");
        return [.. anchors.Distinct().Select(d => new Block(d + r.From, d + r.To, [.. Inside(d + r.From, d + r.To).Where(calendar.InSpan)])).Where(b => b.Days.Count > 0)];
    }

    private IEnumerable<int> Anchors(string anchor, Duty duty, Child? child, Facts facts)
    {
        IEnumerable<int> Yearly(int month, int day) => Years().Select(y => Date.Of(y, month, month == 2 && day == 29 && !DateTime.IsLeapYear(y) ? 28 : day));
        IEnumerable<int> Birthdays(int? born) => born is not { } b ? [] : Yearly(Date.At(b).Month, Date.At(b).Day).Where(d => d >= b);
        IEnumerable<int> Sundays(int month, int nth) => Years().Select(y => Inside(Date.Of(y, month, 1), Date.Of(y, month, 28)).Where(d => Date.Weekday(d) == 6).ElementAt(nth - 1));
        if (SchoolCalendar.Weekday(anchor) is >= 0 and var weekday) return calendar.Days.Where(d => calendar.SchoolDay(d) && calendar.TimetableWeekday(d) == weekday);
        if (anchor.StartsWith("--", StringComparison.Ordinal)) return Yearly(int.Parse(anchor[2..4], CultureInfo.InvariantCulture), int.Parse(anchor[5..7], CultureInfo.InvariantCulture));
        if (anchor.StartsWith("incident:", StringComparison.Ordinal))
        {
            return child is null ? [] : facts.Incidents.Where(i => i.Kind == anchor["incident:".Length..] && i.Children.Contains(child.Id)).Select(i => calendar.DateOf(i.AwareAt));
        }

        switch (anchor)
        {
            case "term-start": return calendar.Terms.Select(t => t.From);
            case "term-end": return calendar.Terms.Select(t => t.To);
            case "term-mid": return calendar.Terms.Select(t => t.From + ((t.To - t.From) / 2));
            case "vacation-start": return calendar.Vacations.Select(v => v.From);
            case "vacation-end": return calendar.Vacations.Select(v => v.To);
            case "holiday-start": return calendar.Holidays.Where(d => !calendar.Holidays.Contains(d - 1));
            case "new-year": return Yearly(1, 1);
            case "womens-day": return Yearly(3, 8);
            case "labour-day": return Yearly(5, 1);
            case "childrens-day": return Yearly(6, 1);
            case "teachers-day": return Yearly(9, 10);
            case "national-day": return Yearly(10, 1);
            case "mothers-day": return Sundays(5, 2);
            case "fathers-day": return Sundays(6, 3);
            case "traditional-festivals": return Festivals.Where(f => f.Festival is "spring-festival" or "lantern" or "qingming" or "dragon-boat" or "mid-autumn" or "double-ninth").Select(f => f.Day);
        }

        if (child is null) return Festivals.Where(f => f.Festival == anchor).Select(f => f.Day);
        switch (anchor) // of a child
        {
            case "birthday": return Birthdays(child.Born);
            case "parent-birthday": return (child.Parents ?? []).SelectMany(p => Birthdays(p.Born).Where(p.Lives));
            case "guardian-birthday": return child.Guardians.SelectMany(g => Birthdays(g.Born).Where(g.Has));
            case "enrolment": return Starts(child.Enrolled, _ => "");
            case "pairing-start":
                return Starts(facts.Pairings.Where(p => p.Child == child.Id && (!Coverage.PairingRole(duty.Bearer) || p.Kind == duty.Bearer)), p => $"{p.Kind} {p.Helper}");
            case "need-start":
                return Starts((child.Needs ?? []).Where(n => duty.AppliesTo?.Needs is not { } asked || asked.Contains(n.Of)), n => n.Of);
            case "left-behind-start": // those that reach back without end have none
                return coverage.LeftBehind(child, duty.Version).Certain.Parts.Select(p => p.From).Where(d => d > Date.Past);
            default: return Festivals.Where(f => f.Festival == anchor).Select(f => f.Day);
        }
    }

    // the first day of each interval whose day before lies in no other of the same
    private static IEnumerable<int> Starts(IEnumerable<Stretch> intervals, Func<Stretch, string> same)
    {
        var all = intervals.ToList();
        return all.Where(s => !Rule.Edge("2 no start: goes on from another", all.Exists(o => same(o) == same(s) && o.Has(s.From - 1)), false)).Select(s => s.From);
    }

    private IEnumerable<int> Years() => Enumerable.Range(Year(calendar.First), Year(calendar.Last) - Year(calendar.First) + 1);
    private static IEnumerable<int> Inside(int from, int to) => Enumerable.Range(from, to - from + 1);
    private static int Year(int d) => Date.At(d).Year;
    private static string Label(string anchor) => anchor.StartsWith("--", StringComparison.Ordinal) ? "--MM-DD" : anchor.StartsWith("incident:", StringComparison.Ordinal) ? "incident" : anchor;

    private static List<(string Festival, int Day)> ReadFestivals()
    {
        using var reader = new StreamReader(typeof(Blocks).Assembly.GetManifestResourceStream("festivals.csv")!);
        var names = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["chunjie"] = "spring-festival", ["yuanxiao"] = "lantern", ["qingming"] = "qingming", ["duanwu"] = "dragon-boat", ["qixi"] = "qixi",
            ["zhongqiu"] = "mid-autumn", ["chongyang"] = "double-ninth", ["laba"] = "laba", ["chuxi"] = "new-years-eve",
        };
        return [.. reader.ReadToEnd().Split('\n').Skip(1).Select(l => l.Trim().Split(',')).Where(c => c.Length > 4 && names.ContainsKey(c[2])).Select(c => (names[c[2]], Date.Read(c[4])))];
    }
}
