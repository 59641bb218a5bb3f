using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>LINT001: a duty that comes up on days, but on none that can come. Each reason holds for every calendar and every child; section 2 and section 3.</summary>
internal sealed class NeverOwed : LintRule
{
    protected override string Code => "LINT001";

    public static bool Is(LintedVersion version, Duty duty) => Reasons(version, duty).Any();

    public override IEnumerable<LintFinding> Of(LintedVersion version) =>
        from duty in version.OwedOnDays
        from reason in Reasons(version, duty)
        select Finding(version, duty, "永远不会产生：" + reason.Zh, "can never be owed: " + reason.En, reason.Mended);

    private static IEnumerable<(string Zh, string En, Duty Mended)> Reasons(LintedVersion version, Duty duty) =>
        NoDate(version, duty).Concat(NoChild(version, duty)).Concat(NobodyOnTheStaff(duty));

    private static IEnumerable<(string Zh, string En, Duty Mended)> NoDate(LintedVersion version, Duty duty)
    {
        var (recurrence, isEveryoneAlways) = (duty.Recurrence!, version.Version.Eligibility is null or { AwayParents: null, Needs: null });
        if (recurrence.Anchors.Count == 0 || recurrence.Anchors.Any(anchor => !IsOutside(anchor) && !IsNoBeginning(anchor)))
            yield break;
        var names = string.Join(", ", recurrence.Anchors.Distinct());
        if (recurrence.Anchors.Any(IsOutside))
            yield return (Word(recurrence.Season) + "里没有 " + names, $"{names} never falls during {ClosedLists.Season.Of(recurrence.Season)}", duty with { Recurrence = recurrence.During(Season.Always) });
        else
            yield return ("没有留守条件，谁也没有 left-behind-start", "without a condition that begins one day, nobody has a left-behind-start", duty with { Recurrence = recurrence with { Anchors = new ValueList<Anchor>(new[] { Anchor.Enrolment }) } });

        bool IsOutside(Anchor anchor) => recurrence.Season != Season.Always && RecurrenceChecks.IsNeverIn(anchor, recurrence.Season);
        bool IsNoBeginning(Anchor anchor) => isEveryoneAlways && anchor == Anchor.LeftBehindStart;
    }

    /// <summary>One parent away, where only children with both away count; in a gap that is filled it may be one, and who has a need may count without.</summary>
    private static IEnumerable<(string Zh, string En, Duty Mended)> NoChild(LintedVersion version, Duty duty)
    {
        var filter = duty.AppliesTo;
        if (filter is { IgnoresEligibility: false, AwayParents: AwayParents.One } && version.Version.Eligibility is { AwayParents: AwayParents.Both, InterruptionDays: 0, OrNeeds: null or { Count: 0 } })
            yield return ("只有双方外出才算留守，单方外出的不算", "only children with both parents away count, none with one away", duty with { AppliesTo = filter with { AwayParents = null } });
    }

    private static IEnumerable<(string Zh, string En, Duty Mended)> NobodyOnTheStaff(Duty duty)
    {
        if (duty.Subject == SubjectKind.Staff && (duty.Bearer.IsFamily || duty.Bearer == Role.School || duty.Bearer == Role.Class))
            yield return ($"教职工中没有人是 {duty.Bearer}", $"no member of staff is {duty.Bearer}", duty with { Bearer = Role.Staff });
    }

    private static string Word(Season season) => season == Season.Term ? "学期" : "假期";
}
