using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Reads how work is appraised.</summary>
internal static class AppraisalReader
{
    private static readonly string[] Names = { "lateCredit", "handoverDays", "awardThreshold", "mustNotMiss", "cites" };

    /// <summary>Of a version with these duties.</summary>
    public static Kind<AppraisalRule> For(Uniques duties) => Obj.KindOf(Names, obj => new AppraisalRule
    {
        LateCredit = obj.Optional("lateCredit").As(NumberKinds.Fraction(0, 1)).OrNone(),
        HandoverDays = obj.Optional("handoverDays").As(NumberKinds.Whole(0, 366)).OrNone(),
        AwardThreshold = obj.Optional("awardThreshold").As(NumberKinds.Fraction(0, 100)).OrNone(),
        MustNotMiss = Known(obj, duties).ToValueList(),
        Citations = obj.Optional("cites").As(PolicyKinds.Citations).ToValueList(),
    });

    private static Told<IReadOnlyList<Told<string>>> Known(Obj obj, Uniques duties)
    {
        var ids = obj.Optional("mustNotMiss").As(Lists.Of(Kinds.Id).AtMost());
        if (duties.IsBlurred)
            return ids;
        foreach (var id in ids.Elements().Where(id => id.IsGiven && !duties.Contains(id.Value)))
            obj.Faults.Error(id.Spot, "POL010", Quote.Of(id.Value), Several.Of(duties.All, "a duty of this version"), Nearest.Of(id.Value, duties.All));
        return ids;
    }
}
