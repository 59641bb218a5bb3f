using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>In which respects a later duty covers more or fewer children than an earlier one, condition by condition. Section 3.</summary>
internal sealed class CoverageAspects(DutyDemand before, DutyDemand after)
{
    public IEnumerable<(VerdictAspect Aspect, VerdictKind Kind)> All()
    {
        var (earlier, later) = (before.Duty.AppliesTo, after.Duty.AppliesTo);
        return Base(Asked(before), Asked(after)).Concat(new[]
        {
            (VerdictAspect.Needs, Directions.Wider(earlier.Needs, later.Needs)),
            (VerdictAspect.Grades, Directions.Wider(earlier.Grades, later.Grades)),
            (VerdictAspect.Classes, Directions.Wider(earlier.Classes, later.Classes)),
            (VerdictAspect.Boarding, Directions.Wider(One(earlier.Boards), One(later.Boards))),
            (VerdictAspect.Sex, Directions.Wider(One(earlier.Sex), One(later.Sex))),
            (VerdictAspect.AwayParents, Directions.Wider(One(earlier.AwayParents), One(later.AwayParents))),
            (VerdictAspect.Toward, Directions.Smaller(before.IsTowardParents, after.IsTowardParents)),
            (VerdictAspect.Incapable, Incapable()),
        });
    }

    /// <summary>The eligibility that the duty asks, or null: none.</summary>
    private static Eligibility? Asked(DutyDemand demand) => demand.Duty.AppliesTo.IgnoresEligibility ? null : demand.Eligibility;

    private static T[]? One<T>(T? value)
        where T : struct => value is { } asked ? new[] { asked } : null;

    private IEnumerable<(VerdictAspect Aspect, VerdictKind Kind)> Base(Eligibility? earlier, Eligibility? later)
    {
        if (earlier is null || later is null)
        {
            if (earlier is null != later is null)
                yield return (EveryPupilDiffers ? VerdictAspect.EveryPupil : VerdictAspect.AwayParents, later is null ? VerdictKind.Stricter : VerdictKind.Laxer);
            yield break;
        }
        yield return (VerdictAspect.AwayParents, Directions.Larger(Breadth(earlier), Breadth(later)));
        yield return (VerdictAspect.UnderAge, Directions.Larger(earlier.UnderAge ?? int.MaxValue, later.UnderAge ?? int.MaxValue));
        yield return (VerdictAspect.Needs, Directions.Wider(earlier.Needs, later.Needs));
        yield return (VerdictAspect.OrNeeds, Directions.Wider(earlier.OrNeeds ?? ValueList<Need>.Empty, later.OrNeeds ?? ValueList<Need>.Empty));
        if (earlier.AwayParents is null || later.AwayParents is null)
            yield break;
        yield return (VerdictAspect.InterruptionDays, Directions.Larger(earlier.InterruptionDays, later.InterruptionDays));
        yield return (VerdictAspect.MinimumMonthsAway, Directions.Smaller(earlier.MinimumMonthsAway, later.MinimumMonthsAway));
    }

    private bool EveryPupilDiffers => before.Duty.AppliesTo.IgnoresEligibility != after.Duty.AppliesTo.IgnoresEligibility;

    /// <summary>Both away, any away, every child.</summary>
    private static int Breadth(Eligibility eligibility) => eligibility.AwayParents switch
    {
        AwayParents.Both => 0,
        null => 2,
        _ => 1,
    };

    /// <summary>Who cannot look after the child counts as away wherever that is asked: more children where any away is enough, others where one or both are asked for.</summary>
    private VerdictKind Incapable()
    {
        var direction = Directions.Larger(before.Version.Eligibility is { CountsIncapable: true }, after.Version.Eligibility is { CountsIncapable: true });
        if (direction == VerdictKind.Equal || !AsksForParents(before) || !AsksForParents(after))
            return VerdictKind.Equal;
        return AsksHowMany(before) || AsksHowMany(after) ? VerdictKind.Incomparable : direction;
    }

    private static bool AsksHowMany(DutyDemand demand) => demand.Duty.AppliesTo.AwayParents is not null;

    private static bool AsksForParents(DutyDemand demand) => AsksHowMany(demand) || demand.IsTowardParents || Asked(demand)?.AwayParents is not null;
}
