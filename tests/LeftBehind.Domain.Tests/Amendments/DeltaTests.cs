using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests.Amendments;

/// <summary>What changed since a report was signed, and because of what.</summary>
public sealed class DeltaTests
{
    private const string First = "talk@child:k1@2025-09-01/2025-09-07";
    private const string Second = "talk@child:k1@2025-09-08/2025-09-14";

    private readonly Scene _signed = Of(Weekly(TalkDuty())).Did("r1", "9-3");

    [Fact]
    public void NothingChangedIsNoChange()
    {
        var delta = Since(_signed);

        Assert.True(delta.IsEmpty);
        Assert.Equal(delta.Signed.Seal, delta.Now.Seal);
        Assert.Contains("nothing changed", delta.ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void ARecordThatIsRetractedIsTheCauseAndIsNamed()
    {
        var change = Assert.Single(Since(Signed().Retracted("x1", "r1")).Changes);

        Assert.Equal((First, DifferenceKind.Changed), (change.Key, change.Kind));
        Assert.Equal(["done: 1 → 0", "status: \"fulfilled\" → \"missed\"", "records: [\"r1\"] → []", "reasons: [\"quota-met\"] → [\"window-over\"]"], change.Properties.Select(item => item.ToString()));
        Assert.Equal(["records (r1 retracted by x1)"], Causes(change));
    }

    [Fact]
    public void ACorrectionNamesWhatItReplaced()
    {
        var changes = Since(Signed().Did("r2", "9-9", record => record.Replacing("r1"))).Changes;

        // The talk of 3 September was one of the 9th: it meets the second week.
        Assert.Equal([First, Second], changes.Select(change => change.Key));
        Assert.Equal(["records (r1 replaced by r2)"], Causes(changes[0]));
        Assert.Equal(["records (r2 entered)"], Causes(changes[1]));
    }

    [Fact]
    public void ARecordThatIsEditedOrGoneInSilenceIsTold()
    {
        var edited = Of(Weekly(TalkDuty())).Did("r1", "9-9");
        var gone = Of(Weekly(TalkDuty()));

        Assert.Equal([["records (r1 edited)"], ["records (r1 edited)"]], Since(edited).Changes.Select(Causes));
        Assert.Equal(["records (r1 gone)"], Causes(Assert.Single(Since(gone).Changes)));
    }

    [Fact]
    public void ARecordThatOnlyMovedOthersIsNamedAsWell()
    {
        // r1 was late for the first week; r0 meets it, and r1 becomes the second's.
        var signed = Of(Weekly(TalkDuty())).Did("r1", "9-8").Did("r2", "9-9");
        var now = Of(Weekly(TalkDuty())).Did("r1", "9-8").Did("r2", "9-9").Did("r0", "9-3");
        var delta = now.Ledger("9-1/9-21", "10-1").DeltaSince(signed.Ledger("9-1/9-21", "10-1").Seal(), signed.Ledger("9-1/9-21", "10-1"));

        Assert.Equal([First], delta.Changes.Select(change => change.Key));
        Assert.Equal(["records (r0 entered)"], Causes(delta.Changes[0]));
        Assert.Equal(["r2: - → extra"], delta.Unmatched.Select(item => item.ToString()));
    }

    [Fact]
    public void AnExcusalThePolicyTheCalendarAndTheSchoolAreTold()
    {
        Assert.Equal(["excusals (e1 entered)"], Causes(Assert.Single(Since(Signed().Excused("9-8/9-14")).Changes)));
        Assert.Equal(["policy"], Since(Signed().Under(version => version.WithDuty(Weekly(TalkDuty()).WithTimes(2)))).Changes.SelectMany(Causes).Distinct());
        Assert.Equal(["calendar"], Since(Signed().On(calendar => calendar.WithProvisionalFrom(Day("9-20")))).Changes.SelectMany(Causes).Distinct());
        Assert.Equal(["school"], Since(Signed().Staff("t1", member => member.OnLeave(When("9-15/..")))).Changes.SelectMany(Causes).Distinct());
    }

    [Fact]
    public void AnIncidentAroundWhichADutyHangsIsNamed()
    {
        var duty = Duty.ForEachChild("after", Role.Mentor, Talk).WithRecurrence(Recurrence.On(Anchor.AfterIncident(IncidentKind.Illness)).Reaching(Period.Zero, Period.FromDays(6)));
        var signed = Of(duty);
        var now = Of(duty).Entered(log => log.WithIncidents([new Incident("i1", IncidentKind.Illness, Severity.Serious, At("9-3 08:00")).WithChildren("k1")]));
        var change = Assert.Single(now.Ledger("9-1/9-21", "10-1").DeltaSince(signed.Ledger("9-1/9-21", "10-1").Seal(), signed.Ledger("9-1/9-21", "10-1")).Changes);

        Assert.Equal(("after@child:k1@2025-09-03/2025-09-09", DifferenceKind.Added), (change.Key, change.Kind));
        Assert.Equal(["incidents (i1 entered)"], Causes(change));
    }

    [Fact]
    public void ALaterDayIsACauseOfItsOwn()
    {
        var then = _signed.Ledger("9-1/9-21", "9-12");
        var changes = _signed.Ledger("9-1/9-21", "9-15").DeltaSince(then.Seal(), then).Changes;

        Assert.Equal([$"{Second} \"due\" → \"overdue\"", "talk@child:k1@2025-09-15/2025-09-21 \"upcoming\" → \"due\""], changes.Select(change => $"{change.Key} {Status(change)}"));
        Assert.All(changes, change => Assert.Equal(["day"], Causes(change)));
    }

    [Fact]
    public void WhatWasEnteredBetweenTwoInstantsIsKnowledge()
    {
        var scene = Of(Weekly(TalkDuty())).Did("r1", "9-3", record => record.WithRecordedAt(At("9-25 08:00")));
        var then = scene.Ledger("9-1/9-21", "10-1 known 9-24 08:00");
        var change = Assert.Single(scene.Ledger("9-1/9-21", "10-1 known 9-26 08:00").DeltaSince(then.Seal(), then).Changes);

        Assert.Equal("\"missed\" → \"fulfilled\"", Status(change));
        Assert.Equal(["knowledge (r1 entered)"], Causes(change));
    }

    [Fact]
    public void WhereSeveralCausesActTogetherAllAreTold()
    {
        // Two talks a week are asked now, and two were done: with the record alone nothing would have changed in the status, with the policy alone it would be missed.
        var delta = Since(Signed().Did("r2", "9-4").Under(version => version.WithDuty(Weekly(TalkDuty()).WithTimes(2))));
        var first = delta.Changes.Single(change => change.Key == First);

        Assert.Equal(["records (r2 entered)", "policy"], Causes(first));
        Assert.All(delta.Changes.Where(change => change.Key != First), change => Assert.Equal(["policy"], Causes(change)));
    }

    [Fact]
    public void WithoutTheLedgerOfThenThereAreNoCauses()
    {
        var delta = Signed().Retracted("x1", "r1").Ledger("9-1/9-21", "10-1").DeltaSince(_signed.Ledger("9-1/9-21", "10-1").Seal());

        Assert.False(delta.HasCauses);
        Assert.Empty(Assert.Single(delta.Changes).Causes);
    }

    [Fact]
    public void WhatDoesNotBelongTogetherIsRefused()
    {
        var (signed, now) = (_signed.Ledger("9-1/9-21", "10-1").Seal(), _signed.Ledger("9-1/9-21", "10-2"));

        Assert.Throws<ArgumentException>(() => _signed.Ledger("9-1/9-14", "10-1").DeltaSince(signed));
        Assert.Throws<ArgumentException>(() => _signed.Ledger("9-1/9-21", "9-30").DeltaSince(signed));
        Assert.Contains("allowed is the one that was signed", Assert.Throws<ArgumentException>(() => now.DeltaSince(signed, now)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAmendmentInWords()
    {
        var delta = Since(Signed().Did("r2", "9-9", record => record.Replacing("r1")).Excused("9-15/9-21").Under(version => version.WithDuty(Duty.ForSchool("meet", Role.Principal, CareAction.HomeVisit).Per(Cycle.Term))));
        await Verifier.Verify(delta.ToText(Language.English) + "\n" + delta.ToText(Language.Chinese) + "\n" + AnswerJson.Of(delta));
    }

    private static Scene Signed() => Of(Weekly(TalkDuty())).Did("r1", "9-3");

    private static string[] Causes(KeyChange change) => change.Causes.Select(cause => cause.ToString()).ToArray();

    private static string Status(KeyChange change) => change.Properties.Where(item => item.Property == "status").Select(item => $"{item.Before} → {item.After}").Single();

    private LedgerDelta Since(Scene now)
    {
        var then = _signed.Ledger("9-1/9-21", "10-1");
        return now.Ledger("9-1/9-21", "10-1").DeltaSince(SealedPeriod.Parse(then.Seal().ToJson()), then);
    }
}
