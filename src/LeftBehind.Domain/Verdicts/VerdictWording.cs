using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>The names of verdicts and of what they are about.</summary>
public static class VerdictWording
{
    private static readonly Dictionary<VerdictAspect, LocalizedText> Aspects = new()
    {
        [VerdictAspect.Presence] = new("是否要求", "whether it is asked"),
        [VerdictAspect.Modality] = new("要求的强度", "how strongly"),
        [VerdictAspect.Subject] = new("对象", "toward whom"),
        [VerdictAspect.Bearer] = new("由谁做", "who acts"),
        [VerdictAspect.Recurrence] = new("何时、几次", "when and how often"),
        [VerdictAspect.Actions] = new("做什么算数", "which acts count"),
        [VerdictAspect.Media] = new("方式", "by what means"),
        [VerdictAspect.AcceptedFrom] = new("谁的记录算数", "whose records count"),
        [VerdictAspect.Evidence] = new("佐证", "evidence"),
        [VerdictAspect.Grace] = new("补做期", "grace"),
        [VerdictAspect.AttemptsExcuse] = new("几次不成可免", "attempts that excuse"),
        [VerdictAspect.MinimumCoverage] = new("适用天数", "days covered"),
        [VerdictAspect.AwayParents] = new("父母在外", "parents away"),
        [VerdictAspect.InterruptionDays] = new("中断天数", "interruptions"),
        [VerdictAspect.MinimumMonthsAway] = new("外出月数", "months away"),
        [VerdictAspect.UnderAge] = new("年龄", "age"),
        [VerdictAspect.Incapable] = new("无力照料的父母", "parents who cannot care"),
        [VerdictAspect.Needs] = new("情形", "needs"),
        [VerdictAspect.OrNeeds] = new("另加的情形", "needs that are enough"),
        [VerdictAspect.EveryPupil] = new("是否面向全体学生", "every pupil"),
        [VerdictAspect.Grades] = new("年级", "grades"),
        [VerdictAspect.Classes] = new("班级", "classes"),
        [VerdictAspect.Boarding] = new("住校与否", "boarding"),
        [VerdictAspect.Sex] = new("性别", "sex"),
        [VerdictAspect.Toward] = new("面向父母", "toward parents"),
        [VerdictAspect.IncidentKinds] = new("事件种类", "kinds of incident"),
        [VerdictAspect.Step] = new("步骤", "steps"),
        [VerdictAspect.Deadline] = new("时限", "deadline"),
        [VerdictAspect.Severities] = new("严重程度", "severities"),
        [VerdictAspect.ChildrenPerHelper] = new("每人帮扶人数", "children per helper"),
        [VerdictAspect.HelpersPerChild] = new("每名学生的帮扶人数", "helpers per child"),
        [VerdictAspect.Helpers] = new("谁来帮扶", "who may help"),
        [VerdictAspect.OwnClassOnly] = new("只限本班", "own class only"),
    };

    private static readonly Dictionary<string, LocalizedText> Sections = new()
    {
        ["eligibility"] = new("留守认定", "eligibility"),
        ["pairings"] = new("结对", "pairing"),
        [PolicyParts.Duties] = new("义务", "duty"),
        ["escalations"] = new("应急", "escalation"),
    };

    private static readonly Dictionary<VerdictKind, LocalizedText> Kinds = new()
    {
        [VerdictKind.Equal] = new("相同", "equal"),
        [VerdictKind.Stricter] = new("更严", "stricter"),
        [VerdictKind.Laxer] = new("更松", "laxer"),
        [VerdictKind.Incomparable] = new("各有所求", "incomparable"),
        [VerdictKind.Moved] = new("改期或换人", "moved"),
    };

    private static readonly Dictionary<CheckOutcome, LocalizedText> Outcomes = new()
    {
        [CheckOutcome.Equal] = new("相同", "equal"),
        [CheckOutcome.Stricter] = new("更严", "stricter"),
        [CheckOutcome.Moved] = new("改期或换人", "moved"),
        [CheckOutcome.Weaker] = new("低于", "weaker"),
        [CheckOutcome.Silent] = new("未提及", "silent"),
    };

    /// <summary>A verdict on one line: on what, how it compares, in what.</summary>
    public static string InWords(this Verdict verdict, Language language)
    {
        Argument.NotNull(verdict, nameof(verdict));
        var words = new PolicyWords(Argument.Defined(language, nameof(language)));
        var on = verdict.IdAfter ?? verdict.IdBefore;
        var aspects = string.Join(words.Say("、", ", "), verdict.Differences.Select(difference => difference.Aspect.InWords(language)).Distinct());
        return Sections[verdict.Section].In(language) + (on is null ? string.Empty : " " + on) + words.Say("：", ": ") + verdict.Kind.InWords(language)
            + (aspects.Length == 0 ? string.Empty : words.Say($"（{aspects}）", $" ({aspects})"));
    }

    /// <summary>The name of a verdict.</summary>
    public static string InWords(this VerdictKind kind, Language language) => Kinds[Argument.Defined(kind, nameof(kind))].In(language);

    /// <summary>The name of a respect.</summary>
    public static string InWords(this VerdictAspect aspect, Language language) => Aspects[Argument.Defined(aspect, nameof(aspect))].In(language);

    /// <summary>The name of an outcome.</summary>
    public static string InWords(this CheckOutcome outcome, Language language) => Outcomes[Argument.Defined(outcome, nameof(outcome))].In(language);
}
