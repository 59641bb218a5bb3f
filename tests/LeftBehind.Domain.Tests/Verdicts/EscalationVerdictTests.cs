using static LeftBehind.Domain.Tests.Verdicts.TalkPolicies;

namespace LeftBehind.Domain.Tests.Verdicts;

/// <summary>Verdicts on escalations, reckoned by hand.</summary>
public sealed class EscalationVerdictTests
{
    private static readonly Deadline HalfAnHour = Deadline.Within(Duration.FromMinutes(30));
    private static readonly Deadline AnHour = Deadline.Within(Duration.FromHours(1));

    public static TheoryData<string, VerdictKind, Escalation, Escalation> Pairs => new()
    {
        { "the same", VerdictKind.Equal, Parents(AnHour), Parents(AnHour) },
        { "sooner", VerdictKind.Stricter, Parents(AnHour), Parents(HalfAnHour) },
        { "later", VerdictKind.Laxer, Parents(HalfAnHour), Parents(AnHour) },
        { "a number for a word", VerdictKind.Stricter, Parents(Deadline.Promptly), Parents(Deadline.WithinDays(1)) },
        { "at once for soon", VerdictKind.Stricter, Parents(Deadline.Promptly), Parents(Deadline.Immediately) },
        { "at once, which is never breached, for an hour", VerdictKind.Incomparable, Parents(AnHour), Parents(Deadline.Immediately) },
        { "24 hours for the end of the next day", VerdictKind.Stricter, Parents(Deadline.WithinDays(1)), Parents(Deadline.Within(Duration.FromHours(24))) },
        { "48 hours for the end of the next day", VerdictKind.Laxer, Parents(Deadline.WithinDays(1)), Parents(Deadline.Within(Duration.FromHours(48))) },
        { "30 hours for the end of the next day", VerdictKind.Incomparable, Parents(Deadline.WithinDays(1)), Parents(Deadline.Within(Duration.FromHours(30))) },
        { "counted from when it happened", VerdictKind.Stricter, Parents(AnHour), Parents(AnHour).CountingFrom(ClockStart.Occurred) },
        { "a further step", VerdictKind.Stricter, Parents(AnHour), Parents(AnHour).Notify(Role.Authority, AnHour) },
        { "another step", VerdictKind.Incomparable, Parents(AnHour), new Escalation("em", IncidentKind.Emergency).Notify(Role.Authority, AnHour) },
        { "only when serious", VerdictKind.Laxer, Parents(AnHour), new Escalation("em", IncidentKind.Emergency).WithStep(EscalationStep.Notify(Role.Parents, AnHour).When(Severity.Serious)) },
        { "injuries, too", VerdictKind.Stricter, Parents(AnHour), new Escalation("em", IncidentKind.Emergency, IncidentKind.Injury).Notify(Role.Parents, AnHour) },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void EachPairIsAsReckoned(string what, VerdictKind kind, Escalation before, Escalation after)
    {
        var verdict = On(before, after);
        Assert.Equal((what, kind), (what, verdict.Kind));
        Assert.Equal(kind == VerdictKind.Equal, verdict.Witnesses.Count == 0);
    }

    [Fact]
    public void TheWitnessShowsTheClocksUnderBoth()
    {
        var witness = Assert.Single(On(Parents(AnHour), Parents(HalfAnHour)).Witnesses);
        Assert.Equal(ClockState.Running, Assert.Single(witness.ClocksBefore()).State);
        var late = Assert.Single(witness.ClocksAfter());
        Assert.Equal(ClockState.Breached, late.State);
        Assert.Equal(Duration.FromMinutes(30) + Duration.FromSeconds(1), witness.Now - witness.Log.Incidents[0].AwareAt);
    }

    [Fact]
    public void AnEscalationAddedIsStricter()
    {
        var verdict = Of().VerdictsTo(new Policy("school", Rules.WithEscalation(Parents(AnHour)))).Single(item => item.Section == "escalations");
        Assert.Equal((VerdictKind.Stricter, null, "em"), (verdict.Kind, verdict.IdBefore, verdict.IdAfter));
    }

    private static Escalation Parents(Deadline deadline) => new Escalation("em", IncidentKind.Emergency).Notify(Role.Parents, deadline);

    private static Verdict On(Escalation before, Escalation after) =>
        new Policy("a", Rules.WithEscalation(before)).VerdictsTo(new Policy("b", Rules.WithEscalation(after))).Single(verdict => verdict.Section == "escalations");
}
