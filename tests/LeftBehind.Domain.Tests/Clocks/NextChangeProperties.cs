using LeftBehind.Domain.Tests.Properties;

namespace LeftBehind.Domain.Tests.Clocks;

/// <summary>Between now and the next change every clock stands as it does now, and at the next change one stands otherwise: in random worlds, with and without the roster.</summary>
public sealed class NextChangeProperties
{
    [Fact]
    public void NothingChangesBeforeTheNextChangeAndSomethingDoesAtIt()
    {
        var changes = new HashSet<(ClockState, ClockState)>();
        AnyWorld.Holds(world =>
        {
            if (world.Log.Incidents.Count == 0)
                return;
            Follow(now => world.Programme.Clocks(Answered(world), now), now => world.Programme.NextChange(Answered(world), now), world, changes);
            Follow(now => world.Programme.Policy.Clocks(world.Programme.Calendar, world.Log, now), now => world.Programme.Policy.NextChange(world.Programme.Calendar, world.Log, now), world, changes);
        });
        Assert.Superset(
            new HashSet<(ClockState, ClockState)> { (ClockState.Running, ClockState.Breached), (ClockState.Running, ClockState.Done), (ClockState.Breached, ClockState.DoneLate), (ClockState.Running, ClockState.Discharged) },
            changes);
    }

    private static void Follow(Func<Instant, IReadOnlyList<EscalationClock>> clocks, Func<Instant, Instant?> nextChange, AnyWorld world, HashSet<(ClockState, ClockState)> changes)
    {
        var now = world.Log.Incidents.Min(incident => incident.AwareAt) - Duration.FromDays(3);
        for (var steps = 0; steps < 200; steps++)
        {
            var (states, next) = (States(clocks(now)), nextChange(now));
            foreach (var between in Between(now, next ?? now + Duration.FromDays(900), world.Seed))
                Assert.Equal(states, States(clocks(between)));
            if (next is not { } at)
                return;
            Assert.True(at > now, "the next change lies in the past");
            var changed = States(clocks(at));
            Assert.NotEqual(states, changed);
            changes.UnionWith(states.Zip(changed).Where(pair => pair.First != pair.Second).Select(pair => (pair.First.State, pair.Second.State)));
            now = at;
        }
        Assert.Fail("the clocks never come to rest");
    }

    /// <summary>Just before the end, and some instants on the way.</summary>
    private static IEnumerable<Instant> Between(Instant from, Instant to, ulong seed)
    {
        yield return to - Duration.Epsilon;
        for (var i = 1; i <= 3; i++)
        {
            var on = from + ((to - from) * ((seed % 97) + (ulong)i) / 101.0);
            if (on < to)
                yield return on;
        }
    }

    private static (string Clock, ClockState State)[] States(IReadOnlyList<EscalationClock> clocks) => clocks
        .Select(clock => ($"{clock.Incident.Id} {clock.Escalation.Id} {clock.StepNumber} {clock.ChildId}", clock.State))
        .OrderBy(clock => clock.Item1, StringComparer.Ordinal)
        .ToArray();

    /// <summary>The log with an answer to every step of some incidents, at an instant near its deadline.</summary>
    private static CareLog Answered(AnyWorld world)
    {
        var records = new List<CareRecord>();
        foreach (var clock in world.Programme.Clocks(world.Log, world.Log.Incidents[0].AwareAt))
        {
            var number = records.Count + (int)(world.Seed % 5);
            var at = (clock.DeadlineAt ?? clock.Start) + (Duration.FromNanoseconds(1 - (number % 3)) * (number % 2 == 0 ? 1 : 100_000_000_000L));
            var record = CareRecord.At("answer" + records.Count, clock.Step.Action ?? CareAction.PhoneParents, at, by: "t1")
                .WithResult(number % 4 == 0 ? CareResult.Attempted : CareResult.Accomplished);
            record = clock.ChildId is { } child ? record.WithChildren(child) : record;
            records.Add(clock.Step.Party is { } party ? record.AnsweringParty(clock.Incident.Id, party) : record.Answering(clock.Incident.Id));
        }
        return world.Log.WithRecords(records);
    }
}
