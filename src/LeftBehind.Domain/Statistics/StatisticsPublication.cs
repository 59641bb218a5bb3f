using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Statistics of which no number of one to four children can be worked out. Immutable; no ids of children. docs/statistics.md.</summary>
public sealed class StatisticsPublication
{
    internal StatisticsPublication(Statistics statistics) => (Policy, On) = (statistics.Policy, statistics.On);

    /// <summary>The policy.</summary>
    public Policy Policy { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>How many pupils the school has.</summary>
    public PublishedNumber Pupils { get; internal init; } = PublishedNumber.Withheld;

    /// <summary>How many of the children listed are enrolled.</summary>
    public PublishedNumber Enrolled { get; internal init; } = PublishedNumber.Withheld;

    /// <summary>How many of them are certainly left behind.</summary>
    public PublishedNumber LeftBehind { get; internal init; } = PublishedNumber.Withheld;

    /// <summary>How many may be left behind.</summary>
    public PublishedNumber Undetermined { get; internal init; } = PublishedNumber.Withheld;

    /// <summary>Of how many one parent is away.</summary>
    public PublishedNumber OneAway { get; internal init; } = PublishedNumber.Withheld;

    /// <summary>Of how many both parents are away.</summary>
    public PublishedNumber BothAway { get; internal init; } = PublishedNumber.Withheld;

    /// <summary>How many of the left-behind children have a complete file.</summary>
    public PublishedNumber FilesComplete { get; internal init; } = PublishedNumber.Withheld;

    /// <summary>The left-behind children in percent of the pupils; null where there are no pupils, or one of the two is not published.</summary>
    public decimal? Share { get; internal init; }

    /// <summary>The groups that may be shown, by kind and value.</summary>
    public IReadOnlyList<PublishedGroup> Groups { get; internal init; } = Array.Empty<PublishedGroup>();

    /// <summary>The kinds of which groups are left out altogether, since even a table of hidden numbers would tell.</summary>
    public IReadOnlyList<GroupKind> LeftOut { get; internal init; } = Array.Empty<GroupKind>();

    /// <summary>The groups of one kind that may be shown, by value.</summary>
    public IReadOnlyList<PublishedGroup> GroupsBy(GroupKind kind)
    {
        Argument.Defined(kind, nameof(kind));
        return Groups.Where(group => group.By == kind).ToArray();
    }

    /// <summary>The policy, the day and the totals as published.</summary>
    public override string ToString() => FormattableString.Invariant($"{Policy.Id} on {DateRange.Between(On, On).ToString().Substring(0, 10)}: {LeftBehind} of {Pupils}");
}
