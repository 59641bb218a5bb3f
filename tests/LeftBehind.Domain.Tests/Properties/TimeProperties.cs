namespace LeftBehind.Domain.Tests.Properties;

/// <summary>What holds as time passes and as more becomes known.</summary>
public sealed class TimeProperties
{
    private static readonly ObligationStatus[] Forward = [ObligationStatus.Upcoming, ObligationStatus.Due, ObligationStatus.Overdue, ObligationStatus.Missed];

    [Fact]
    public void FromDayToDayAStatusOnlyMovesForward() => AnyWorld.Holds(world =>
    {
        if (world.Question.KnownAt is not null)
            return;
        var before = Statuses(world, world.Question.AsOf);
        var after = Statuses(world, world.Question.AsOf.PlusDays(1 + (int)(world.Seed % 9)));
        foreach (var (key, status) in before)
        {
            var next = after[key];
            if (status is ObligationStatus.Fulfilled or ObligationStatus.FulfilledLate)
                Assert.True(next is ObligationStatus.Fulfilled or ObligationStatus.FulfilledLate, $"{key}: {status} → {next}");
            else if (Array.IndexOf(Forward, status) is >= 0 and var at && Array.IndexOf(Forward, next) is >= 0 and var then)
                Assert.True(then >= at, $"{key}: {status} → {next}");
            else if (status == ObligationStatus.Undetermined)
                Assert.True(next is ObligationStatus.Undetermined or ObligationStatus.Fulfilled or ObligationStatus.FulfilledLate, $"{key}: {status} → {next}");
        }
    });

    [Fact]
    public void BeforeAWindowOpensNothingIsDue() => AnyWorld.Holds(world =>
    {
        foreach (var obligation in world.Ledger().Obligations)
        {
            if (obligation.Status is ObligationStatus.Due or ObligationStatus.Overdue or ObligationStatus.Missed)
                Assert.True(world.Question.AsOf >= obligation.WindowStart, obligation.ToString());
            if (obligation.Status == ObligationStatus.Missed)
                Assert.True(world.Question.AsOf > obligation.GraceEnd, obligation.ToString());
        }
    });

    [Fact]
    public void AReportReRunWithItsInstantIsTheSameWhenMoreIsEnteredLater() => AnyWorld.Holds(world =>
    {
        if (world.Question.KnownAt is not { } at)
            return;
        var later = at.Plus(Duration.FromSeconds(1));
        var children = world.Programme.School.Children.Select(child => child.Id).ToArray();
        var more = world.Programme.Policy.Versions.SelectMany(version => version.Duties).Select(duty => duty.Actions[0]).Distinct()
            .Select((action, i) => CareRecord.On($"zz-{i}", action, world.Question.From, "t1").WithChildren(children).WithRecordedAt(later));
        var log = world.Log.WithRecords(more).WithExcusals([new Excusal("zz-x", world.Range, "later").WithRecordedAt(later)]);
        Assert.Equal(AnswerJson.Of(world.Ledger()), AnswerJson.Of(world.Programme.Ledger(world.Range, world.AsOf, log)));
    });

    [Fact]
    public void WhatWasNotKnownInTimeIsNeverHeldAgainstAnybody() => AnyWorld.Holds(world =>
    {
        foreach (var obligation in world.Ledger().Obligations.Where(obligation => obligation.Reasons.HasFlag(ObligationReasons.NotKnownInTime)))
            Assert.Equal(ObligationStatus.Excused, obligation.Status);
    });

    [Fact]
    public void EveryObligationHasTheReasonsOfItsStatus() => AnyWorld.Holds(world =>
    {
        const ObligationReasons OfStatus = (ObligationReasons)((1 << 12) - 1);
        foreach (var obligation in world.Ledger().Obligations)
        {
            var causes = CodeWords.Each(obligation.Reasons & OfStatus).ToArray();
            if (obligation.Status == ObligationStatus.Excused)
                Assert.InRange(causes.Length, 1, 3);
            else
                Assert.Single(causes);
        }
    });

    private static Dictionary<string, ObligationStatus> Statuses(AnyWorld world, LocalDate asOf) =>
        world.Programme.Ledger(world.Range, AsOf.Day(asOf), world.Log).Obligations.ToDictionary(obligation => obligation.Key, obligation => obligation.Status);
}
