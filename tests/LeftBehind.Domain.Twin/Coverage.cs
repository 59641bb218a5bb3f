namespace LeftBehind.Domain.Twin;

// a set of days without bounds, as its maximal intervals
internal sealed class DaySet
{
    public static readonly DaySet None = new([]), All = new([(Date.Past, Date.Future)]);
    public DaySet(IEnumerable<(int From, int To)> parts)
    {
        foreach (var (from, to) in parts.Where(p => p.From <= p.To).Order())
            if (Parts.Count > 0 && from <= Parts[^1].To + 1) Parts[^1] = (Parts[^1].From, Math.Max(Parts[^1].To, to)); else Parts.Add((from, to));
    }
    public List<(int From, int To)> Parts { get; } = [];
    public bool Has(int d) => Parts.Exists(p => p.From <= d && d <= p.To);
    public DaySet Or(DaySet o) => new(Parts.Concat(o.Parts));
    public DaySet And(DaySet o) => new(Parts.SelectMany(p => o.Parts.Select(q => (Math.Max(p.From, q.From), Math.Min(p.To, q.To)))));
}

// 3.7 what is certainly so, and what is possibly so
internal sealed record Twofold(DaySet Certain, DaySet Possible)
{
    public static readonly Twofold Always = new(DaySet.All, DaySet.All), Unknown = new(DaySet.None, DaySet.All);
    public static Twofold Known(IEnumerable<(int From, int To)> days) => new DaySet(days) is var s ? new(s, s) : Unknown;
    public Twofold And(Twofold o) => new(Certain.And(o.Certain), Possible.And(o.Possible));
    public Twofold Or(Twofold o) => new(Certain.Or(o.Certain), Possible.Or(o.Possible));
    public (bool Certain, bool Possible) On(int d) => (Certain.Has(d), Possible.Has(d));
}

// one condition of a duty: who meets it on a day, and the facts behind it that are not given
internal sealed record Condition(string Name, Func<Child, int, (bool Certain, bool Possible)> Meets, Func<Child, IEnumerable<string>> NotGiven);

// 3 Who is covered, and when
internal sealed class Coverage(SchoolCalendar calendar)
{
    public static bool PairingRole(string role) => role is "mentor" or "peer-helper" or "loving-parent" or "acting-parent" or "community-parent" or "volunteer";
    // 3.1-3.3: the values that `parents away` of a day can have, the unknown absences taken either way
    public static HashSet<string> ParentsAway(Child child, bool incapableCounts, int day)
    {
        var declared = child.Declared.Where(s => s.Has(day)).OrderBy(s => s.From).LastOrDefault();
        if (declared is not null) return Rule.Edge("3.3 declared " + declared.Of, true) ? [declared.Of] : [];
        if (child.Parents is null) return ["none", "one", "both"];
        var parents = child.Parents.FindAll(p => p.Lives(day)); // 3.1 parents of the day
        if (parents.Count < child.Parents.Count) Rule.Hit("3.1 deceased");
        if (parents.Count == 0) return ["both"]; // 3.3 or there is none
        bool Incapable(Parent p) => incapableCounts && p.Incapable.Exists(s => s.Has(day)); // 3.2
        if (parents.Exists(Incapable)) Rule.Hit("3.2 incapable");
        var away = parents.Count(p => Incapable(p) || (p.Absences?.Exists(s => s.Has(day)) ?? false));
        var unknown = parents.Count(p => !Incapable(p) && p.Absences is null);
        return [.. Enumerable.Range(away, unknown + 1).Select(n => n == parents.Count ? "both" : n > 0 ? "one" : "none")];
    }
    // 3.4 parents away, gaps filled and months counted: one condition
    private static Twofold AwayLongEnough(Child child, Eligibility e)
    {
        if (e.AwayParents is null) return Twofold.Always;
        if (child.Memo.TryGetValue(e, out var known)) return (Twofold)known;
        var parents = child.Parents ?? [];
        var changes = child.Declared.Concat(parents.SelectMany(p => (p.Absences ?? []).Concat(p.Incapable))).SelectMany(s => new[] { s.From, s.To + 1 });
        List<int> cuts = [Date.Past, .. changes.Concat(parents.Select(p => p.Deceased ?? Date.Past)).Where(d => d > Date.Past && d <= Date.Future).Distinct().Order(), Date.Future + 1];
        bool Asked(string value) => value == "both" || (value == "one" && e.AwayParents == "any");
        DaySet When(Func<HashSet<string>, bool> test) => new(cuts.SkipLast(1).Select((d, i) => (From: d, cuts[i + 1] - 1)).Where(p => test(ParentsAway(child, e.IncapableCountsAsAway, p.From))));
        DaySet Filled(DaySet s) => new(s.Parts.Concat(s.Parts.Skip(1).Select((p, i) => (From: s.Parts[i].To + 1, To: p.From - 1))
            .Where(g => Rule.Edge("3.4 gap filled", g.To - g.From + 1 <= e.InterruptionDays, g.To - g.From + 1 == e.InterruptionDays))));
        DaySet Counted(DaySet s) => e.MinimumMonthsAway == 0 ? s
            : new(s.Parts.Select(p => (From: Date.PlusMonths(p.From, e.MinimumMonthsAway), p.To)).Where(p => !Rule.Edge("3.4 months: dropped", p.From > p.To, p.From == p.To)));
        var days = new Twofold(Counted(Filled(When(v => v.All(Asked)))), Counted(Filled(When(v => v.Any(Asked)))));
        child.Memo[e] = days;
        return days;
    }
    private static Twofold Under(Child child, Eligibility e) => e.Under is not { } y ? Twofold.Always
        : child.Born is not { } born ? Twofold.Unknown : Twofold.Known([(Date.Past, Date.PlusYears(born, y) - 1)]);
    private static Twofold InNeeds(Child child, List<string> needs) => child.Needs is null ? Twofold.Unknown : Twofold.Known(child.Needs.Where(n => needs.Contains(n.Of)).Select(n => (n.From, n.To)));
    // 3.4 Left behind
    public Twofold LeftBehind(Child child, Version version)
    {
        if (child.Memo.TryGetValue(version, out var known)) return (Twofold)known;
        Rule.Hit(version.Eligibility is null ? "3.4 no eligibility" : "3.4 awayParents " + (version.Eligibility.AwayParents ?? "absent"));
        var days = Twofold.Always;
        if (version.Eligibility is { } e)
        {
            days = AwayLongEnough(child, e).And(Under(child, e));
            if (e.Under is { } y) Rule.Edge("3.4 under", true, child.Born is { } b && calendar.InSpan(Date.PlusYears(b, y)));
            if (e.Needs is not null && Rule.Edge("3.4 needs", true)) days = days.And(InNeeds(child, e.Needs));
            if (e.OrNeeds is not null && Rule.Edge("3.4 orNeeds", true)) days = days.Or(InNeeds(child, e.OrNeeds));
        }
        child.Memo[version] = days;
        return days;
    }
    // 3.7 the conditions of eligibility; left behind is made of them
    private static IEnumerable<Condition> EligibilityConditions(Version version)
    {
        if (version.Eligibility is not { } e) yield break;
        if (e.AwayParents is not null) yield return new("away", (c, d) => AwayLongEnough(c, e).On(d), AboutParents);
        if (e.Under is not null) yield return new("under", (c, d) => Under(c, e).On(d), _ => ["born"]);
        if ((e.Needs ?? e.OrNeeds) is not null) yield return new("needs", (c, _) => (c.Needs is not null, true), _ => ["needs"]);
    }
    // 3.5 appliesTo, 3.6 toward
    private static IEnumerable<Condition> OtherConditions(Facts facts, Duty duty)
    {
        static (bool, bool) If<T>(T? given, Func<T, bool> test) where T : class => given is null ? (false, true) : (test(given), test(given));
        (bool, bool) Away(Child c, int d, Func<string, bool> test) => ParentsAway(c, duty.Version.Eligibility?.IncapableCountsAsAway ?? false, d) is var v ? (v.All(test), v.Any(test)) : default;
        bool InGrade(Child c, int d, List<int> grades) => facts.Classes.Exists(k => grades.Contains(k.Grade) && c.InClass(k.Id, d));
        if (duty.AppliesTo is { } a)
        {
            if (a.Needs is not null) yield return new("3.5 needs", (c, d) => If(c.Needs, n => n.Exists(s => s.Has(d) && a.Needs.Contains(s.Of))), _ => ["needs"]);
            if (a.Grades is not null) yield return new("3.5 grades", (c, d) => If(c.Classes, _ => InGrade(c, d, a.Grades)), _ => ["classes"]);
            if (a.Classes is not null) yield return new("3.5 classes", (c, d) => If(c.Classes, _ => a.Classes.Exists(k => c.InClass(k, d))), _ => ["classes"]);
            if (a.Boarding is not null) yield return new("3.5 boarding", (c, d) => If(c.Boarding, b => b.Exists(s => s.Has(d)) == (a.Boarding == "yes")), _ => ["boarding"]);
            if (a.Sex is not null) yield return new("3.5 sex", (c, _) => If(c.Sex, s => s == a.Sex), _ => ["sex"]);
            if (a.AwayParents is not null) yield return new("3.5 awayParents", (c, d) => Away(c, d, v => v == a.AwayParents), AboutParents);
        }
        if (duty.Toward == "parents") // and there is a parent of the day; a child whose parents are not given has some
            yield return new("3.6 toward", (c, d) => c.Parents?.Exists(p => p.Lives(d)) ?? true ? Away(c, d, v => v is "one" or "both") : (false, false), AboutParents);
    }
    private static IEnumerable<string> AboutParents(Child c) => c.Parents?.Where(p => p.Absences is null).Select(p => "absences:" + p.Id) ?? ["parents"];
    private static bool EveryPupil(Duty duty) => duty.AppliesTo?.EveryPupil ?? false;
    public bool LeftBehindCertainly(Child child, Duty duty, int day) => EveryPupil(duty) || LeftBehind(child, duty.Version).Certain.Has(day);
    // 3.5 Covered = enrolled ∩ left behind ∩ appliesTo, 3.6 toward; as days of the span
    public (HashSet<int> Certain, HashSet<int> Possible) OfChild(Facts facts, Duty duty, Child child)
    {
        if (child.Memo.TryGetValue(duty, out var known)) return ((HashSet<int>, HashSet<int>))known;
        var leftBehind = EveryPupil(duty) && Rule.Edge("3.5 everyPupil", true) ? Twofold.Always : LeftBehind(child, duty.Version);
        var conditions = OtherConditions(facts, duty).ToList();
        conditions.ForEach(c => Rule.Hit(c.Name));
        HashSet<int> certain = [], possible = [];
        foreach (var d in calendar.Days.Where(d => leftBehind.Possible.Has(d) && child.EnrolledOn(d)))
        {
            var all = conditions.ConvertAll(c => c.Meets(child, d));
            if (all.TrueForAll(m => m.Possible)) possible.Add(d);
            if (all.TrueForAll(m => m.Certain) && leftBehind.Certain.Has(d)) certain.Add(d);
        }
        if (possible.Count > certain.Count) Rule.Hit("3.7 possible, not certain");
        child.Memo[duty] = (certain, possible);
        return (certain, possible);
    }
    // 3 Subjects: the covered days; for a family or class the union over its children (of the class: while they are in it)
    public (HashSet<int> Certain, HashSet<int> Possible) Of(Facts facts, Duty duty, Subject s)
    {
        if (facts.Coverage.TryGetValue((duty, s), out var known)) return known;
        Rule.Hit("3 subject " + s.Kind);
        HashSet<int> certain = [.. calendar.Days.Where(d => s.Kind == "school" || (s.Kind == "staff" && Bears(facts, facts.Member(s.Id)!, duty.Bearer, d)))], possible = [.. certain];
        foreach (var child in facts.ChildrenOf(s))
        {
            certain.UnionWith(OfChild(facts, duty, child).Certain.Where(d => s.Kind != "class" || child.InClass(s.Id, d)));
            possible.UnionWith(OfChild(facts, duty, child).Possible.Where(d => s.Kind != "class" || child.InClass(s.Id, d)));
        }
        facts.Coverage[(duty, s)] = (certain, possible);
        return (certain, possible);
    }
    // 3 Subjects: a member of staff, not from outside, that bears the role, while employed
    private static bool Bears(Facts facts, Member m, string role, int day) => !m.Outside && m.EmployedOn(day) && (
        PairingRole(role) ? facts.Pairings.Exists(p => p.Helper == m.Id && p.Kind == role && p.Has(day))
        : role == "homeroom-teacher" ? facts.Classes.Exists(c => c.Homeroom.Exists(h => h.Of == m.Id && h.Has(day)))
        : role == "staff" || m.Roles.Exists(r => r.Of == role && r.Has(day)));
    // 3.7 Missing facts
    public static HashSet<(string Child, string Fact)> Missing(Facts facts, Obligation o)
    {
        var conditions = (EveryPupil(o.Duty) ? [] : EligibilityConditions(o.Duty.Version)).Concat(OtherConditions(facts, o.Duty)).ToList();
        return [.. Date.Days(o.From, o.To).SelectMany(d => facts.ChildrenOf(o.Subject, d).Where(c => c.EnrolledOn(d))
            .SelectMany(c => conditions.Where(x => x.Meets(c, d) is (false, true)).SelectMany(x => x.NotGiven(c)).Select(fact => (c.Id, fact))))];
    }
}
