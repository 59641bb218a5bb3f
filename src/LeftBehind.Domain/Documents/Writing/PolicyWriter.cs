using System.IO;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Writes a policy.</summary>
internal static class PolicyWriter
{
    public static void Write(Policy policy, TextWriter writer) => new DocumentWriter(writer)
        .Put("policy", policy.Id)
        .Put("title", new OutObject().Put("zh", policy.Title?.Zh).Put("en", policy.Title?.En))
        .Put("source", policy.Source)
        .PutSome("versions", policy.Versions.Select(Version))
        .End();

    private static OutObject Version(PolicyVersion version) => new OutObject()
        .Put("version", version.Id)
        .Put("effectiveFrom", version.EffectiveFrom)
        .Put("grace", version.Grace.Equals(Period.FromDays(7)) ? null : version.Grace)
        .Put("minimumShare", version.MinimumShare == 0.75m ? null : version.MinimumShare)
        .Put("minimumDays", version.MinimumDays == 14 ? null : version.MinimumDays)
        .Put("eligibility", version.Eligibility is { } eligibility ? Eligibility(eligibility) : null)
        .PutSome("pairings", version.PairingRules, PairingRule)
        .PutSome("duties", version.Duties, DutyWriter.Duty)
        .PutSome("escalations", version.Escalations, EscalationWriter.Escalation)
        .PutSome("archive", version.Archive, field => new OutObject().Put("field", field.Field).PutSome("cites", field.Citations))
        .Put("appraisal", version.Appraisal is { } appraisal ? Appraisal(appraisal) : null)
        .PutSome("provisions", version.Provisions, Provision);

    internal static OutObject Eligibility(Eligibility eligibility) => new OutObject()
        .Put("awayParents", eligibility.AwayParents, ClosedLists.AnyOrBoth)
        .Put("interruptionDays", NotZero(eligibility.InterruptionDays))
        .Put("minimumMonthsAway", NotZero(eligibility.MinimumMonthsAway))
        .Put("under", eligibility.UnderAge)
        .PutIf("incapableCountsAsAway", eligibility.CountsIncapable)
        .Put("needs", eligibility.Needs)
        .Put("orNeeds", eligibility.OrNeeds)
        .PutSome("cites", eligibility.Citations);

    internal static OutObject PairingRule(PairingRule rule) => new OutObject()
        .Put("kind", rule.Kind)
        .Put("childrenPerHelper", rule.ChildrenPerHelper is { } children ? Limit(children) : null)
        .Put("helpersPerChild", rule.HelpersPerChild is { } helpers ? Limit(helpers) : null)
        .Put("helpers", rule.Helpers)
        .PutIf("ownClassOnly", rule.IsOwnClassOnly)
        .PutSome("cites", rule.Citations);

    private static OutObject Limit(Limit limit) => new OutObject().Put("min", limit.Min).Put("max", limit.Max);

    internal static OutObject Appraisal(AppraisalRule rule) => new OutObject()
        .Put("lateCredit", rule.LateCredit)
        .Put("handoverDays", rule.HandoverDays)
        .Put("awardThreshold", rule.AwardThreshold)
        .PutSome("mustNotMiss", rule.MustNotMiss)
        .PutSome("cites", rule.Citations);

    internal static OutObject Provision(Provision provision) => new OutObject()
        .Put("id", provision.Id)
        .Put<ProvisionKind>("kind", provision.Kind, ClosedLists.ProvisionKind)
        .Put("bearer", provision.Bearer)
        .Put("subject", provision.Subject, ClosedLists.Subject)
        .Put("action", provision.Action)
        .Put("text", provision.Text)
        .Put("modality", provision.Modality == Modality.Must ? null : provision.Modality, ClosedLists.Modality)
        .Put("cites", provision.Citations);

    private static int? NotZero(int number) => number == 0 ? null : number;
}
