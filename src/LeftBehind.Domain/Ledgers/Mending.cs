using System.Globalization;
using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>The least that would mend an obligation.</summary>
internal static class Mending
{
    public static LocalizedText? Of(Obligation obligation) => obligation.Status switch
    {
        ObligationStatus.Upcoming or ObligationStatus.Due => Act(obligation, obligation.WindowEnd),
        ObligationStatus.Overdue => Act(obligation, obligation.GraceEnd),
        ObligationStatus.Undetermined => Answer(obligation),
        ObligationStatus.Missed => new LocalizedText(
            $"已无法补做；若在{Iso(obligation.WindowStart)}至{Iso(obligation.GraceEnd)}间其实做过，补录该记录",
            $"nothing done now counts; if it was done between {Iso(obligation.WindowStart)} and {Iso(obligation.GraceEnd)}, enter that record"),
        _ => null,
    };

    private static LocalizedText Act(Obligation obligation, LocalDate by)
    {
        var (missing, actions) = (obligation.Times - obligation.Done - obligation.Late, string.Join(" / ", obligation.Duty.Actions));
        var unassigned = !obligation.Duty.Bearer.IsFamily && obligation.Responsible.IsNobody;
        var times = missing.ToString(CultureInfo.InvariantCulture);
        return new LocalizedText(
            $"不晚于{Iso(by)}完成{times}次 {actions}" + (unassigned ? $"，并先安排承担者（{obligation.Duty.Bearer}）" : string.Empty),
            $"{times} × {actions} by {Iso(by)}" + (unassigned ? $", and somebody as {obligation.Duty.Bearer} first" : string.Empty));
    }

    private static LocalizedText Answer(Obligation obligation)
    {
        var facts = string.Join(", ", obligation.MissingFacts.Select(fact => fact.ToString()));
        return new LocalizedText("查明：" + facts, "find out: " + facts);
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
