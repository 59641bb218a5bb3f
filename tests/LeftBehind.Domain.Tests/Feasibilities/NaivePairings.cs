using LeftBehind.Domain.Tests.SchoolPairings;

namespace LeftBehind.Domain.Tests.Feasibilities;

/// <summary>Whether clauses of a pairing rule can be met, by trying every assignment on every day; those that leave everybody with as much are tried once.</summary>
internal sealed class NaivePairings(School school, PairingRule rule, DateInterval range)
{
    private readonly NaiveSchool _school = new(school);
    private readonly Dictionary<string, int> _known = [];

    public static IEnumerable<PairingClause> Clauses(PairingRule rule) => Enum.GetValues<PairingClause>().Where(clause => clause switch
    {
        PairingClause.HelpersPerChildMin => rule.HelpersPerChild?.Min is not null,
        PairingClause.HelpersPerChildMax => rule.HelpersPerChild?.Max is not null,
        PairingClause.ChildrenPerHelperMin => rule.ChildrenPerHelper?.Min is not null,
        PairingClause.ChildrenPerHelperMax => rule.ChildrenPerHelper?.Max is not null,
        PairingClause.Helpers => rule.Helpers is not null,
        _ => rule.IsOwnClassOnly,
    });

    public bool CanBeMet(IEnumerable<PairingClause> clauses) => Worst(clauses).Missing == 0;

    /// <summary>The fewest places missing on the worst day, and the first such day.</summary>
    public (int Missing, LocalDate Day) Worst(IEnumerable<PairingClause> clauses)
    {
        var asked = clauses.ToHashSet();
        return range.Select(day => (Missing: Missing(asked, day), Day: day)).OrderByDescending(item => item.Missing).ThenBy(item => item.Day).First();
    }

    private int Missing(HashSet<PairingClause> asked, LocalDate day)
    {
        var children = _school.ChildIds.Where(child => _school.Enrolled(child, day) && _school.PossiblyLeftBehind(child, day)).ToArray();
        var helpers = school.Staff.Select(member => member.Id).Concat(_school.ChildIds).Where(helper => IsThere(helper, day)).ToArray();
        var may = children.Select(child => helpers.Where(helper => May(asked, child, helper, day)).Select(helper => Array.IndexOf(helpers, helper)).ToArray()).ToArray();
        var least = children.Select(child => asked.Contains(PairingClause.HelpersPerChildMin) && _school.CertainlyLeftBehind(child, day) ? rule.HelpersPerChild!.Min!.Value : 0).ToArray();
        var must = helpers.Select(helper => Must(asked, helper, day) ? rule.ChildrenPerHelper!.Min!.Value : 0).ToArray();
        var mostOfChild = asked.Contains(PairingClause.HelpersPerChildMax) ? rule.HelpersPerChild!.Max!.Value : int.MaxValue;
        var mostOfHelper = asked.Contains(PairingClause.ChildrenPerHelperMax) ? rule.ChildrenPerHelper!.Max!.Value : int.MaxValue;
        var key = $"{string.Join(';', may.Select(some => string.Join(',', some)))} {string.Join(',', least)} {string.Join(',', must)} {mostOfChild} {mostOfHelper}";
        return _known.TryGetValue(key, out var known) ? known : _known[key] = Fewest(may, least, must, mostOfChild, mostOfHelper);
    }

    /// <summary>Child after child, every set of helpers; how many children each helper has so far is one digit of a number.</summary>
    private static int Fewest(int[][] may, int[] least, int[] must, int mostOfChild, int mostOfHelper)
    {
        var reached = new Dictionary<long, int> { [0] = 0 };
        for (var child = 0; child < may.Length; child++)
        {
            var next = new Dictionary<long, int>();
            for (var bits = 0; bits < 1 << may[child].Length; bits++)
            {
                var chosen = may[child].Where((_, i) => (bits & (1 << i)) != 0).ToArray();
                if (chosen.Length > mostOfChild)
                    continue;
                var (added, lacking) = (chosen.Sum(helper => 1L << (4 * helper)), Math.Max(0, least[child] - chosen.Length));
                foreach (var (loads, missing) in reached)
                {
                    var isFree = true;
                    foreach (var helper in chosen)
                        isFree &= Load(loads, helper) < mostOfHelper;
                    if (isFree && (!next.TryGetValue(loads + added, out var other) || missing + lacking < other))
                        next[loads + added] = missing + lacking;
                }
            }
            reached = next;
        }
        return reached.Min(state => state.Value + must.Select((wanted, helper) => Math.Max(0, wanted - Load(state.Key, helper))).Sum());
    }

    private static int Load(long loads, int helper) => (int)(loads >> (4 * helper)) & 15;

    private bool IsThere(string helper, LocalDate day)
    {
        var isHelping = range.Any(any => _school.Pairs(rule.Kind, any).Any(pairing => pairing.HelperId == helper));
        var isPeers = rule.Kind == Role.PeerHelper;
        return _school.Staff(helper) is { } member
            ? (isHelping || (!member.IsFromOutside && (rule.Helpers is not null || !isPeers))) && _school.Employed(member, day)
            : (isHelping || (isPeers && !_school.PossiblyLeftBehind(helper, day))) && _school.Enrolled(helper, day);
    }

    private bool May(HashSet<PairingClause> asked, string child, string helper, LocalDate day)
    {
        var struck = new PairingRule(rule.Kind);
        if (asked.Contains(PairingClause.Helpers))
            struck = struck.HelpersAre([.. rule.Helpers!]);
        if (asked.Contains(PairingClause.OwnClassOnly))
            struck = struck.OwnClassOnly();
        return child != helper && !_school.IsOutside(struck, child, helper, day);
    }

    private bool Must(HashSet<PairingClause> asked, string helper, LocalDate day) =>
        asked.Contains(PairingClause.Helpers) && asked.Contains(PairingClause.ChildrenPerHelperMin)
        && _school.Staff(helper) is { IsFromOutside: false } member && _school.HoldsOne(member, rule.Helpers!, day);
}
