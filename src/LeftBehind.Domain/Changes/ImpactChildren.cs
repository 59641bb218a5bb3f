using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>The children whom the obligations of a plan concern: the child, or the children of a family that are covered in the window. Classes and the school are of all.</summary>
internal sealed class ImpactChildren(Obligations plan)
{
    private readonly FactsView _facts = plan.Data.Facts;

    public IEnumerable<string> Of(int rowAt)
    {
        var row = plan.Data.Rows[rowAt];
        return row.Duty.Subject is SubjectKind.Child or SubjectKind.Family
            ? _facts.ChildrenOf(row.Duty.Subject, row.Subject).Where(child => IsCovered(child.At, row)).Select(child => Id(child.At))
            : Array.Empty<string>();
    }

    /// <summary>The enrolled children who certainly count as left behind on a day of the range, by id.</summary>
    public IReadOnlyList<string> LeftBehind(DateInterval range)
    {
        var timeline = plan.Data.Programme.Timeline;
        var leftBehind = new LeftBehindDays(timeline, _facts);
        var (from, to) = (Day.Number(range.Start), Day.Number(range.End));
        var spans = timeline.InForce.Select(span => new DaySpan(Math.Max(span.From, from), Math.Min(span.To, to))).ToArray();
        return Enumerable.Range(0, _facts.School.Children.Count)
            .Where(child => spans.Where((span, version) => span.Length > 0 && Counts(version, child, span)).Any())
            .Select(Id)
            .OrderBy(id => id, StringComparer.Ordinal)
            .ToArray();

        bool Counts(int version, int child, DaySpan span) => leftBehind.Of(version, child).Certain.Intersect(_facts.Child(child).Enrolled).Overlaps(span.From, span.To);
    }

    private bool IsCovered(int child, in Row row) =>
        row.Duty.Subject == SubjectKind.Child || _facts.ChildCoverage(child, row.Block.Duty.Rule).Certain.Overlaps(row.From, row.To);

    private string Id(int child) => _facts.School.Children[child].Id;
}
