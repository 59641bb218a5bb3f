namespace LeftBehind.Domain.Tests.SchoolStatistics;

/// <summary>
/// All worlds that fit what is published, counted out naively: whoever reads it knows that a child has one sex, boards or does not, how many children are in no class, and which grade a class is of.
/// </summary>
internal sealed class PossibleWorlds
{
    private static readonly GroupKind[] Once = [GroupKind.Sex, GroupKind.Boarding, GroupKind.Grade];
    private readonly Domain.Statistics _true;
    private readonly IReadOnlyList<PublishedGroup> _shown;
    private readonly HashSet<(int E, int L)> _totals;

    public PossibleWorlds(Domain.Statistics statistics, IReadOnlyList<PublishedGroup> shown, PublishedNumber enrolled, PublishedNumber leftBehind)
    {
        (_true, _shown) = (statistics, shown);
        _totals = [.. All().Where(total => enrolled.Fits(total.E) && leftBehind.Fits(total.L))];
        foreach (var kind in Once.Where(kind => Rows(kind).Count > 0))
            _totals.IntersectWith(Sums(Rows(kind).ConvertAll(Options), None(kind)));
        _totals.RemoveWhere(total => Overlapping().Any(row => !Options(row).Exists(numbers => Within(numbers, total))));
    }

    /// <summary>The totals of the worlds.</summary>
    public IReadOnlyCollection<(int E, int L)> Totals => _totals;

    /// <summary>The numbers of one to four children, in the groups shown or in the difference of the two of a row, that have one value in all worlds.</summary>
    public IEnumerable<string> GivenAway() =>
        from row in _shown
        let numbers = _true.Groups.Single(item => item.By == row.By && item.Value == row.Value)
        let worlds = Of(row)
        from cell in new (string Name, Func<(int E, int L), int> Of)[] { ("enrolled", all => all.E), ("left behind", all => all.L), ("rest", all => all.E - all.L) }
        where cell.Of((numbers.Enrolled, numbers.LeftBehind)) is > 0 and < 5 && worlds.Select(cell.Of).Distinct().Count() < 2
        select $"{cell.Name} of {row}";

    private int Most => _true.Enrolled + 4;

    /// <summary>The numbers of one row in all worlds.</summary>
    private List<(int E, int L)> Of(PublishedGroup row)
    {
        if (row.By is GroupKind.Need or GroupKind.Guardian)
            return Options(row).FindAll(numbers => _totals.Any(total => Within(numbers, total)));
        if (row.By != GroupKind.Class)
            return Options(row).FindAll(InSchool(row, row.By).Contains);
        var grade = Rows(GroupKind.Grade).Single(one => one.Value == _true.GradeOf(row.Value));
        var beside = Sums(Classes(grade).FindAll(one => one != row).ConvertAll(Plain), (0, 0));
        var ofGrade = Options(grade).FindAll(InSchool(grade, GroupKind.Grade).Contains).ToHashSet();
        return Plain(row).FindAll(numbers => beside.Any(other => ofGrade.Contains((numbers.E + other.E, numbers.L + other.L))));
    }

    /// <summary>What a row may hold by the totals and the other rows of its kind.</summary>
    private HashSet<(int E, int L)> InSchool(PublishedGroup row, GroupKind kind)
    {
        var beside = Sums(Rows(kind).FindAll(other => other != row).ConvertAll(Options), None(kind));
        return [.. from total in _totals from other in beside select (total.E - other.E, total.L - other.L)];
    }

    /// <summary>What a row may hold by itself; a grade, also by its classes where they are shown.</summary>
    private List<(int E, int L)> Options(PublishedGroup row)
    {
        var plain = Plain(row);
        if (row.By != GroupKind.Grade || Classes(row).Count == 0)
            return plain;
        var sums = Sums(Classes(row).ConvertAll(Plain), (0, 0));
        return plain.FindAll(sums.Contains);
    }

    private List<(int E, int L)> Plain(PublishedGroup row) => [.. All().Where(numbers => numbers.E > 0 && row.Enrolled.Fits(numbers.E) && row.LeftBehind.Fits(numbers.L))];

    private IEnumerable<(int E, int L)> All() => from e in Enumerable.Range(0, Most + 1) from l in Enumerable.Range(0, e + 1) select (e, l);

    private HashSet<(int E, int L)> Sums(List<List<(int E, int L)>> rows, (int E, int L) start)
    {
        HashSet<(int E, int L)> sums = [start];
        foreach (var options in rows)
            sums = [.. from sum in sums from option in options where sum.E + option.E <= Most select (sum.E + option.E, sum.L + option.L)];
        return sums;
    }

    private static bool Within((int E, int L) numbers, (int E, int L) total) => numbers.E <= total.E && numbers.L <= total.L && numbers.E - numbers.L <= total.E - total.L;

    private (int E, int L) None(GroupKind kind) =>
        (_true.Enrolled - _true.GroupsBy(kind).Sum(group => group.Enrolled), _true.LeftBehind - _true.GroupsBy(kind).Sum(group => group.LeftBehind));

    private List<PublishedGroup> Rows(GroupKind kind) => [.. _shown.Where(row => row.By == kind)];

    private List<PublishedGroup> Classes(PublishedGroup grade) => Rows(GroupKind.Class).FindAll(row => _true.GradeOf(row.Value) == grade.Value);

    private List<PublishedGroup> Overlapping() => [.. _shown.Where(row => row.By is GroupKind.Need or GroupKind.Guardian)];
}
