using System.Collections.Generic;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Reads when a duty comes up.</summary>
internal static class RecurrenceReader
{
    private static readonly string[] Names = { "per", "on", "from", "to", "during" };

    private static readonly Kind<IReadOnlyList<Told<Anchor>>> Anchors = Lists.Some(AnchorTexts.Kind).AtMost();

    /// <summary>Of a duty toward such a subject.</summary>
    public static Kind<Recurrence> For(Told<SubjectKind> subject) => Obj.KindOf(Names, obj => Read(obj, subject));

    private static Recurrence? Read(Obj obj, Told<SubjectKind> subject)
    {
        var per = obj.Optional("per").As(CycleTexts.Kind);
        var on = obj.Optional("on").As(Anchors);
        var from = obj.Optional("from").As(TimeKinds.Offset);
        var to = obj.Optional("to").As(TimeKinds.Offset);
        var during = obj.Optional("during").As(Kinds.Word(ClosedLists.Season));
        RecurrenceChecks.Subject(obj, on, subject);
        if (RecurrenceChecks.IsOneFamily(obj, per.IsAbsent, on.IsAbsent, from.IsAbsent && to.IsAbsent))
        {
            RecurrenceChecks.Season(obj, per, during);
            RecurrenceChecks.Offsets(obj, from, to);
            RecurrenceChecks.CanFall(obj, on, during);
        }
        return !obj.IsSound ? null : per.IsGiven ? PerCycle(per.Value, during) : OnAnchors(on, from, to, during);
    }

    private static Recurrence PerCycle(Cycle cycle, Told<Season> during) =>
        Recurrence.Per(cycle, during.Or(cycle.OwnSeason ?? Season.Always));

    private static Recurrence OnAnchors(Told<IReadOnlyList<Told<Anchor>>> on, Told<Period> from, Told<Period> to, Told<Season> during) => new()
    {
        Anchors = on.ToValueList(),
        From = from.Or(Period.Zero),
        To = to.Or(Period.Zero),
        Season = during.Or(Season.Always),
    };
}
