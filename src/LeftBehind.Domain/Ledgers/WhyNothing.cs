using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Why nothing is owed to a duty and subject on a day; the first that fits. Section 10.</summary>
internal sealed class WhyNothing(Planner planner, DutyLine line, int subject)
{
    private FactsView Facts => planner.Facts;

    public NothingOwed On(int day)
    {
        var blocks = planner.BlocksOf(line, subject).Where(block => block.Live.Contains(day)).ToArray();
        return blocks.Length > 0 ? InBlocks(blocks) : OfTheDay(day);
    }

    private NothingOwed InBlocks(PlannedBlock[] blocks)
    {
        var asked = blocks.Where(block => block.Duty.Duty.Modality != Modality.May).ToArray();
        if (asked.Length == 0)
            return NothingOwed.May;
        if (asked.Any(block => planner.WouldBeThere(block, subject)))
            return NothingOwed.OlderVersionOwes;
        if (line.Kind is SubjectKind.Staff or SubjectKind.School)
            return NothingOwed.FilteredOut;
        if (NoDay(asked, (child, _) => child.Enrolled))
            return NothingOwed.NotEnrolled;
        return NoDay(asked, (child, rule) => child.Enrolled.Intersect(LeftBehind(child, rule))) ? NothingOwed.NotLeftBehind : NothingOwed.FilteredOut;
    }

    private static DaySet LeftBehind(ChildDays child, CoverageRule rule) => rule.Filter.IgnoresEligibility ? DaySet.All : rule.LeftBehind(child).Certain;

    private bool NoDay(IEnumerable<PlannedBlock> blocks, System.Func<ChildDays, CoverageRule, DaySet> days) => blocks.All(block =>
        Planner.DaysIn(block, Facts.ChildrenOf(line.Kind, subject).Aggregate(DaySet.Empty, (all, child) =>
            all.Union(days(Facts.Child(child.At), planner.Timeline.Rules[block.Duty.Rule]).Intersect(child.Days)))).IsEmpty);

    private NothingOwed OfTheDay(int day)
    {
        var version = planner.Timeline.VersionOn(day);
        if (version < 0 || line.In(version) is not { } duty)
            return NothingOwed.NotInForce;
        if (duty.Duty.Recurrence is null)
            return NothingOwed.Standing;
        return duty.Duty.Recurrence.Anchors.Any(anchor => HasNoDate(anchor, day)) ? NothingOwed.NoDate : NothingOwed.NoBlock;
    }

    private bool HasNoDate(Anchor anchor, int day)
    {
        var child = line.Kind == SubjectKind.Child ? Facts.Child(subject) : null;
        return child is not null && anchor.Kind switch
        {
            AnchorKind.Birthday => child.Born is null,
            AnchorKind.ParentBirthday => child.Parents is not { } parents || parents.Any(parent => day < parent.DeadFrom && parent.Born is null),
            AnchorKind.GuardianBirthday => child.Child.Guardians.Any(guardian => Facts.Knowledge.Stands(guardian.When) && Facts.Knowledge.Span(guardian.When).Contains(day) && guardian.Born is null),
            _ => false,
        };
    }
}
