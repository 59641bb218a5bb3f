namespace LeftBehind.Domain.Twin;

internal enum State
{
    Owed,
    Undetermined,
    Waived,
}

/// <summary>A block of a duty laid over a subject, planned by its version, with L cut by versions (4.5).</summary>
internal sealed record Laid(Duty Duty, Subject Subject, Block Block, List<int> L, bool Succeeded);

/// <summary>An obligation (4.2, 4.3). C: the days that make the window; Early: those that C would have had without the cut at the beginning (5.3).</summary>
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
internal sealed class Obligations(SchoolCalendar calendar, List<Version> versions)
{
    private readonly Coverage _coverage = new(calendar);
    private Blocks? _blocks;

    public Coverage Coverage => _coverage;
    private Blocks Blocks => _blocks ??= new(calendar, _coverage);

    /// <summary>4.5: the blocks of the duty for the subject, of all versions, each planned by its version.</summary>
    public List<Laid> Lay(Facts facts, string dutyId, Subject subject)
    {
        List<Laid> all = [];
        foreach (var duty in versions.Select(v => v.Duty(dutyId, subject.Kind)).OfType<Duty>().Where(d => d.Recurrence is not null))
        {
            all.AddRange(Blocks.Of(facts, duty, subject).Select(b => Cut(facts, duty, subject, b)).OfType<Laid>());
        }

        return all;
    }

    private Laid? Cut(Facts facts, Duty duty, Subject subject, Block block)
    {
        var version = duty.Version;
        var l = block.Days.Where(d => d >= version.From).ToList(); // no day before the version's effectiveFrom
        if (l.Count < block.Days.Count && l.Count > 0) Rule.Edge("4.5 cut at the beginning", true, l.Count == 1);
        if (l.Count == 0 || !Rule.Edge("4.5 planned by its version", version.From <= l[0] && l[0] <= version.To, l[0] == version.From || l[0] == version.To)) return null; // 4.4 scheduled start = min L
        var later = versions.Skip(version.Position + 1)
            .FirstOrDefault(v => l.Exists(d => v.From <= d && d <= v.To) && !HasBlock(facts, v, duty.Id, subject, block));
        if (later is not null)
        {
            Rule.Edge("4.5 succession", true, l[^1] == later.From);
            if (later.Position > version.Position + 1) Rule.Hit("4.5 succession after a version that keeps it");
            l = [.. l.Where(d => d < later.From)];
        }

        return duty.SchoolWeek && !l.Exists(calendar.SchoolDay) ? null : new(duty, subject, block, l, later is not null); // 2
    }

    // lacks the duty, or has no such block B for it (for the same subject, with a day of its L from its effectiveFrom on)
    private bool HasBlock(Facts facts, Version v, string dutyId, Subject subject, Block block) =>
        v.Duty(dutyId, subject.Kind) is { Recurrence: not null } duty
        && Blocks.Of(facts, duty, subject).Exists(b => b.From == block.From && b.To == block.To && b.Days[^1] >= v.From);

    /// <summary>4.1-4.3: what a block asks of its subject, if anything.</summary>
    public Obligation? Judge(Facts facts, Laid laid)
    {
        if (laid.Duty.Modality == "may")
        {
            Rule.Hit("4.3 may");
            return null;
        }

        var (certain, possible) = _coverage.Of(facts, laid.Duty, laid.Subject);
        List<int> Days(HashSet<int> covered)
        {
            List<int> l = [.. laid.L.Where(covered.Contains)];
            if (!laid.Duty.SchoolWeek || l.Count == 0 || l.Exists(calendar.SchoolDay)) return l;
            Rule.Hit("4.1 school-week: no school day among them");
            return [];
        }

        var c = Days(certain);
        if (Enough(laid, c)) return Make(State.Owed, c, certain);
        var p = Days(possible);
        if (Enough(laid, p)) return Make(State.Undetermined, p, possible);
        return c.Count > 0 ? Make(State.Waived, c, certain) : null;

        Obligation Make(State state, List<int> days, HashSet<int> covered)
        {
            Rule.Hit("4.2 " + state);
            return new(laid, state, days, [.. laid.Block.Days.Where(d => d < laid.Duty.Version.From && covered.Contains(d))]);
        }
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

    /// <summary>4.6: of one key only one obligation is there; the second list holds the others.</summary>
    public (List<Obligation> There, List<Obligation> Others) Judged(Facts facts, string dutyId, Subject subject)
    {
        List<Obligation> there = [], others = [];
        foreach (var sameKey in Lay(facts, dutyId, subject).Select(l => Judge(facts, l)).OfType<Obligation>().GroupBy(o => o.Key, StringComparer.Ordinal))
        {
            var order = sameKey.OrderBy(o => o.State).ThenBy(o => o.State == State.Owed && o.Laid.Succeeded).ThenBy(o => o.Duty.Version.Position).ToList();
            if (order.Count > 1)
            {
                Rule.Hit("4.6 one of a key: " + order[0].State);
                if (order[0].Duty.Version.Position > order.Min(o => o.Duty.Version.Position)) Rule.Hit("4.6 not the oldest");
            }

            there.Add(order[0]);
            others.AddRange(order.Skip(1));
        }

        return (there, others);
    }

    public List<Obligation> There(Facts facts, string dutyId, Subject subject)
    {
        if (!facts.Planned.TryGetValue((dutyId, subject), out var there)) facts.Planned[(dutyId, subject)] = there = Judged(facts, dutyId, subject).There;
        return there;
    }

    /// <summary>4.7: the person for the days [from, to], everything but the pairing roles asked about `to`.</summary>
    public static string? Person(Facts facts, Obligation o, int from, int to)
    {
        var (bearer, s) = (o.Duty.Bearer, o.Subject);
        if (s.Kind == "staff") return Found("itself", facts.Present(s.Id, to) ? s.Id : null);
        if (o.Duty.BornByFamily) return null;
        if (Coverage.PairingRole(bearer)) return s.Kind is "child" or "family" ? Helper(facts, bearer, s, from, to) : null;
        if (bearer == "homeroom-teacher")
        {
            var youngest = facts.ChildrenOf(s).Where(c => Coverage.Enrolled(c, to)).OrderByDescending(c => c.Born ?? Date.Past).ThenBy(c => c.Id, StringComparer.Ordinal).FirstOrDefault();
            var child = s.Kind == "child" ? facts.Child(s.Id) : s.Kind == "family" ? youngest : null;
            var id = s.Kind == "class" ? s.Id : child?.Classes?.Where(x => x.Has(to)).OrderBy(x => x.From).LastOrDefault()?.Of;
            return Found("homeroom-teacher", facts.Classes.SingleOrDefault(c => c.Id == id)?.Homeroom
                .Where(h => h.Has(to) && facts.Present(h.Of, to)).OrderBy(h => h.From).LastOrDefault()?.Of);
        }

        if (bearer is "staff" or "class" or "school") return null;
        var holders = facts.Staff.Where(m => m.Roles.Exists(r => r.Of == bearer && r.Has(to)) && facts.Present(m.Id, to)).ToList();
        if (holders.Count > 1) Rule.Hit("4.7 several holders");
        return Found("holder", holders.Count == 1 ? holders[0].Id : null);
    }

    private static string? Found(string how, string? person)
    {
        Rule.Hit(person is null ? "4.7 nobody" : "4.7 " + how);
        return person;
    }

    // the helper with the most days; ties: whose latest pairing has the latest from, then the smallest id
    private static string? Helper(Facts facts, string kind, Subject s, int from, int to)
    {
        var children = facts.ChildrenOf(s).ToList();
        var pairings = facts.Pairings.Where(p => p.Kind == kind && children.Exists(c => c.Id == p.Child)).ToList();
        var days = Enumerable.Range(from, to - from + 1).ToList();
        bool Helps(string helper, Child c, int d) => pairings.Exists(p => p.Helper == helper && p.Child == c.Id && p.Has(d)) && Coverage.Enrolled(c, d) && facts.Present(helper, d);
        var helpers = pairings.Select(p => p.Helper).Distinct(StringComparer.Ordinal)
            .Select(h => (Id: h, Days: days.Count(d => children.Exists(c => Helps(h, c, d))))).Where(h => h.Days > 0).ToList();
        if (helpers.Count == 0) return Found("helper", null);
        var best = helpers.Where(h => h.Days == helpers.Max(x => x.Days)).ToList();
        if (best.Count > 1) Rule.Hit("4.7 tie of helpers");
        return Found("helper", best.Select(h => (h.Id, Pairing: children.SelectMany(c => Merged(pairings.Where(p => p.Helper == h.Id && p.Child == c.Id))
                .Where(m => days.Exists(d => m.Has(d) && Helps(h.Id, c, d)))).OrderByDescending(m => m.From).ThenBy(m => m.Of, StringComparer.Ordinal).First()))
            .OrderByDescending(h => h.Pairing.From).ThenBy(h => h.Pairing.Of, StringComparer.Ordinal).First().Id);
    }

    // adjacent or overlapping ones of one helper and child are one, from the earliest, with the smallest id
    private static List<Stretch> Merged(IEnumerable<Stretch> pairings)
    {
        List<Stretch> merged = [];
        foreach (var p in pairings.OrderBy(p => p.From))
        {
            if (merged.Count == 0 || p.From > merged[^1].To + 1)
            {
                merged.Add(p);
                continue;
            }

            Rule.Edge("4.7 pairings are one", true, p.From == merged[^1].To + 1);
            var last = merged[^1];
            merged[^1] = last with { To = Math.Max(last.To, p.To), Of = string.CompareOrdinal(p.Of, last.Of) < 0 ? p.Of : last.Of };
        }

        return merged;
    }
}
