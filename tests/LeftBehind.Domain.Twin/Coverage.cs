namespace LeftBehind.Domain.Twin;

/// <summary>A set of days without bounds, as its maximal intervals.</summary>
internal sealed class DaySet
{
    public static readonly DaySet None = new([]);
    public static readonly DaySet All = new([(Date.Past, Date.Future)]);

    public DaySet(IEnumerable<(int From, int To)> parts)
    {
        foreach (var (from, to) in parts.Where(p => p.From <= p.To).Order())
        {
            if (Parts.Count > 0 && from <= Parts[^1].To + 1) Parts[^1] = (Parts[^1].From, Math.Max(Parts[^1].To, to));
            else Parts.Add((from, to));
        }
    }

    public List<(int From, int To)> Parts { get; } = [];
    public static DaySet Of(IEnumerable<Stretch> stretches) => new(stretches.Select(s => (s.From, s.To)));
    public bool Has(int d) => Parts.Exists(p => p.From <= d && d <= p.To);
    public DaySet Or(DaySet o) => new(Parts.Concat(o.Parts));
    public DaySet And(DaySet o) => new(Parts.SelectMany(p => o.Parts.Select(q => (Math.Max(p.From, q.From), Math.Min(p.To, q.To)))));
}

/// <summary>3.7: what is certainly so, and what is possibly so.</summary>
internal sealed record Twofold(DaySet Certain, DaySet Possible)
{
    public static readonly Twofold Always = new(DaySet.All, DaySet.All);
    public static readonly Twofold Unknown = new(DaySet.None, DaySet.All);
    public static Twofold Known(DaySet s) => new(s, s);
    public Twofold And(Twofold o) => new(Certain.And(o.Certain), Possible.And(o.Possible));
    public Twofold Or(Twofold o) => new(Certain.Or(o.Certain), Possible.Or(o.Possible));
    public (bool Certain, bool Possible) On(int d) => (Certain.Has(d), Possible.Has(d));
}

/// <summary>One condition of a duty: who meets it on a day, and the facts behind it that are not given.</summary>
internal sealed record Condition(string Name, Func<Child, int, (bool Certain, bool Possible)> Meets, Func<Child, IEnumerable<string>> NotGiven);

// 3 Who is covered, and when
internal sealed class Coverage(SchoolCalendar calendar)
{
    public static bool PairingRole(string role) => role is "mentor" or "peer-helper" or "loving-parent" or "acting-parent" or "community-parent" or "volunteer";

    // 3.1-3.3: the values that `parents away` of a day can have, the unknown absences taken either way
    public static HashSet<string> ParentsAway(Child child, bool incapableCounts, int day)
    {
        var declared = child.Declared.Where(s => s.Has(day)).OrderBy(s => s.From).LastOrDefault();
        if (declared is not null)
        {
            Rule.Hit("3.3 declared " + declared.Of);
            return [declared.Of];
        }

        if (child.Parents is null) return ["none", "one", "both"];
        var parents = child.Parents.Where(p => p.Lives(day)).ToList(); // 3.1
        if (parents.Count < child.Parents.Count) Rule.Hit("3.1 deceased");
        if (parents.Count == 0) return ["both"]; // 3.3 or there is none
        bool Incapable(Parent p) => incapableCounts && p.Incapable.Exists(s => s.Has(day)); // 3.2
        if (parents.Exists(Incapable)) Rule.Hit("3.2 incapable");
        var away = parents.Count(p => Incapable(p) || (p.Absences?.Exists(s => s.Has(day)) ?? false));
        var unknown = parents.Count(p => !Incapable(p) && p.Absences is null);
        return [.. Enumerable.Range(away, unknown + 1).Select(n => n == parents.Count ? "both" : n > 0 ? "one" : "none")];
    }

    // 3.4: parents away, gaps filled, months counted
    private static Twofold AwayLongEnough(Child child, Eligibility e)
    {
        if (e.AwayParents is null) return Twofold.Always;
        if (child.Memo.TryGetValue(e, out var known)) return (Twofold)known;
        IEnumerable<Stretch> all = child.Declared.Concat((child.Parents ?? []).SelectMany(p => (p.Absences ?? []).Concat(p.Incapable)));
        List<int> cuts = [Date.Past, .. all.SelectMany(s => new[] { s.From, s.To + 1 }).Concat((child.Parents ?? []).Select(p => p.Deceased ?? Date.Past)).Where(d => d > Date.Past && d <= Date.Future).Distinct().Order()];
        bool Asked(string value) => value == "both" || (value == "one" && e.AwayParents == "any");
        DaySet When(Func<HashSet<string>, bool> test) => new(cuts.Select((d, i) => (d, i + 1 < cuts.Count ? cuts[i + 1] - 1 : Date.Future)).Where(p => test(ParentsAway(child, e.IncapableCountsAsAway, p.d))));
        DaySet Filled(DaySet s) => new(s.Parts.Concat(s.Parts.Skip(1).Select((p, i) => (From: s.Parts[i].To + 1, To: p.From - 1))
            .Where(g => Rule.Edge("3.4 gap filled", g.To - g.From + 1 <= e.InterruptionDays, g.To - g.From + 1 == e.InterruptionDays))));
        DaySet Counted(DaySet s) => e.MinimumMonthsAway == 0 ? s
            : new(s.Parts.Select(p => (From: Date.PlusMonths(p.From, e.MinimumMonthsAway), p.To)).Where(p => !Rule.Edge("3.4 months: dropped", p.From > p.To, p.From == p.To)));
        var days = new Twofold(Counted(Filled(When(v => v.All(Asked)))), Counted(Filled(When(v => v.Any(Asked)))));
        child.Memo[e] = days;
        return days;
    }

    private static Twofold Under(Child child, Eligibility e) => e.Under is not { } y ? Twofold.Always
        : child.Born is not { } born ? Twofold.Unknown : Twofold.Known(new([(Date.Past, Date.PlusYears(born, y) - 1)]));

    private static Twofold InNeeds(Child child, List<string> needs) => child.Needs is null ? Twofold.Unknown : Twofold.Known(DaySet.Of(child.Needs.Where(n => needs.Contains(n.Of))));

    // 3.4
    public Twofold LeftBehind(Child child, Version version)
    {
        if (child.Memo.TryGetValue(version, out var known)) return (Twofold)known;
        var days = Twofold.Always;
        if (version.Eligibility is { } e)
        {
            days = AwayLongEnough(child, e).And(Under(child, e));
            if (e.Needs is not null) days = days.And(InNeeds(child, e.Needs));
            if (e.OrNeeds is not null) days = days.Or(InNeeds(child, e.OrNeeds));
            Rule.Hit("3.4 awayParents " + (e.AwayParents ?? "absent"));
            if (e.Needs is not null) Rule.Hit("3.4 needs");
            if (e.OrNeeds is not null) Rule.Hit("3.4 orNeeds");
            if (e.Under is not null) Rule.Edge("3.4 under", true, child.Born is { } b && calendar.InSpan(Date.PlusYears(b, e.Under.Value)));
        }
        else
        {
            Rule.Hit("3.4 no eligibility");
        }

        child.Memo[version] = days;
        return days;
    }

    // 3.7: the conditions of eligibility, of which left behind is made
    private static IEnumerable<Condition> EligibilityConditions(Version version)
    {
        if (version.Eligibility is not { } e) yield break;
        if (e.AwayParents is not null) yield return new("eligibility away", (c, d) => AwayLongEnough(c, e).On(d), AboutParents);
        if (e.Under is not null) yield return new("eligibility under", (c, d) => Under(c, e).On(d), _ => ["born"]);
        if (e.Needs is not null || e.OrNeeds is not null)
        {
            yield return new("eligibility needs", (c, d) => c.Needs is null ? (false, true) : (true, true), _ => ["needs"]);
        }
    }

    // 3.5 appliesTo, 3.6 toward
    private static IEnumerable<Condition> OtherConditions(Facts facts, Duty duty)
    {
        var incapable = duty.Version.IncapableCounts;
        static (bool, bool) Fact<T>(List<T>? given, Func<List<T>, bool> test) => given is null ? (false, true) : (test(given), test(given));
        (bool, bool) Away(Child c, int d, Func<string, bool> test) => (ParentsAway(c, incapable, d).All(test), ParentsAway(c, incapable, d).Any(test));
        if (duty.AppliesTo is { } a)
        {
            if (a.Needs is not null) yield return new("needs", (c, d) => Fact(c.Needs, n => n.Exists(s => s.Has(d) && a.Needs.Contains(s.Of))), _ => ["needs"]);
            if (a.Boarding is not null) yield return new("boarding", (c, d) => Fact(c.Boarding, b => b.Exists(s => s.Has(d)) == (a.Boarding == "yes")), _ => ["boarding"]);
            if (a.Sex is not null) yield return new("sex", (c, _) => c.Sex is null ? (false, true) : (c.Sex == a.Sex, c.Sex == a.Sex), _ => ["sex"]);
            if (a.Classes is not null) yield return new("classes", (c, d) => Fact(c.Classes, k => k.Exists(s => s.Has(d) && a.Classes.Contains(s.Of))), _ => ["classes"]);
            if (a.Grades is not null)
            {
                yield return new("grades", (c, d) => Fact(c.Classes, k => k.Exists(s => s.Has(d) && a.Grades.Contains(facts.Classes.Single(x => x.Id == s.Of).Grade))), _ => ["classes"]);
            }

            if (a.AwayParents is not null) yield return new("awayParents", (c, d) => Away(c, d, v => v == a.AwayParents), AboutParents);
        }

        if (duty.Toward == "parents")
        {
            // and there is a parent of the day; a child whose parents are not given has some
            yield return new("toward", (c, d) => c.Parents is null || c.Parents.Exists(p => p.Lives(d)) ? Away(c, d, v => v is "one" or "both") : (false, false), AboutParents);
        }
    }

    private static IEnumerable<string> AboutParents(Child c) => c.Parents is null ? ["parents"] : c.Parents.Where(p => p.Absences is null).Select(p => "absences:" + p.Id);

    private static bool EveryPupil(Duty duty) => duty.AppliesTo?.EveryPupil ?? false;

    public static bool Enrolled(Child child, int day) => child.Enrolled.Exists(s => s.Has(day));

    public bool LeftBehindCertainly(Child child, Duty duty, int day) => EveryPupil(duty) || LeftBehind(child, duty.Version).Certain.Has(day);

    // 3.5 Covered = enrolled ∩ left behind ∩ appliesTo, 3.6 toward; as days of the span
    public (HashSet<int> Certain, HashSet<int> Possible) OfChild(Facts facts, Duty duty, Child child)
    {
        if (child.Memo.TryGetValue(duty, out var known)) return ((HashSet<int>, HashSet<int>))known;
        var leftBehind = EveryPupil(duty) ? Twofold.Always : LeftBehind(child, duty.Version);
        if (EveryPupil(duty)) Rule.Hit("3.5 everyPupil");
        var conditions = OtherConditions(facts, duty).ToList();
        conditions.ForEach(c => Rule.Hit((c.Name == "toward" ? "3.6 " : "3.5 ") + c.Name));
        HashSet<int> certain = [], possible = [];
        foreach (var d in calendar.Days.Where(d => leftBehind.Possible.Has(d) && Enrolled(child, d)))
        {
            var all = conditions.ConvertAll(c => c.Meets(child, d));
            if (all.TrueForAll(m => m.Possible)) possible.Add(d);
            if (all.TrueForAll(m => m.Certain) && leftBehind.Certain.Has(d)) certain.Add(d);
        }

        if (possible.Count > certain.Count) Rule.Hit("3.7 possible, not certain");
        child.Memo[duty] = (certain, possible);
        return (certain, possible);
    }

    /// <summary>The covered days of a subject: for a family or class the union over its children (of the class: while they are in it).</summary>
    public (HashSet<int> Certain, HashSet<int> Possible) Of(Facts facts, Duty duty, Subject s)
    {
        if (facts.Coverage.TryGetValue((duty, s), out var known)) return known;
        Rule.Hit("3 subject " + s.Kind);
        HashSet<int> certain = [], possible = [];
        if (s.Kind == "child")
        {
            (certain, possible) = OfChild(facts, duty, facts.Child(s.Id));
        }
        else if (s.Kind is "family" or "class")
        {
            foreach (var child in facts.ChildrenOf(s))
            {
                var (sure, maybe) = OfChild(facts, duty, child);
                bool In(int d) => s.Kind == "family" || child.Classes!.Exists(x => x.Of == s.Id && x.Has(d));
                certain.UnionWith(sure.Where(In));
                possible.UnionWith(maybe.Where(In));
            }
        }
        else if (s.Kind == "school")
        {
            certain = possible = [.. calendar.Days];
        }
        else
        {
            certain = possible = [.. calendar.Days.Where(d => Bears(facts, s.Id, duty.Bearer, d))];
        }

        facts.Coverage[(duty, s)] = (certain, possible);
        return (certain, possible);
    }

    // 3 Subjects: staff, not from outside, that bears the role, while employed
    private static bool Bears(Facts facts, string id, string role, int day)
    {
        var m = facts.Member(id)!;
        return !m.Outside && m.EmployedOn(day) && (PairingRole(role) ? facts.Pairings.Exists(p => p.Helper == id && p.Kind == role && p.Has(day))
            : role == "homeroom-teacher" ? facts.Classes.Exists(c => c.Homeroom.Exists(h => h.Of == id && h.Has(day)))
            : role == "staff" || m.Roles.Exists(r => r.Of == role && r.Has(day)));
    }

    // 3.7 Missing facts
    public static List<(string Child, string Fact)> Missing(Facts facts, Duty duty, Subject s, int from, int to)
    {
        var conditions = (EveryPupil(duty) ? [] : EligibilityConditions(duty.Version)).Concat(OtherConditions(facts, duty)).ToList();
        HashSet<(string, string)> missing = [];
        foreach (var day in Enumerable.Range(from, to - from + 1))
        {
            foreach (var child in facts.ChildrenOf(s, day).Where(c => Enrolled(c, day)))
            {
                foreach (var fact in conditions.Where(c => c.Meets(child, day) is (false, true)).SelectMany(c => c.NotGiven(child))) missing.Add((child.Id, fact));
            }
        }

        return [.. missing];
    }
}
