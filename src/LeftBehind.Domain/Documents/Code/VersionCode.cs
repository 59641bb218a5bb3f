using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Prints a version as the C# that builds it.</summary>
internal static class VersionCode
{
    public static string Of(PolicyVersion version)
    {
        var code = new CodeText().Open("new PolicyVersion(").Text(version.Id).Raw(", ").Raw(CodeText.Of(version.EffectiveFrom)).Raw(")");
        code.Verb("Correcting", CodeText.Of(version.Corrects ?? string.Empty), version.Corrects is not null);
        Numbers(code, version);
        if (version.Eligibility is { } eligibility)
            code.Line(2).Verb("Covering", Of(eligibility));
        foreach (var rule in version.PairingRules)
            code.Line(2).Verb("WithPairingRule", Of(rule));
        foreach (var duty in version.Duties)
            code.Line(2).Verb("WithDuty", DutyCode.Of(duty));
        foreach (var escalation in version.Escalations)
            code.Line(2).Verb("WithEscalation", Of(escalation));
        foreach (var field in version.Archive)
            code.Line(2).Verb("WithArchiveField", $"new ArchiveField({string.Join(", ", new[] { CodeText.Of(field.Field) }.Concat(field.Citations.Select(CodeText.Of)))})");
        if (version.Appraisal is { } appraisal)
            code.Line(2).Verb("WithAppraisal", Of(appraisal));
        foreach (var provision in version.Provisions)
            code.Line(2).Verb("WithProvision", Of(provision));
        return code.ToString();
    }

    private static void Numbers(CodeText code, PolicyVersion version) => code
        .Verb("WithGrace", CodeText.Of(version.Grace), !version.Grace.Equals(Period.FromDays(7)))
        .Verb("WithMinimumShare", CodeText.Of(version.MinimumShare), version.MinimumShare != 0.75m)
        .Verb("WithMinimumDays", CodeText.Of(version.MinimumDays), version.MinimumDays != 14);

    private static string Of(Eligibility eligibility) => new CodeText()
        .Open("Eligibility." + (eligibility.AwayParents is null ? "EveryChild" : eligibility.AwayParents == AwayParents.Both ? "BothParentsAway" : "AnyParentAway"))
        .Verb("BridgingDays", CodeText.Of(eligibility.InterruptionDays), eligibility.InterruptionDays != 0)
        .Verb("ForMonths", CodeText.Of(eligibility.MinimumMonthsAway), eligibility.MinimumMonthsAway != 0)
        .Verb("Under", CodeText.Of(eligibility.UnderAge ?? 0), eligibility.UnderAge is not null)
        .Verb("IncapableCountsAsAway", string.Empty, eligibility.CountsIncapable)
        .Verb("InNeedOf", CodeText.List(eligibility.Needs ?? ValueList<Need>.Empty), eligibility.Needs is not null)
        .Verb("OrInNeedOf", CodeText.List(eligibility.OrNeeds ?? ValueList<Need>.Empty), eligibility.OrNeeds is not null)
        .Verb("Citing", CodeText.List(eligibility.Citations), eligibility.Citations.Count > 0)
        .ToString();

    private static string Of(PairingRule rule) => new CodeText()
        .Open("new PairingRule(").Raw(CodeText.Of(rule.Kind)).Raw(")")
        .Verb("WithChildrenPerHelper", Of(rule.ChildrenPerHelper), rule.ChildrenPerHelper is not null)
        .Verb("WithHelpersPerChild", Of(rule.HelpersPerChild), rule.HelpersPerChild is not null)
        .Verb("HelpersAre", CodeText.List(rule.Helpers ?? ValueList<Role>.Empty), rule.Helpers is not null)
        .Verb("OwnClassOnly", string.Empty, rule.IsOwnClassOnly)
        .Verb("Citing", CodeText.List(rule.Citations), rule.Citations.Count > 0)
        .ToString();

    private static string Of(Limit? limit) => limit is null ? string.Empty : $"new Limit({Of(limit.Min)}, {Of(limit.Max)})";

    private static string Of(int? number) => number is { } value ? CodeText.Of(value) : "null";

    private static string Of(Escalation escalation)
    {
        var code = new CodeText().Open("new Escalation(").Text(escalation.Id).Raw(", ").Raw(CodeText.List(escalation.Kinds)).Raw(")")
            .Verb("CountingFrom", CodeText.Of(escalation.CountedFrom), escalation.CountedFrom != ClockStart.Aware);
        foreach (var step in escalation.Steps)
            code.Line(3).Verb("WithStep", Of(step));
        return code.Verb("Citing", CodeText.List(escalation.Citations), escalation.Citations.Count > 0).ToString();
    }

    private static string Of(EscalationStep step) => new CodeText()
        .Open("EscalationStep.")
        .Raw(step.Party is { } party ? $"Notify({CodeText.Of(party)}, {Of(step.Deadline)})" : $"Do({CodeText.Of(step.Action!)}, {Of(step.Deadline)})")
        .Verb("WithId", CodeText.Of(step.Id ?? string.Empty), step.Id is not null)
        .Verb("CountingFrom", CodeText.Of(step.CountedFrom ?? ClockStart.Aware), step.CountedFrom is not null)
        .Verb("When", CodeText.List(step.Severities ?? ValueList<Severity>.Empty), step.Severities is not null)
        .Verb("WithAuthority", CodeText.Of(step.Authority), step.Authority != Authority.Text)
        .ToString();

    private static string Of(Deadline deadline) => deadline.Days is { } days ? $"Deadline.WithinDays({CodeText.Of(days)})"
        : deadline.Elapsed is not { } elapsed ? "Deadline.Promptly"
        : elapsed == Duration.Zero ? "Deadline.Immediately"
        : $"Deadline.Within(Duration.FromSeconds({CodeText.Of((int)elapsed.TotalSeconds)}))";

    private static string Of(AppraisalRule rule) => new CodeText()
        .Open("new AppraisalRule()")
        .Verb("WithLateCredit", CodeText.Of(rule.LateCredit ?? 0), rule.LateCredit is not null)
        .Verb("WithHandoverDays", CodeText.Of(rule.HandoverDays ?? 0), rule.HandoverDays is not null)
        .Verb("WithAwardThreshold", CodeText.Of(rule.AwardThreshold ?? 0), rule.AwardThreshold is not null)
        .Verb("WithMustNotMiss", CodeText.List(rule.MustNotMiss), rule.MustNotMiss.Count > 0)
        .Verb("Citing", CodeText.List(rule.Citations), rule.Citations.Count > 0)
        .ToString();

    private static string Of(Provision provision) => new CodeText()
        .Open("new Provision(").Text(provision.Id).Raw(", ").Raw(CodeText.Of(provision.Kind)).Raw(", ").Raw(CodeText.Of(provision.Text)).Raw(")")
        .Verb("WithBearer", provision.Bearer is { } bearer ? CodeText.Of(bearer) : null, provision.Bearer is not null)
        .Verb("WithSubject", CodeText.Of(provision.Subject ?? SubjectKind.Child), provision.Subject is not null)
        .Verb("WithAction", provision.Action is { } action ? CodeText.Of(action) : null, provision.Action is not null)
        .Verb("As", CodeText.Of(provision.Modality), provision.Modality != Modality.Must)
        .Verb("Citing", CodeText.List(provision.Citations), provision.Citations.Count > 0)
        .ToString();
}
