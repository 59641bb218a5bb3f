using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>How many children of a school are left behind on a day, and how complete their files are. Immutable; ids, codes and numbers only.</summary>
public sealed class Statistics
{
    internal Statistics(Policy policy, PolicyVersion? version, LocalDate on, int pupils) => (Policy, Version, On, Pupils) = (policy, version, on, pupils);

    /// <summary>The policy.</summary>
    public Policy Policy { get; }

    /// <summary>Its version in force on the day, or null: nobody is left behind.</summary>
    public PolicyVersion? Version { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>How many pupils the school has; if it does not say, those enrolled.</summary>
    public int Pupils { get; }

    /// <summary>How many of the children listed are enrolled.</summary>
    public int Enrolled { get; internal init; }

    /// <summary>How many of them are certainly left behind.</summary>
    public int LeftBehind { get; internal init; }

    /// <summary>How many may be left behind: something is not known.</summary>
    public int Undetermined { get; internal init; }

    /// <summary>Of how many of the left-behind children one parent, certainly, is away.</summary>
    public int OneAway { get; internal init; }

    /// <summary>Of how many both are, certainly.</summary>
    public int BothAway { get; internal init; }

    /// <summary>The left-behind children in percent of the pupils, one decimal; null where there are no pupils.</summary>
    public decimal? Share => Percentage.OneDecimal(LeftBehind, Pupils);

    /// <summary>How many of the left-behind children have a complete file.</summary>
    public int FilesComplete => LeftBehind - IncompleteFiles.Count;

    /// <summary>The left-behind children whose files lack something, by id.</summary>
    public IReadOnlyList<IncompleteFile> IncompleteFiles { get; internal init; } = Array.Empty<IncompleteFile>();

    /// <summary>The groups that have an enrolled child, by kind and value.</summary>
    public IReadOnlyList<GroupCount> Groups { get; internal init; } = Array.Empty<GroupCount>();

    /// <summary>The grade of each class that has an enrolled child.</summary>
    internal IReadOnlyDictionary<string, string> Grades { get; init; } = new Dictionary<string, string>();

    /// <summary>The same as it may be published: no number of one to four children is in it, and none can be worked out of it.</summary>
    public StatisticsPublication ForPublication() => new PublicationMaker(this).Make();

    /// <summary>The groups of one kind, by value.</summary>
    public IReadOnlyList<GroupCount> GroupsBy(GroupKind kind)
    {
        Argument.Defined(kind, nameof(kind));
        return Groups.Where(group => group.By == kind).ToArray();
    }

    /// <summary>The grade of a class; of the class that is not known, not known.</summary>
    internal string GradeOf(string classId) => Grades.TryGetValue(classId, out var grade) ? grade : classId;

    /// <summary>The policy, the day and the totals.</summary>
    public override string ToString() => FormattableString.Invariant($"{Policy.Id} on {DateRange.Between(On, On).ToString().Substring(0, 10)}: {LeftBehind} of {Pupils}");
}
