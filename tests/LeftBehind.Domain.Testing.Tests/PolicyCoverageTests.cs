namespace LeftBehind.Domain.Testing.Tests;

/// <summary>What cases have shown, counted by hand.</summary>
public sealed class PolicyCoverageTests
{
    [Fact]
    public void DutiesAndClausesAreTwoCounts()
    {
        var talk = PolicyCase.Of(Sample.All, "talk").Done("2025-09-03");
        var coverage = PolicyCoverage.Of(Sample.All, [
            talk.Expect("2025-09-01/2025-09-07", ObligationStatus.Fulfilled).Expect("2025-09-08/2025-09-14", ObligationStatus.Missed),
            talk.AsOf("2025-09-03").Expect("2025-09-08/2025-09-14", ObligationStatus.Upcoming),
            PolicyCase.Of(Sample.All, "visit").ExpectNothing("2025-08-31", NothingOwed.NoBlock),
            PolicyCase.OfEscalation(Sample.All, "emergency").ExpectClock(1, ClockState.Breached)]);
        Assert.Equal((1, 2, 2, 4), (coverage.DutiesExercised, coverage.Duties, coverage.ClausesExercised, coverage.Clauses));
        Assert.Equal(["art. 5", "art. 6"], coverage.ClausesNeverExercised);
        Assert.Equal("duties 1 of 2, clauses 2 of 4\ntalk: exercised 3, fulfilled 1, missed 1\nvisit: never exercised\n", coverage.ToString());
    }

    [Fact]
    public void ACaseThatIsNotSoDoesNotCount()
    {
        var wrong = PolicyCases.Read("talk | expect 2025-09-01/2025-09-07 fulfilled", Sample.All);
        Assert.Throws<PolicyCaseException>(() => PolicyCoverage.Of(Sample.All, wrong));
    }

    [Fact]
    public void CasesOfAnotherPolicyAreRefused() =>
        Assert.Throws<ArgumentException>(() => PolicyCoverage.Of(Sample.Of(Sample.Talk), [PolicyCase.Of(Sample.All, "talk").Expect("2025-09-01/2025-09-07", ObligationStatus.Missed)]));
}
