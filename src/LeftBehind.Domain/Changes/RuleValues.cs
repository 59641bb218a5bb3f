using System.Linq;

namespace LeftBehind.Domain;

/// <summary>The properties of pairing rules, escalations, appraisals and provisions in words.</summary>
internal static class RuleValues
{
    public static string? Of(PairingRule rule, string property, PolicyWords words) => property switch
    {
        "childrenPerHelper" => rule.ChildrenPerHelper is { } children ? new PairingSentence(words).Count(children).Trim() : null,
        "helpersPerChild" => rule.HelpersPerChild is { } helpers ? new PairingSentence(words).Count(helpers).Trim() : null,
        "helpers" => rule.Helpers is { Count: > 0 } roles ? words.Roles(roles) : null,
        "ownClassOnly" => PartWords.YesOrNo(rule.IsOwnClassOnly, words),
        _ => null,
    };

    public static string? Of(Escalation escalation, string property, PolicyWords words) => property switch
    {
        "on" => words.Incidents(escalation.Kinds),
        "of" => escalation.CountedFrom == ClockStart.Occurred ? words.Say("发生", "when it happened") : words.Say("得知", "when the school knew"),
        "steps" => string.Join(" ", escalation.Steps.Select((step, i) => PolicyWords.Number(i + 1) + ". " + new EscalationSentence(words).Step(step))),
        _ => null,
    };

    public static string? Of(AppraisalRule rule, string property, PolicyWords words) => property switch
    {
        "lateCredit" => PolicyWords.Percent(rule.LateCredit ?? 0.5m),
        "handoverDays" => PartWords.Days(rule.HandoverDays ?? 0, words),
        "awardThreshold" => rule.AwardThreshold is { } threshold ? PolicyWords.Number(threshold) : null,
        "mustNotMiss" => PartWords.Joined(rule.MustNotMiss, words),
        _ => null,
    };

    public static string? Of(Provision provision, string property, PolicyWords words) => property switch
    {
        "kind" => ProvisionWords.Of(provision.Kind).In(words.Language),
        "bearer" => provision.Bearer is { } bearer ? words.Role(bearer) : null,
        "subject" => provision.Subject is { } subject ? PartWords.Subject(subject, words) : null,
        "action" => provision.Action is { } action ? words.Action(action) : null,
        "text" => provision.Text.In(words.Language),
        "modality" => PartWords.Modality(provision.Modality, words),
        _ => null,
    };
}
