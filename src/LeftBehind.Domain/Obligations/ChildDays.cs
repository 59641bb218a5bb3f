using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>A child's facts as days, as they are known at some instant; null where a fact is not known.</summary>
internal sealed class ChildDays
{
    private readonly ParentsAway?[] _away = new ParentsAway?[2];

    public ChildDays(Child child, Knowledge knowledge)
    {
        (Child, Knowledge) = (child, knowledge);
        Enrolled = knowledge.ApartDays(child.Enrolled);
        Born = Known(ChildFact.Born) && child.Born is { } born ? Day.Number(born) : null;
        Sex = Known(ChildFact.Sex) ? child.Sex : null;
        Classes = child.ClassesAreKnown && Known(ChildFact.Classes) ? knowledge.Apart(child.KnownClasses, item => item.When) : null;
        Boards = child.BoardingIsKnown && Known(ChildFact.Boarding) ? knowledge.ApartDays(child.KnownBoarding) : null;
        Needs = child.NeedsAreKnown && Known(ChildFact.Needs) ? NeedDays(child, knowledge) : null;
        Parents = child.Parents.IsKnown && Known(ChildFact.Parents) ? child.Parents.Select(parent => new ParentDays(parent, knowledge)).ToArray() : null;
        Declared = knowledge.Apart(child.Declared, item => item.When).Select(item => (item.Span, item.Item.Value)).ToArray();
    }

    public Child Child { get; }

    public Knowledge Knowledge { get; }

    public DaySet Enrolled { get; }

    public int? Born { get; }

    public Sex? Sex { get; }

    public List<(DaySpan Span, Dated<string> Item)>? Classes { get; }

    public DaySet? Boards { get; }

    public List<(Need Need, DaySpan Span)>? Needs { get; }

    public ParentDays[]? Parents { get; }

    public IReadOnlyList<(DaySpan Span, AwayParents Away)> Declared { get; }

    public ParentsAway Away(bool incapableCounts) =>
        _away[incapableCounts ? 1 : 0] ??= ParentsAway.Of(Declared, Parents, incapableCounts);

    public DaySet InClass(string classId) => Classes is null
        ? DaySet.Empty
        : DaySet.Of(Classes.Where(item => item.Item.Value == classId).Select(item => item.Span).ToList());

    public string? ClassOn(int day)
    {
        foreach (var (span, item) in Classes ?? new())
        {
            if (span.Contains(day))
                return item.Value;
        }
        return null;
    }

    public DaySet? InNeedOf(IReadOnlyList<Need> needs) => Needs is null
        ? null
        : DaySet.Of(Needs.Where(item => needs.Contains(item.Need)).Select(item => item.Span).ToList());

    private static List<(Need Need, DaySpan Span)> NeedDays(Child child, Knowledge knowledge)
    {
        var days = new List<(Need, DaySpan)>();
        foreach (var need in child.KnownNeeds.GroupBy(item => item.Value))
            days.AddRange(knowledge.Apart(need.ToArray(), item => item.When).Select(item => (need.Key, item.Span)));
        return days;
    }

    private bool Known(ChildFact fact) => Knowledge.Has(Child.KnownSince(fact));
}
