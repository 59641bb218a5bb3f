namespace LeftBehind.Domain.Tests.SchoolPairings;

/// <summary>The best assignment by trying every one: what the proposal of one rule must equal, pair by pair.</summary>
internal sealed class NaiveProposal
{
    private readonly NaiveSchool _school;
    private readonly PairingRule _rule;
    private readonly LocalDate[] _days;
    private readonly (string Id, LocalDate[] Days, int Has, int Lacks)[] _children;
    private readonly Dictionary<string, int> _load;
    private readonly string[][] _may;
    private readonly Dictionary<(string Child, string Helper), (bool Class, bool Village, bool Sibling)> _likes;
    private readonly Stack<(string Child, string Helper)> _made = new();
    private (long[] Cost, (string Child, string Helper)[] Pairs)? _best;

    public NaiveProposal(NaiveSchool school, PairingRule rule, DateInterval range)
    {
        (_school, _rule, _days) = (school, rule, [.. range]);
        _children = [.. school.ChildIds.Select(Lacking).Where(child => child.Days.Length > 0)];
        _load = Everybody().ToDictionary(helper => helper, Load);
        _may = [.. _children.Select(child => Everybody().Where(helper => May(helper, child)).ToArray())];
        _likes = _children.SelectMany((child, i) => _may[i].Select(helper => (Child: child.Id, Helper: helper))).ToDictionary(pair => pair, pair => (OwnClass(pair), InVillage(pair), WithSibling(pair)));
        Try(0);
    }

    public string[] Pairs => [.. _best!.Value.Pairs.Select(pair => $"{pair.Child} {pair.Helper}")];

    /// <summary>How many places are missing, and of how many children.</summary>
    public (int Places, int Children) Missing
    {
        get
        {
            var missing = _children.Select(child => child.Lacks - _best!.Value.Pairs.Count(pair => pair.Child == child.Id)).Where(places => places > 0).ToList();
            return (missing.Sum(), missing.Count);
        }
    }

    private void Try(int at)
    {
        if (at == _children.Length)
        {
            Take();
            return;
        }
        var may = _may[at];
        for (var chosen = 0; chosen < 1 << may.Length; chosen++)
        {
            var some = may.Where((_, i) => (chosen & (1 << i)) != 0).ToArray();
            if (some.Length > _children[at].Lacks || some.Any(helper => _load[helper] + _made.Count(pair => pair.Helper == helper) >= (_rule.ChildrenPerHelper?.Max ?? int.MaxValue)))
                continue;
            foreach (var helper in some)
                _made.Push((_children[at].Id, helper));
            Try(at + 1);
            foreach (var _ in some)
                _made.Pop();
        }
    }

    private void Take()
    {
        var pairs = _made.OrderBy(pair => pair.Child, StringComparer.Ordinal).ThenBy(pair => pair.Helper, StringComparer.Ordinal).ToArray();
        var cost = Cost(pairs);
        if (_best is not { } best || Compare(cost, best.Cost) is var order && (order < 0 || (order == 0 && ComesFirst(pairs, best.Pairs))))
            _best = (cost, pairs);
    }

    private static int Compare(long[] a, long[] b)
    {
        var first = Enumerable.Range(0, a.Length).FirstOrDefault(i => a[i] != b[i], -1);
        return first < 0 ? 0 : a[first].CompareTo(b[first]);
    }

    /// <summary>Whether, pair by pair in the order of ids, it is the first to make a pair that the other does not make.</summary>
    private static bool ComesFirst((string Child, string Helper)[] a, (string Child, string Helper)[] b)
    {
        var differs = a.Except(b).Concat(b.Except(a)).OrderBy(pair => pair.Child, StringComparer.Ordinal).ThenBy(pair => pair.Helper, StringComparer.Ordinal).ToArray();
        return differs.Length > 0 && a.Contains(differs[0]);
    }

    private long[] Cost((string Child, string Helper)[] pairs) =>
    [
        _children.Count(child => child.Has == 0 && pairs.All(pair => pair.Child != child.Id)),
        _children.Sum(child => child.Lacks) - pairs.Length,
        pairs.Count(pair => !_likes[pair].Class),
        pairs.Count(pair => !_likes[pair].Village),
        pairs.Count(pair => !_likes[pair].Sibling),
        _load.Sum(helper => Square(helper.Value + pairs.Count(pair => pair.Helper == helper.Key))),
    ];

    private LocalDate[] DaysOf(string child) => _children.Single(item => item.Id == child).Days;

    private bool OwnClass((string Child, string Helper) pair) =>
        _school.ClassOf(pair.Child, DaysOf(pair.Child)[0]) is { } own && _school.IsOfClass(own, pair.Helper, DaysOf(pair.Child)[0]) == true;

    private bool InVillage((string Child, string Helper) pair) =>
        Helps(pair, other => SameVillage(other, pair.Child)) || (_school.IsChild(pair.Helper) && SameVillage(pair.Helper, pair.Child));

    private bool WithSibling((string Child, string Helper) pair) =>
        Helps(pair, other => _school.Child(other).FamilyId is { } family && family == _school.Child(pair.Child).FamilyId);

    private static long Square(long load) => load * load;

    private bool SameVillage(string one, string other) => _school.Child(one).Village?.Reveal() is { } village && village == _school.Child(other).Village?.Reveal();

    private bool Helps((string Child, string Helper) pair, Func<string, bool> like) => DaysOf(pair.Child)
        .Any(day => _school.Pairs(_rule.Kind, day).Any(made => made.HelperId == pair.Helper && made.ChildId != pair.Child && like(made.ChildId)));

    private IEnumerable<string> Everybody() => _school.School.Staff.Select(member => member.Id).Concat(_school.ChildIds).Order(StringComparer.Ordinal);

    private int Load(string helper) => _days.Max(day => _school.Pairs(_rule.Kind, day)
        .Where(pairing => pairing.HelperId == helper && _school.Enrolled(pairing.ChildId, day)).Select(pairing => pairing.ChildId).Distinct().Count());

    private int Count(string child, LocalDate day) => _school.Pairs(_rule.Kind, day).Where(pairing => pairing.ChildId == child).Select(pairing => pairing.HelperId).Distinct().Count();

    private (string Id, LocalDate[] Days, int Has, int Lacks) Lacking(string child)
    {
        var least = _rule.HelpersPerChild?.Min ?? 1;
        bool Lacks(LocalDate day) => _school.Enrolled(child, day) && _school.CertainlyLeftBehind(child, day) && Count(child, day) < least;
        var run = _days.SkipWhile(day => !Lacks(day)).ToArray();
        run = [.. run.TakeWhile(day => Lacks(day) && Count(child, day) == Count(child, run[0]))];
        return run.Length == 0 ? (child, run, 0, 0) : (child, run, Count(child, run[0]), least - Count(child, run[0]));
    }

    private bool May(string helper, (string Id, LocalDate[] Days, int Has, int Lacks) child)
    {
        var isHelping = _days.Any(day => _school.Pairs(_rule.Kind, day).Any(pairing => pairing.HelperId == helper));
        var isPeers = _rule.Kind == Role.PeerHelper;
        var there = _school.Staff(helper) is { } member
            ? (isHelping || (!member.IsFromOutside && (_rule.Helpers is not null || !isPeers))) && child.Days.All(day => _school.Employed(member, day)) && !_school.OnLeave(member, child.Days[0])
            : (isHelping || (isPeers && !child.Days.Any(day => _school.PossiblyLeftBehind(helper, day)))) && child.Days.All(day => _school.Enrolled(helper, day));
        return there && helper != child.Id && !child.Days.Any(day => _school.IsOutside(_rule, child.Id, helper, day)
            || _school.Pairs(_rule.Kind, day).Any(pairing => pairing.HelperId == helper && pairing.ChildId == child.Id));
    }
}
