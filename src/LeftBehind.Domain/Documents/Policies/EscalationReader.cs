using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Reads what incidents of some kinds call for.</summary>
internal static class EscalationReader
{
    public static Kind<Escalation> Kind { get; } = Obj.KindOf(new[] { "id", "on", "of", "cites", "steps" }, Read);

    private static Kind<IReadOnlyList<Told<EscalationStep>>> Steps { get; } = Lists.AtLeastOne(StepReader.Kind).AtMost();

    private static Escalation? Read(Obj obj)
    {
        var id = obj.Required("id").As(Kinds.Id);
        var kinds = obj.Required("on").As(Lists.AtLeastOne(PolicyKinds.IncidentKind).AtMost());
        var of = obj.Optional("of").As(Kinds.Word(ClosedLists.ClockStart));
        var cites = obj.Optional("cites").As(PolicyKinds.Citations);
        var steps = obj.Required("steps").As(Steps);
        Ids.Check(obj, "steps", "id");
        if (!obj.IsSound)
            return null;
        return new Escalation(id.Value, kinds.Values().ToArray())
        {
            CountedFrom = of.Or(ClockStart.Aware),
            Citations = cites.ToValueList(),
            Steps = steps.ToValueList(),
        };
    }
}
