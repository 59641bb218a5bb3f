using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Two duties of one version, and how what the second asks stands to what the first asks.</summary>
internal sealed record DutyPair(Duty First, Duty Second, VerdictKind Kind)
{
    public static DutyPair Of(DutyDemand first, DutyDemand second)
    {
        var kind = ByWhatIsAccepted(first, second);
        var isMoved = kind == VerdictKind.Incomparable && new DutyAspects(first, second).Differences() is [{ Aspect: VerdictAspect.Bearer }];
        return new DutyPair(first.Duty, second.Duty, isMoved ? VerdictKind.Moved : kind);
    }

    /// <summary>
    /// An act that is accepted does the duty, whoever bears it: the roles decide, not the bearer. Only what every respect bears out is said:
    /// where one asks more here and less there, that no witness was found is not enough.
    /// </summary>
    private static VerdictKind ByWhatIsAccepted(DutyDemand first, DutyDemand second)
    {
        if (first.Duty.Bearer != second.Duty.Bearer && (HangsOnBearer(first.Duty) || HangsOnBearer(second.Duty)))
            return VerdictKind.Incomparable;
        var (less, more) = (Accepting(first, first.Duty.Bearer), Accepting(second, first.Duty.Bearer));
        return Directions.Together(new DutyAspects(less, more).Differences().Select(difference => difference.Kind)) switch
        {
            VerdictKind.Equal => VerdictKind.Equal,
            VerdictKind.Stricter or VerdictKind.Laxer => DutyVerdict.Of(PolicyParts.Duties, less, more).Kind,
            _ => VerdictKind.Incomparable,
        };
    }

    /// <summary>Whether the bearer says toward whom, or from when, it is owed.</summary>
    private static bool HangsOnBearer(Duty duty) => duty.Subject == SubjectKind.Staff || duty.Recurrence!.Anchors.Contains(Anchor.PairingStart);

    private static DutyDemand Accepting(DutyDemand demand, Role bearer) =>
        demand with { Duty = demand.Duty with { Bearer = bearer, AcceptedRoles = new ValueList<Role>(demand.AcceptedRoles ?? new[] { Role.Anyone }) } };
}
