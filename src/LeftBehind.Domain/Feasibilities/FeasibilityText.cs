using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace LeftBehind.Domain;

/// <summary>What can be done and what not, in words.</summary>
internal static class FeasibilityText
{
    public static string Of(Feasibility feasibility, Language language)
    {
        var text = new StringBuilder();
        text.Append(feasibility.IsFeasible ? Say(language, "可行", "feasible") : Say(language, "不可行", "not feasible"))
            .Append(' ').Append(DateRange.Between(feasibility.Range)).Append('\n');
        foreach (var conflict in feasibility.PairingConflicts)
            Add(text, Of(conflict, language), conflict.Relaxations, language);
        foreach (var conflict in feasibility.WorkConflicts)
            Add(text, Of(conflict, language), conflict.Relaxations, language);
        if (feasibility.Assumptions.WeeklyLimit is null)
            text.Append(Say(language, "未设每周工作时间上限，工作量不受限制\n", "no weekly limit is set: work is not limited\n"));
        if (feasibility.Unassigned > 0)
            text.Append(Format(Say(language, "无人负责的义务：{0}\n", "obligations that nobody answers for: {0}\n"), feasibility.Unassigned));
        return text.ToString();
    }

    public static string Of(PairingConflict conflict, Language language)
    {
        var isOfHelpers = conflict.Lack == PairingLack.Helpers;
        var what = isOfHelpers
            ? Say(language, "{0}（{1}，版本 {2}）：{3} 缺 {4} 个帮扶名额 [{5}]", "{0} ({1}, version {2}): {3}, places missing: {4} [{5}]")
            : Say(language, "{0}（{1}，版本 {2}）：{3} 帮扶人共缺 {4} 名孩子 [{5}]", "{0} ({1}, version {2}): {3}, children missing for helpers: {4} [{5}]");
        var clauses = conflict.Clauses.Select(PathOf).Concat(conflict.Citations);
        return Format(what, conflict.Rule.Kind.Name?.In(language) ?? conflict.Rule.Kind.Value, DateRange.Between(conflict.Days), conflict.Version.Id, SumOf(conflict), conflict.Missing, string.Join(", ", clauses));
    }

    public static string Of(WorkConflict conflict, Language language) => Format(
        Say(language, "{0}（{1}）：{2} 分钟；该期间共需 {3} 分钟 [{4}]", "{0} ({1}): {2} minutes; {3} in all [{4}]"),
        conflict.PersonId,
        DateRange.Between(conflict.Weeks),
        SumOf(conflict),
        conflict.Minutes,
        string.Join(", ", conflict.Duties.Select(item => item.Duty.Id).Concat(conflict.Citations)));

    public static string Of(Relaxation relaxation, Language language) => Format(
        Template(relaxation, language) + Losses(relaxation, language),
        relaxation.Number,
        relaxation.DutyId ?? relaxation.Need?.Name?.In(language) ?? relaxation.Need?.Value,
        relaxation.ChildrenLeftOut,
        relaxation.ActsLeftOut);

    /// <summary>What can be given, and what is wanted: <c>17 × 2 &lt; 136</c>.</summary>
    public static string SumOf(PairingConflict conflict)
    {
        var (rule, sum) = (conflict.Rule, conflict.Shortage);
        var (least, most) = conflict.Lack == PairingLack.Helpers
            ? (rule.HelpersPerChild!.Min!.Value, rule.ChildrenPerHelper?.Max)
            : (rule.ChildrenPerHelper!.Min!.Value, rule.HelpersPerChild?.Max);
        var given = sum.Giving == 0 ? Format("{0}", sum.Beside) : Times(sum.Giving, most!.Value) + (sum.Beside == 0 ? string.Empty : Format(" + {0}", sum.Beside));
        return given + " < " + Times(sum.Wanting, least);
    }

    public static string SumOf(WorkConflict conflict) => Format("{0} < {1}", conflict.Capacity, string.Join(" + ", conflict.Duties.Select(item => Format("{0}", item.Minutes))));

    /// <summary>A clause as it stands in a document.</summary>
    public static string PathOf(PairingClause clause) => clause switch
    {
        PairingClause.HelpersPerChildMin => "helpersPerChild.min",
        PairingClause.HelpersPerChildMax => "helpersPerChild.max",
        PairingClause.ChildrenPerHelperMin => "childrenPerHelper.min",
        PairingClause.ChildrenPerHelperMax => "childrenPerHelper.max",
        PairingClause.Helpers => "helpers",
        _ => "ownClassOnly",
    };

    private static string Template(Relaxation relaxation, Language language) => relaxation.Kind switch
    {
        RelaxationKind.MoreChildrenPerHelper => Say(language, "每名帮扶人至多 {0} 名孩子", "a limit of {0} children per helper"),
        RelaxationKind.MoreHelpersPerChild => Say(language, "每名孩子至多 {0} 名帮扶人", "a limit of {0} helpers per child"),
        RelaxationKind.OtherClassesToo => Say(language, "不限本班", "helpers of other classes too"),
        RelaxationKind.AllStaffHelp => Say(language, "全体教职工都参加帮扶", "all staff help"),
        RelaxationKind.MoreHelpers when relaxation.Number == 1 => Say(language, "再增加 1 名帮扶人", "1 more helper"),
        RelaxationKind.MoreHelpers => Say(language, "再增加 {0} 名帮扶人", "{0} more helpers"),
        RelaxationKind.FewerChildrenRequired => Say(language, "每名帮扶人至少 {0} 名孩子即可", "a least number of {0} children per helper"),
        RelaxationKind.FewerHelpersRequired when relaxation.Number == 0 => Say(language, "不再保证孩子有人帮扶", "no helper promised to a child"),
        RelaxationKind.FewerHelpersRequired => Say(language, "每名孩子至少 {0} 名帮扶人即可", "a least number of {0} helpers per child"),
        RelaxationKind.OnlyChildrenInNeed => Say(language, "只限有此需要的孩子：{1}", "only children with this need: {1}"),
        RelaxationKind.HigherWeeklyLimit => Say(language, "每周上限 {0} 分钟", "a weekly limit of {0} minutes"),
        RelaxationKind.FewerChildrenPerHelper => Say(language, "每名帮扶人至多 {0} 名孩子，其余由他人承担", "a limit of {0} children per helper, others take the rest"),
        RelaxationKind.FewerTimes => Say(language, "{1} 每期 {0} 次", "{1} only {0} × a block"),
        _ => Say(language, "取消 {1}", "without {1}"),
    };

    private static string Losses(Relaxation relaxation, Language language) =>
        (relaxation.ChildrenLeftOut > 0 ? Say(language, "（少 {2} 名孩子）", " ({2} children fewer)") : string.Empty)
        + (relaxation.ActsLeftOut > 0 ? Say(language, "（少 {3} 次）", " ({3} acts fewer)") : string.Empty);

    private static void Add(StringBuilder text, string conflict, IReadOnlyList<Relaxation> relaxations, Language language)
    {
        text.Append(conflict).Append('\n');
        foreach (var relaxation in relaxations)
            text.Append(Say(language, "  或：", "  or ")).Append(Of(relaxation, language)).Append('\n');
    }

    private static string Times(int count, int each) => each == 1 ? Format("{0}", count) : Format("{0} × {1}", count, each);

    private static string Say(Language language, string zh, string en) => language == Language.Chinese ? zh : en;

    private static string Format(string format, params object?[] values) => string.Format(CultureInfo.InvariantCulture, format, values);
}
