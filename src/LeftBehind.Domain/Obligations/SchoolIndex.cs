using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Who is where in the lists of a school, whatever is known when; made once per school.</summary>
internal sealed class SchoolIndex
{
    private readonly int[][] _ranks;
    private readonly int[][] _byRank;

    public SchoolIndex(School school)
    {
        School = school;
        for (var i = 0; i < school.Children.Count; i++)
            ChildAt.Add(school.Children[i].Id, i);
        for (var i = 0; i < school.Staff.Count; i++)
            StaffAt.Add(school.Staff[i].Id, i);
        for (var i = 0; i < school.Classes.Count; i++)
            ClassAt.Add(school.Classes[i].Id, i);
        Families = school.Children.Select((child, at) => (Id: child.FamilyId ?? child.Id, At: at))
            .GroupBy(child => child.Id)
            .Select(family => new FamilyOf(family.Key, family.Select(child => child.At).ToArray()))
            .ToArray();
        for (var i = 0; i < Families.Count; i++)
            FamilyAt.Add(Families[i].Id, i);
        _byRank = Enumerable.Range(1, 5).Select(kind => ByRank((SubjectKind)kind)).ToArray();
        _ranks = _byRank.Select(Ranks).ToArray();
        PairingsByHelper = school.Pairings.ToLookup(pairing => pairing.HelperId);
        PeopleOfFamilies = Relatives(school).ToLookup(pair => pair.Id, pair => pair.Child);
    }

    public School School { get; }

    public Dictionary<string, int> ChildAt { get; } = new();

    public Dictionary<string, int> StaffAt { get; } = new();

    public Dictionary<string, int> ClassAt { get; } = new();

    public Dictionary<string, int> FamilyAt { get; } = new();

    public IReadOnlyList<FamilyOf> Families { get; }

    public ILookup<string, Pairing> PairingsByHelper { get; }

    /// <summary>The children of whom somebody is a parent or guardian, by that person's id.</summary>
    public ILookup<string, int> PeopleOfFamilies { get; }

    /// <summary>The place of a subject among those of its kind by id.</summary>
    public int Rank(SubjectKind kind, int at) => _ranks[(int)kind - 1][at];

    /// <summary>The subjects of a kind in the order of their ids.</summary>
    public int[] InOrder(SubjectKind kind) => _byRank[(int)kind - 1];

    public int Count(SubjectKind kind) => kind switch
    {
        SubjectKind.Child => School.Children.Count,
        SubjectKind.Family => Families.Count,
        SubjectKind.Class => School.Classes.Count,
        SubjectKind.Staff => School.Staff.Count,
        _ => 1,
    };

    public string Id(SubjectKind kind, int at) => kind switch
    {
        SubjectKind.Child => School.Children[at].Id,
        SubjectKind.Family => Families[at].Id,
        SubjectKind.Class => School.Classes[at].Id,
        SubjectKind.Staff => School.Staff[at].Id,
        _ => School.Id,
    };

    /// <summary>The place of a subject, or -1: the school has no such one.</summary>
    public int Find(Subject subject)
    {
        var ids = subject.Kind switch
        {
            SubjectKind.Child => ChildAt,
            SubjectKind.Family => FamilyAt,
            SubjectKind.Class => ClassAt,
            SubjectKind.Staff => StaffAt,
            _ => null,
        };
        if (ids is null)
            return subject.Id == School.Id ? 0 : -1;
        return ids.TryGetValue(subject.Id, out var at) ? at : -1;
    }

    private int[] ByRank(SubjectKind kind) => Enumerable.Range(0, Count(kind)).OrderBy(at => Id(kind, at), System.StringComparer.Ordinal).ToArray();

    private static int[] Ranks(int[] order)
    {
        var ranks = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
            ranks[order[i]] = i;
        return ranks;
    }

    private static IEnumerable<(string Id, int Child)> Relatives(School school)
    {
        for (var i = 0; i < school.Children.Count; i++)
        {
            var child = school.Children[i];
            foreach (var id in (child.Parents.IsKnown ? child.Parents.Select(parent => parent.Id) : Enumerable.Empty<string>()).Concat(child.Guardians.Select(guardian => guardian.Id)).Distinct())
                yield return (id, i);
        }
    }
}
