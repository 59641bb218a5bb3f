using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Two duties of one version, and how what the second asks stands to what the first asks.</summary>
internal sealed record DutyPair(Duty First, Duty Second, VerdictKind Kind)
{
    public static DutyPair Of(DutyDemand first, DutyDemand second) => new(first.Duty, second.Duty, Compare(first, second));

    /// <summary>The same but for who must do it.</summary>
    public bool IsSameButForBearer => Kind == VerdictKind.Moved && First.Bearer != Second.Bearer;

    /// <summary>
    /// Only what every respect bears out is said: where one asks more here and less there, that no witness was found is not enough.
    /// What is moved is told only where nothing but the bearer differs.
    /// </summary>
    private static VerdictKind Compare(DutyDemand first, DutyDemand second)
    {
        var differences = new DutyAspects(first, second).Differences();
        var claimed = Directions.Together(differences.Select(difference => difference.Kind));
        return claimed switch
        {
            VerdictKind.Equal => claimed,
            VerdictKind.Stricter or VerdictKind.Laxer => DutyVerdict.Of(PolicyParts.Duties, first, second).Kind,
            VerdictKind.Moved when differences.All(difference => difference.Aspect == VerdictAspect.Bearer) => claimed,
            _ => VerdictKind.Incomparable,
        };
    }
}
