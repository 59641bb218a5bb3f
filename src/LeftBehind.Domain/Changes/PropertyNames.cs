using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>The names of properties in words; those that are one fact in words share a name.</summary>
internal static class PropertyNames
{
    private static readonly LocalizedText HowOften = new("次数与时间", "how often");
    private static readonly LocalizedText ForWhom = new("对象", "for whom");

    private static readonly Dictionary<string, LocalizedText> Names = new()
    {
        ["recurrence"] = HowOften,
        ["times"] = HowOften,
        ["onDifferentDays"] = HowOften,
        ["subject"] = ForWhom,
        ["appliesTo"] = ForWhom,
        ["title"] = new("名称", "title"),
        ["article"] = new("条", "article"),
        ["text"] = new("释文", "in words"),
        ["cites"] = new("条款", "clauses"),
        ["modality"] = new("约束力", "how strongly"),
        ["bearer"] = new("责任人", "who must act"),
        ["acceptedFrom"] = new("谁做都算", "counts when done by"),
        ["actions"] = new("做什么", "what"),
        ["action"] = new("做什么", "what"),
        ["media"] = new("方式", "by"),
        ["authority"] = new("谁定的日期", "whose date it is"),
        ["toward"] = new("面向", "toward"),
        ["grace"] = new("过期可补", "can be made up within"),
        ["minimumShare"] = new("至少适用的比例", "owed from a share of"),
        ["minimumDays"] = new("或末尾至少适用的天数", "or from so many days at the end"),
        ["attemptsExcuse"] = new("试过几天可免", "excused by attempts on"),
        ["evidence"] = new("佐证", "evidence"),
        ["weight"] = new("权重", "weight"),
        ["version"] = new("编号", "id"),
        ["effectiveFrom"] = new("施行日", "in force from"),
        ["corrects"] = new("更正版本", "puts right version"),
        ["seal"] = new("封印", "seal"),
        ["awayParents"] = new("不在身边的父母", "parents away"),
        ["interruptionDays"] = new("回家不算中断", "not ended by being home for"),
        ["minimumMonthsAway"] = new("离开多久起算", "from how long after they left"),
        ["under"] = new("未满", "until the age of"),
        ["incapableCountsAsAway"] = new("在家而无监护能力视同不在", "a parent at home who cannot care counts as away"),
        ["needs"] = new("并且属于", "and only with the need"),
        ["orNeeds"] = new("另加属于", "and besides with the need"),
        ["kind"] = new("种类", "kind"),
        ["childrenPerHelper"] = new("每人帮几名孩子", "children per helper"),
        ["helpersPerChild"] = new("每名孩子几人帮", "helpers per child"),
        ["helpers"] = new("由谁担任", "helpers are"),
        ["ownClassOnly"] = new("限本班", "only within the class"),
        ["on"] = new("事件", "when"),
        ["of"] = new("起算", "counted from"),
        ["steps"] = new("步骤", "step"),
        ["lateCredit"] = new("迟做的算", "what is late counts"),
        ["handoverDays"] = new("交接不足不算", "not answered for by a helper of fewer than"),
        ["awardThreshold"] = new("评先进起点", "an award from"),
        ["mustNotMiss"] = new("不许缺", "never to be missed"),
    };

    public static LocalizedText Of(string property) => Names[property];
}
