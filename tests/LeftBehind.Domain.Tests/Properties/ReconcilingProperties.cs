namespace LeftBehind.Domain.Tests.Properties;

/// <summary>What holds of every ledger, whatever was recorded.</summary>
public sealed class ReconcilingProperties
{
    [Fact]
    public void ARecordIsCreditedAtMostOnceToADutyAndSubject() => AnyWorld.Holds(world =>
    {
        var credited = world.Ledger().Obligations.SelectMany(obligation => obligation.Records.Select(record => (obligation.Duty.Id, obligation.Subject, record.Id))).ToArray();
        Assert.Equal(credited.Length, credited.Distinct().Count());
    });

    [Fact]
    public void CreditsAreNeverMoreThanTheQuota() => AnyWorld.Holds(world =>
    {
        foreach (var obligation in world.Ledger().Obligations)
        {
            Assert.Equal(obligation.Records.Count, obligation.Done + obligation.Late);
            Assert.InRange(obligation.Records.Count, 0, obligation.Times);
        }
    });

    [Fact]
    public void NoRecordVanishes() => AnyWorld.Holds(world =>
    {
        var whole = new DateInterval(new LocalDate(2020, 1, 1), new LocalDate(2032, 12, 31));
        var ledger = world.Programme.Ledger(whole, world.AsOf, world.Log);
        var credited = ledger.Obligations.SelectMany(obligation => obligation.Records).Select(record => record.Id).ToHashSet();
        var unmatched = ledger.Unmatched.Select(item => item.Record.Id).ToHashSet();
        var takenOut = world.Log.Records.Select(record => record.Replaces).Concat(world.Log.Retractions.Select(retraction => retraction.RecordId)).ToHashSet();
        Assert.Empty(credited.Intersect(unmatched));
        if (world.Question.KnownAt is not null)
            return;
        foreach (var record in world.Log.Records.Where(record => !credited.Contains(record.Id) && !unmatched.Contains(record.Id)))
            Assert.True(takenOut.Contains(record.Id) || record.IncidentId is not null || DateOf(record, world) > world.Question.AsOf, record.ToString());
    });

    [Fact]
    public void AFurtherRecordNeverUndoesWhatIsFulfilled() => AnyWorld.Holds(world =>
    {
        var ledger = world.Ledger();
        if (ledger.Obligations.Count == 0)
            return;
        var open = ledger.Obligations[(int)(world.Seed % (ulong)ledger.Obligations.Count)];
        var more = CareRecord.On("zz-more", open.Duty.Actions[0], open.WindowStart, "t1").WithChildren(world.Programme.School.Children.Select(child => child.Id).ToArray()).WithRole(open.Duty.Bearer);
        var after = ledger.With(more).Obligations.ToDictionary(obligation => obligation.Key);
        foreach (var obligation in ledger.Obligations.Where(IsFulfilled))
            Assert.True(IsFulfilled(after[obligation.Key]), obligation.Key);
    });

    [Fact]
    public void OneRecordAfterTheOtherIsAllOfThemAtOnce() => AnyWorld.Holds(world =>
    {
        var records = world.Log.Records.Where(record => record.Replaces is null && world.Log.Records.All(other => other.Replaces != record.Id) && world.Log.Retractions.All(retraction => retraction.RecordId != record.Id)).Take(3).ToArray();
        var without = CareLog.Empty.WithExcusals(world.Log.Excusals).WithIncidents(world.Log.Incidents).WithRecords(world.Log.Records.Except(records)).WithRetractions(world.Log.Retractions);
        var ledger = world.Programme.Ledger(world.Range, world.AsOf, without);
        foreach (var record in records)
            ledger = ledger.With(record);
        Assert.Equal(AnswerJson.Of(world.Ledger()), AnswerJson.Of(ledger));
    }, cases: 400);

    [Fact]
    public void WhatIsRecordedAndRetractedWasNeverRecorded() => AnyWorld.Holds(world =>
    {
        var ledger = world.Ledger();
        if (ledger.Obligations.Count == 0 || world.Question.KnownAt is not null)
            return;
        var duty = ledger.Obligations[0].Duty;
        var record = CareRecord.On("zz-wrong", duty.Actions[0], ledger.Obligations[0].WindowStart, "t1").WithChildren(world.Programme.School.Children.Select(child => child.Id).ToArray());
        Assert.Equal(AnswerJson.Of(ledger), AnswerJson.Of(ledger.With(record).With(new Retraction("zz-out", "zz-wrong"))));
    }, cases: 400);

    [Fact]
    public void WhoMustActTodayIsEmployedAndNotOnLeave() => AnyWorld.Holds(world =>
    {
        if (world.Question.KnownAt is not null)
            return;
        foreach (var obligation in world.Ledger().Obligations.Where(obligation => obligation.Status is ObligationStatus.Due or ObligationStatus.Overdue && obligation.Responsible.IsPerson))
        {
            if (!world.Programme.School.TryGetStaff(obligation.Responsible.Id!, out var member))
                continue;
            Assert.True(member.EmployedAlways || member.KnownEmployment.Any(range => range.WithdrawnAt is null && range.Contains(world.Question.AsOf)), obligation.Key);
            Assert.DoesNotContain(member.Leave, leave => leave.When.WithdrawnAt is null && leave.When.Contains(world.Question.AsOf));
        }
    });

    private static bool IsFulfilled(Obligation obligation) => obligation.Status is ObligationStatus.Fulfilled or ObligationStatus.FulfilledLate;

    private static LocalDate DateOf(CareRecord record, AnyWorld world) => record.Day ?? record.Moment!.Value.InZone(world.Programme.Calendar.Zone).Date;
}
