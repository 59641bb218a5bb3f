namespace LeftBehind.Domain.Tests.Verdicts;

/// <summary>Policies of a talk, to be compared.</summary>
internal static class TalkPolicies
{
    public static Duty Talk { get; } = Duty.ForEachChild("talk", Role.Mentor, CareAction.HeartToHeartTalk);

    public static Duty Weekly { get; } = Talk.Per(Cycle.SchoolWeek);

    public static PolicyVersion Rules { get; } = new PolicyVersion("1", new LocalDate(2025, 9, 1)).Covering(Eligibility.AnyParentAway);

    public static Policy Of(params Duty[] duties) => Of(Rules, duties);

    public static Policy Of(PolicyVersion rules, params Duty[] duties) => new("school", duties.Aggregate(rules, (version, duty) => version.WithDuty(duty)));

    public static Policy Under(Eligibility eligibility, params Duty[] duties) => Of(Rules.Covering(eligibility), duties);

    /// <summary>The verdict on the talk.</summary>
    public static Verdict OnTalk(Policy before, Policy after) => before.VerdictsTo(after).Single(verdict => verdict.Section == "duties");

    public static Verdict OnTalk(Duty before, Duty after) => OnTalk(Of(before), Of(after));
}
