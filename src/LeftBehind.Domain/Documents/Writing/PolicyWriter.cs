using System;
using System.IO;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Writes a policy.</summary>
internal static class PolicyWriter
{
    /// <summary>Every version whole.</summary>
    public static void Write(Policy policy, TextWriter writer) => Write(policy, writer, Version);

    /// <summary>A version that was written as an extension of another one is written so again.</summary>
    public static void WriteExtending(Policy policy, TextWriter writer) =>
        Write(policy, writer, version => version.Extension is { } extension ? Extending(version, extension) : Version(version));

    private static void Write(Policy policy, TextWriter writer, Func<PolicyVersion, Out> write) => new DocumentWriter(writer)
        .Put("policy", policy.Id)
        .Put("title", new OutObject().Put("zh", policy.Title?.Zh).Put("en", policy.Title?.En))
        .Put("source", policy.Source)
        .PutSome("versions", policy.Versions.Select(write))
        .End();

    private static OutObject Version(PolicyVersion version) => PutParts(
        Head(version)
            .Put("grace", version.Grace.Equals(Period.FromDays(7)) ? null : version.Grace)
            .Put("minimumShare", version.MinimumShare == 0.75m ? null : version.MinimumShare)
            .Put("minimumDays", version.MinimumDays == 14 ? null : version.MinimumDays),
        version);

    private static OutObject Extending(PolicyVersion version, VersionExtension extension) => PutParts(
        Head(version)
            .Put("extends", extension.Of)
            .PutSome("drops", extension.Dropped, drop => new OutObject().Put(drop.Section, drop.Id).Put("cites", drop.Citations).Put("reason", drop.Reason))
            .Put("grace", version.Grace.Equals(extension.Basis.Grace) ? null : version.Grace)
            .Put("minimumShare", version.MinimumShare == extension.Basis.MinimumShare ? null : version.MinimumShare)
            .Put("minimumDays", version.MinimumDays == extension.Basis.MinimumDays ? null : version.MinimumDays),
        extension.Own);

    private static OutObject Head(PolicyVersion version) => new OutObject()
        .Put("version", version.Id)
        .Put("effectiveFrom", version.EffectiveFrom)
        .Put("corrects", version.Corrects)
        .Put("seal", version.Seal);

    private static OutObject PutParts(OutObject json, PolicyVersion version) => json
        .Put("eligibility", version.Eligibility is { } eligibility ? Eligibility(eligibility) : null)
        .PutSome("pairings", version.PairingRules, PairingRule)
        .PutSome("duties", version.Duties, DutyWriter.Duty)
        .PutSome("escalations", version.Escalations, EscalationWriter.Escalation)
        .PutSome("archive", version.Archive, ArchiveField)
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

    internal static OutObject ArchiveField(ArchiveField field) => new OutObject().Put("field", field.Field).PutSome("cites", field.Citations);

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
