namespace LeftBehind.Domain.Twin;

internal enum State { Owed, Undetermined, Waived }

// a block of a duty laid over a subject, planned by its version, with L cut by versions (4.5)
internal sealed record Laid(Duty Duty, Subject Subject, Block Block, List<int> L, bool Succeeded);

// an obligation (4.2, 4.3). C: the days that make the window; Early: those that C would have had without the cut at the beginning (5.3)
internal sealed record Obligation(Laid Laid, State State, List<int> C, HashSet<int> Early)
{
    public Duty Duty => Laid.Duty;
    public Subject Subject => Laid.Subject;
    public Block Block => Laid.Block;
    public int From => C[0];
    public int To => C[^1];
    public int GraceEnd => To + Duty.Grace;
    public string Key => $"{Duty.Id}@{Subject}@{Date.Text(Block.From)}/{Date.Text(Block.To)}"; // 4.6
    public bool InWindow(int d) => (From <= d && d <= To) || Early.Contains(d);
    public bool InGrace(int d) => To < d && d <= GraceEnd;
}

// 4 Obligations
internal sealed class Obligations(SchoolCalendar calendar, List<Version> versions, Coverage coverage)
{
    private readonly Blocks _blocks = new(calendar, coverage);
    // 4.5 the blocks of the duty for the subject, of all versions, each planned by its version
    public List<Laid> Lay(Facts facts, string dutyId, Subject subject) => [.. versions.Select(v => v.Duty(dutyId, subject.Kind)).OfType<Duty>().Where(d => d.Recurrence is not null)
        .SelectMany(d => _blocks.Of(facts, d, subject).Select(b => Cut(facts, d, subject, b)).OfType<Laid>())];
    private Laid? Cut(Facts facts, Duty duty, Subject subject, Block block)
    {
        var version = duty.Version;
        var l = block.Days.FindAll(d => d >= version.From); // no day before the version's effectiveFrom
        if (l.Count == 0 || !Rule.Edge("4.5 planned by its version", version.InForce(l[0]), l[0] == version.From || l[0] == version.To)) return null; // 4.4 scheduled start = min L
        if (l.Count < block.Days.Count) Rule.Edge("4.5 cut at the beginning", true, l.Count == 1);
        var later = versions.Skip(version.Position + 1).FirstOrDefault(v => l.Exists(v.InForce) && !HasBlock(facts, v, duty.Id, subject, block));
        if (later is not null)
        {
            Rule.Edge("4.5 succession", true, l[^1] == later.From);
            if (later.Position > version.Position + 1) Rule.Hit("4.5 succession after a version that keeps it");
            l = l.FindAll(d => d < later.From);
        }
        return duty.SchoolWeek && !l.Exists(calendar.SchoolDay) ? null : new(duty, subject, block, l, later is not null); // 2
    }
    // has the duty, and such a block B for it (for the same subject, with a day of its L from its effectiveFrom on)
    private bool HasBlock(Facts facts, Version v, string dutyId, Subject subject, Block block) => v.Duty(dutyId, subject.Kind) is { Recurrence: not null } duty
        && _blocks.Of(facts, duty, subject).Exists(b => b.From == block.From && b.To == block.To && b.Days[^1] >= v.From);
    // 4.1-4.3 what a block asks of its subject, if anything
    private Obligation? Judge(Facts facts, Laid laid)
    {
        if (laid.Duty.Modality == "may" && Rule.Edge("4.3 may", true)) return null;
        var (certain, possible) = coverage.Of(facts, laid.Duty, laid.Subject);
        List<int> c = Days(certain), p = Days(possible);
        return Enough(laid, c) ? Make(State.Owed, c, certain) : Enough(laid, p) ? Make(State.Undetermined, p, possible) : c.Count > 0 ? Make(State.Waived, c, certain) : null; // 4.2
        List<int> Days(HashSet<int> covered) => laid.L.FindAll(covered.Contains) is var days
            && laid.Duty.SchoolWeek && !days.Exists(calendar.SchoolDay) && Rule.Edge("4.1 school-week without a school day", true, days.Count > 0) ? [] : days;
        Obligation Make(State state, List<int> days, HashSet<int> covered) => Rule.Edge("4.2 " + state, true) ? new(laid, state, days,
            [.. laid.Block.Days.Where(d => d < laid.Duty.Version.From && covered.Contains(d))]) : null!;
    }
    // 4.1 enough
    private bool Enough(Laid laid, List<int> c)
    {
        if (c.Count == 0) return false;
        int Size(List<int> days) => laid.Duty.SchoolWeek ? days.Count(calendar.SchoolDay) : days.Count;
        var share = laid.Duty.MinimumShare.Compare(Size(c), Size(laid.L));
        if (c.Count < laid.L.Count) Rule.Edge("4.1 share of a part", share >= 0, share == 0);
        return share >= 0 || (c[^1] == laid.L[^1] && Rule.Edge("4.1 minimumDays to the end", c.Count >= laid.Duty.MinimumDays, c.Count == laid.Duty.MinimumDays));
    }
    // 4.6 of one key only one obligation is there; the second list holds the others
    public (List<Obligation> There, List<Obligation> Others) Judged(Facts facts, string dutyId, Subject subject)
    {
        List<Obligation> there = [], others = [];
        foreach (var key in Lay(facts, dutyId, subject).Select(l => Judge(facts, l)).OfType<Obligation>().GroupBy(o => o.Key, StringComparer.Ordinal))
        {
            var order = key.OrderBy(o => o.State).ThenBy(o => o.State == State.Owed && o.Laid.Succeeded).ThenBy(o => o.Duty.Version.Position).ToList();
            if (order.Count > 1) Rule.Edge("4.6 one of a key: " + order[0].State, true, order[0].Duty.Version.Position > order.Min(o => o.Duty.Version.Position));
            there.Add(order[0]);
            others.AddRange(order.Skip(1));
        }
        return (there, others);
    }
    public List<Obligation> There(Facts facts, string dutyId, Subject subject) => facts.Planned.TryGetValue((dutyId, subject), out var there) ? there
        : facts.Planned[(dutyId, subject)] = Judged(facts, dutyId, subject).There;
    // 4.7 the person for the days [from, to]; everything but the pairing roles is asked about `to`
    public static string? Person(Facts facts, Obligation o, int from, int to)
    {
        var (bearer, s) = (o.Duty.Bearer, o.Subject);
        var (how, person) = s.Kind == "staff" ? ("itself", facts.Present(s.Id, to) ? s.Id : null)
            : o.Duty.BornByFamily || bearer is "staff" or "class" or "school" ? ("", null)
            : Coverage.PairingRole(bearer) ? ("helper", s.Kind is "child" or "family" ? Helper(facts, bearer, s, from, to) : null)
            : bearer == "homeroom-teacher" ? (bearer, Homeroom(facts, s, to))
            : ("holder", facts.Staff.FindAll(m => m.Roles.Exists(r => r.Of == bearer && r.Has(to)) && facts.Present(m.Id, to)) is [var only] ? only.Id : null);
        Rule.Hit(person is null ? "4.7 nobody" : "4.7 " + how);
        return person;
    }
    // of the class, of the child's class, or of that of the family's youngest enrolled child
    private static string? Homeroom(Facts facts, Subject s, int day)
    {
        var child = facts.ChildrenOf(s).Where(c => s.Kind == "child" || c.EnrolledOn(day)).OrderByDescending(c => c.Born ?? Date.Past).ThenBy(c => c.Id, StringComparer.Ordinal).FirstOrDefault();
        var id = s.Kind == "class" ? s.Id : child?.Classes?.Where(x => x.Has(day)).OrderBy(x => x.From).LastOrDefault()?.Of;
        return facts.Classes.Find(c => c.Id == id)?.Homeroom.Where(h => h.Has(day) && facts.Present(h.Of, day)).OrderBy(h => h.From).LastOrDefault()?.Of;
    }
    // the helper with the most days; ties: whose latest pairing has the latest from, then the smallest id
    private static string? Helper(Facts facts, string kind, Subject s, int from, int to)
    {
        var children = facts.ChildrenOf(s).ToList();
        var pairings = facts.Pairings.FindAll(p => p.Kind == kind && children.Exists(c => c.Id == p.Child));
        bool Helps(string helper, Child c, int d) => pairings.Exists(p => p.Helper == helper && p.Child == c.Id && p.Has(d)) && c.EnrolledOn(d) && facts.Present(helper, d);
        var helpers = pairings.Select(p => p.Helper).Distinct(StringComparer.Ordinal)
            .Select(h => (Id: h, Days: Date.Days(from, to).Count(d => children.Exists(c => Helps(h, c, d))))).Where(h => h.Days > 0).ToList();
        var best = helpers.FindAll(h => h.Days == helpers.Max(x => x.Days));
        if (best.Count > 1) Rule.Hit("4.7 tie of helpers");
        return best.SelectMany(h => children.SelectMany(c => Merged(pairings.FindAll(p => p.Helper == h.Id && p.Child == c.Id)).Where(m => Date.Days(from, to).Any(d => m.Has(d) && Helps(h.Id, c, d)))))
            .OrderByDescending(p => p.From).ThenBy(p => p.Of, StringComparer.Ordinal).FirstOrDefault()?.Helper;
    }
    // adjacent or overlapping ones of one helper and child are one, from the earliest, with the smallest id
    private static List<Stretch> Merged(List<Stretch> pairings)
    {
        List<Stretch> merged = [];
        foreach (var p in pairings.OrderBy(p => p.From))
            if (merged.LastOrDefault() is not { } last || !Rule.Edge("4.7 pairings are one", p.From <= last.To + 1, p.From == last.To + 1)) merged.Add(p);
            else merged[^1] = last with { To = Math.Max(last.To, p.To), Of = string.CompareOrdinal(p.Of, last.Of) < 0 ? p.Of : last.Of };
        return merged;
    }
}
