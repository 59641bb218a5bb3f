using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Makes statistics fit to be published. docs/statistics.md; decision 22.</summary>
internal sealed class PublicationMaker(Statistics statistics)
{
    private static readonly GroupKind[] Overlapping = { GroupKind.Need, GroupKind.Guardian };

    private readonly List<PublishedGroup> _groups = new();
    private readonly HashSet<GroupKind> _leftOut = new();

    private bool ShowsEnrolled => !PublishedNumber.IsSmall(statistics.Enrolled);

    private bool ShowsLeftBehind => ShowsEnrolled && !PublishedNumber.IsSmall(statistics.LeftBehind) && !PublishedNumber.IsSmall(statistics.Enrolled - statistics.LeftBehind);

    public StatisticsPublication Make()
    {
        if (ShowsEnrolled)
            Groups();
        else
            _leftOut.UnionWith(statistics.Groups.Select(group => group.By));
        var shows = ShowsLeftBehind;
        return new(statistics)
        {
            Pupils = ShowsEnrolled || statistics.Pupils != statistics.Enrolled ? PublishedNumber.Of(statistics.Pupils) : PublishedNumber.UnderFive,
            Enrolled = PublishedNumber.Of(statistics.Enrolled),
            LeftBehind = shows ? PublishedNumber.Of(statistics.LeftBehind) : PublishedNumber.IsSmall(statistics.LeftBehind) ? PublishedNumber.UnderFive : PublishedNumber.Withheld,
            Undetermined = Part(statistics.Undetermined, statistics.Enrolled - statistics.LeftBehind - statistics.Undetermined),
            OneAway = Part(statistics.OneAway, statistics.BothAway, Neither),
            BothAway = Part(statistics.BothAway, statistics.OneAway, Neither),
            FilesComplete = Part(statistics.FilesComplete, statistics.LeftBehind - statistics.FilesComplete),
            Share = shows && !PublishedNumber.IsSmall(statistics.Pupils) ? statistics.Share : null,
            Groups = _groups.OrderBy(group => group.By).ThenBy(group => group.Value, System.StringComparer.Ordinal).ToArray(),
            LeftOut = _leftOut.OrderBy(kind => kind).ToArray(),
        };
    }

    private int Neither => statistics.LeftBehind - statistics.OneAway - statistics.BothAway;

    /// <summary>A part of a total: shown only where the total is, and neither it nor another part is small.</summary>
    private PublishedNumber Part(int number, params int[] others) =>
        !ShowsLeftBehind ? PublishedNumber.Withheld
        : PublishedNumber.IsSmall(number) || !others.Any(PublishedNumber.IsSmall) ? PublishedNumber.Of(number)
        : PublishedNumber.Withheld;

    private void Groups()
    {
        foreach (var kind in new[] { GroupKind.Sex, GroupKind.Boarding })
            Partition(Rows(kind), !ShowsLeftBehind);
        foreach (var grade in Partition(Rows(GroupKind.Grade), !ShowsLeftBehind))
            Classes(grade);
        if (_leftOut.Contains(GroupKind.Grade))
            _leftOut.Add(GroupKind.Class);
        var guard = new OverlapGuard(statistics.Enrolled, statistics.LeftBehind, !ShowsLeftBehind);
        foreach (var row in Overlapping.SelectMany(Rows))
        {
            guard.Guard(row);
            _groups.Add(row.Published);
        }
    }

    private PublishedRow[] Rows(GroupKind kind) => statistics.GroupsBy(kind).Select(group => new PublishedRow(group)).ToArray();

    /// <summary>The rows of a kind as far as they are shown.</summary>
    private PublishedRow[] Partition(PublishedRow[] rows, bool leftBehindIsHidden)
    {
        if (!new PartitionGuard(rows, leftBehindIsHidden).Guard())
        {
            _leftOut.Add(rows[0].Group.By);
            rows = rows.Take(0).ToArray();
        }
        _groups.AddRange(rows.Select(row => row.Published));
        return rows;
    }

    /// <summary>The classes of a grade add up to it: nothing of them is shown that is hidden of the grade.</summary>
    private void Classes(PublishedRow grade)
    {
        var classes = Rows(GroupKind.Class).Where(row => statistics.GradeOf(row.Group.Value) == grade.Group.Value).ToArray();
        if (grade.Enrolled.Form == NumberForm.Exact)
            Partition(classes, grade.LeftBehind.Form != NumberForm.Exact);
        else
            _leftOut.Add(GroupKind.Class);
    }
}
