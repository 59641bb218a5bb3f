using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>The parts of a policy in words: what they are called, what a property of them says, and what they say as a whole.</summary>
internal static class PartWords
{
    private static readonly Dictionary<string, LocalizedText> Sections = new()
    {
        ["version"] = new("版本", "version"),
        ["eligibility"] = new("谁算留守儿童", "who is left behind"),
        ["pairings"] = new("结对", "pairing"),
        ["duties"] = new("义务", "duty"),
        ["escalations"] = new("应急", "escalation"),
        ["archive"] = new("档案", "file"),
        ["appraisal"] = new("考核", "appraisal"),
        ["provisions"] = new("条文", "provision"),
    };

    /// <summary>What a part is called, by its id.</summary>
    public static string NameOf(PolicyPart part, PolicyWords words) => Sections[part.Section].In(words.Language) + (part.Id is null ? string.Empty : " " + part.Id);

    /// <summary>What a property says, or null: it is not given and means nothing then.</summary>
    public static string? Value(PolicyPart part, string property, PolicyWords words) => property == "cites"
        ? Joined(part.Citations, words)
        : part.Element switch
        {
            PolicyVersion version => VersionValues.Of(version, property, words),
            Duty duty => DutyValues.Of(part.Version, duty, property, words),
            Eligibility eligibility => EligibilityValues.Of(eligibility, property, words),
            PairingRule rule => RuleValues.Of(rule, property, words),
            Escalation escalation => RuleValues.Of(escalation, property, words),
            AppraisalRule rule => RuleValues.Of(rule, property, words),
            Provision provision => RuleValues.Of(provision, property, words),
            _ => null,
        };

    /// <summary>What a part says as a whole, or null: its name says it.</summary>
    public static string? Sentence(PolicyPart part, PolicyWords words) => part.Element switch
    {
        Duty duty => new DutySentence(part.Version, words).Whole(duty),
        Provision provision => provision.Text.In(words.Language) + words.Modality(provision.Modality),
        _ => string.Join(words.Say("；", "; "), Facts(part, words).Where(fact => fact.Property != "cites").Select(fact => fact.Text)) is { Length: > 0 } text ? text : null,
    };

    /// <summary>What is given of a part, fact by fact.</summary>
    public static IEnumerable<(string Property, string Text)> Facts(PolicyPart part, PolicyWords words) => part.Names
        .Where(name => name is not ("id" or "kind" or "field") || part.Element is Provision && name == "kind")
        .Select(name => (Property: name, Text: PropertyNames.Of(name).In(words.Language) + words.Say("：", ": ") + FactLine.OneLine(Value(part, name, words) ?? words.Say("无", "none"))))
        .GroupBy(fact => fact.Text)
        .Select(same => same.First());

    public static string? Joined(IReadOnlyList<string> texts, PolicyWords words) => texts.Count == 0 ? null : string.Join(words.Say("、", ", "), texts);

    public static string YesOrNo(bool holds, PolicyWords words) => holds ? words.Say("是", "yes") : words.Say("否", "no");

    public static string Days(int days, PolicyWords words) => words.Say($"{PolicyWords.Number(days)} 天", days == 1 ? "1 day" : PolicyWords.Number(days) + " days");

    public static string Modality(Modality modality, PolicyWords words) => modality switch
    {
        Domain.Modality.Must => words.Say("须", "must"),
        Domain.Modality.Encouraged => words.Say("鼓励", "encouraged"),
        Domain.Modality.May => words.Say("可以", "may"),
        _ => words.Say("学校自述", "as the school says"),
    };

    public static string Subject(SubjectKind subject, PolicyWords words) => subject switch
    {
        SubjectKind.Child => words.Say("孩子", "child"),
        SubjectKind.Family => words.Say("家庭", "family"),
        SubjectKind.Class => words.Say("班级", "class"),
        SubjectKind.Staff => words.Say("教职工", "staff"),
        _ => words.Say("学校", "school"),
    };
}
