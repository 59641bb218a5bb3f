namespace LeftBehind.Domain.Tests.Packs;

/// <summary>What the packs of laws say of themselves, and that they say no more than the law.</summary>
public sealed class LawPackTests
{
    public static TheoryData<string> Packs => new("national-baseline", "zhejiang");

    [Theory]
    [MemberData(nameof(Packs))]
    public void TheTitleSaysThatALawyerMustReadIt(string pack)
    {
        var title = TheFloor.Pack(pack).Title!;
        Assert.Contains("须由律师审阅", title.Zh, StringComparison.Ordinal);
        Assert.Contains("a lawyer must read it", title.En, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void EveryDutyAndEveryClockIsTheLaws(string pack)
    {
        foreach (var version in TheFloor.Pack(pack).Versions)
        {
            Assert.All(version.Duties, duty => Assert.Equal(Authority.Law, duty.Authority));
            Assert.All(version.Escalations.SelectMany(escalation => escalation.Steps), step => Assert.Equal(Authority.Law, step.Authority));
        }
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void WhatWasNotReadInTheLawItselfSaysSo(string pack)
    {
        var confidence = TheFloor.Confidence();
        bool IsDoubtful(IReadOnlyList<string> clauses) => clauses.Any(clause => confidence[clause] != "H");
        var texts = TheFloor.Pack(pack).Versions.SelectMany(version => version.Duties.Where(duty => IsDoubtful(duty.Citations)).Select(duty => duty.Text!)
            .Concat(version.Provisions.Where(provision => IsDoubtful(provision.Citations)).Select(provision => provision.Text))).ToArray();
        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.Contains("待核", text.Zh, StringComparison.Ordinal));
        Assert.All(texts, text => Assert.Contains("to be checked", text.En, StringComparison.Ordinal));
    }

    [Fact]
    public void ConfidenceStandsAtTheClausesOfLawsAndNowhereElse()
    {
        var confidence = TheFloor.Confidence();
        Assert.All(confidence, clause => Assert.Equal(clause.Key.StartsWith("L.", StringComparison.Ordinal), clause.Value is "H" or "M" or "L"));
        Assert.Equal(["L.cn.away.b", "L.cn.bully2017.b"], confidence.Where(clause => clause.Value == "L").Select(clause => clause.Key));
    }

    [Fact]
    public void DaysAreOwedOnlyWhereTheLawHasANumber()
    {
        string Rhythm(Duty duty) => $"{duty.Id}: {duty.Times} {duty.Recurrence}";
        Assert.Equal(
            [
                "parents-contact-child: 1 per week during always",
                "parents-contact-carer: 1 per week during always",
                "monthly-dropout-report: 1 per month during term",
                "monthly-drill: 1 per month during term",
                "check-offence-records: 1 per year during always",
                "yearly-health-check: 1 per year during always",
                "monthly-practice-activity: 1 per month during term",
                "family-education-guidance: 2 per term during term",
            ],
            TheFloor.Pack("national-baseline").Latest.Duties.Where(duty => duty.Recurrence is not null).Select(Rhythm));
    }

    [Fact]
    public void AtOnceAndPromptlyStayWordsAndTheInquiryIntoBullyingHasTenDays()
    {
        var steps = TheFloor.Pack("national-baseline").Latest.Escalations.SelectMany(escalation => escalation.Steps.Select(step => (escalation.Id, step.Deadline))).ToArray();
        Assert.Equal(23, steps.Length);
        var numbered = Assert.Single(steps, step => step.Deadline != Deadline.Immediately && step.Deadline != Deadline.Promptly);
        Assert.Equal(("bullying-inquiry", Deadline.WithinDays(10)), numbered);
    }

    [Fact]
    public void NeitherMonthsNorTheCountyAreAskedOfWhoIsAway()
    {
        var eligibility = TheFloor.Pack("national-baseline").Latest.Eligibility!;
        Assert.Equal((AwayParents.Both, 16, 0, true), (eligibility.AwayParents, eligibility.UnderAge, eligibility.MinimumMonthsAway, eligibility.CountsIncapable));
    }

    [Fact]
    public void NoOtherBodyHasADuty() =>
        Assert.Equal(["parents", "school"], TheFloor.Pack("national-baseline").Latest.Duties.Select(duty => duty.Bearer.Value).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void FromAMonthToAWeekIsStricterInZhejiang()
    {
        var zhejiang = TheFloor.Pack("zhejiang");
        var verdicts = zhejiang.Only("1").VerdictsTo(zhejiang.Only("2"));
        Assert.Equal(["eligibility equal", "duties parents-contact-child stricter (recurrence stricter)"], verdicts.Select(verdict => verdict.ToString()));

        var witness = Assert.Single(verdicts[1].Witnesses);
        Assert.Equal(VerdictSide.After, witness.Side);
        Assert.Equal((0, 1), (Missed(witness.LedgerBefore()), Missed(witness.LedgerAfter())));
    }

    [Fact]
    public void ZhejiangAsksTodayWhatTheCountryAsks()
    {
        var finding = TheFloor.Pack("zhejiang").CheckAgainst(TheFloor.Pack("national-baseline")).Findings.Single(finding => finding.BaselineId == "parents-contact-child");
        Assert.Equal(CheckOutcome.Equal, finding.Outcome);
    }

    private static int Missed(Ledger ledger) => ledger.Obligations.Count(obligation => obligation.Status == ObligationStatus.Missed);
}
