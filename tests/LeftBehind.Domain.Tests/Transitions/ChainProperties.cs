using LeftBehind.Domain.Tests.Properties;

namespace LeftBehind.Domain.Tests.Transitions;

/// <summary>Chains of nights in random worlds: nothing twice, nothing lost.</summary>
public sealed class ChainProperties
{
    private static LocalDate[] Nights(AnyWorld world)
    {
        var (first, seed) = (world.Question.From.PlusDays((int)(world.Seed % 11) - 3), world.Seed);
        return [first, first.PlusDays(1), first.PlusDays(2 + (int)(seed % 4)), first.PlusDays(7 + (int)(seed % 13)), first.PlusDays(21 + (int)(seed % 17))];
    }

    private static Ledger[] Ledgers(AnyWorld world) => Nights(world).Select(day => world.Programme.Ledger(world.Range, AsOf.Day(day), world.Log)).ToArray();

    /// <summary>Each night what was known at its end.</summary>
    private static Ledger[] LedgersAsKnown(AnyWorld world) => Nights(world)
        .Select(day => world.Programme.Ledger(world.Range, AsOf.Day(day).WithKnownAt(world.Programme.Calendar.Zone.AtStartOfDay(day.PlusDays(1)).ToInstant()), world.Log))
        .ToArray();

    private static IReadOnlyList<Transition>[] Chain(Ledger[] nights) => nights.Zip(nights.Skip(1), (then, now) => now.Since(then)).ToArray();

    private static HashSet<(string, TransitionKind)> Set(IEnumerable<Transition> told) => told.Select(item => (item.Key, item.Kind)).ToHashSet();

    private static bool IsOpen(Obligation item) => item.Status is ObligationStatus.Due or ObligationStatus.Overdue;

    private static bool IsOwed(Obligation item) => IsOpen(item) || item.Status is ObligationStatus.Upcoming or ObligationStatus.Missed or ObligationStatus.Fulfilled or ObligationStatus.FulfilledLate;

    /// <summary>All states of a ledger, read off its statuses.</summary>
    private static HashSet<(string, TransitionKind)> States(Ledger ledger)
    {
        var states = new HashSet<(string, TransitionKind)>();
        foreach (var item in ledger.Obligations)
        {
            if (item.Status == ObligationStatus.Upcoming && item.WindowStart == ledger.AsOf.Date.PlusDays(1))
                states.Add((item.Key, TransitionKind.DueTomorrow));
            if (item.Status == ObligationStatus.Due)
                states.Add((item.Key, TransitionKind.BecameDue));
            if (item.Status == ObligationStatus.Overdue)
                states.Add((item.Key, TransitionKind.BecameOverdue));
            if (item.Status == ObligationStatus.Missed)
                states.Add((item.Key, TransitionKind.Missed));
            if (item.Status is ObligationStatus.Fulfilled or ObligationStatus.FulfilledLate)
                states.Add((item.Key, TransitionKind.Fulfilled));
            if (IsOpen(item) && item.Responsible.IsNobody)
                states.Add((item.Key, TransitionKind.NowUnassigned));
        }
        return states;
    }

    [Fact]
    public void WhileNothingIsEnteredNothingIsToldTwiceOverAnyChainOfNights() => AnyWorld.Holds(world =>
    {
        var nights = Ledgers(world);
        var told = Chain(nights).SelectMany(night => night).ToArray();
        foreach (var again in told.GroupBy(item => (item.Key, item.Kind)).Where(same => same.Count() > 1))
        {
            Assert.True(again.Key.Kind == TransitionKind.NowUnassigned, $"{again.Key} is told twice");
            Assert.Contains(Days(nights[0].AsOf.Date, nights[^1].AsOf.Date), day => !ResponsibleOn(world, again.Key.Key, day).IsNobody);
        }
        Assert.All(nights, night => Assert.Empty(night.Since(night)));
    });

    [Fact]
    public void WhateverNightsAreSkippedWhatStillHoldsHasBeenTold() => AnyWorld.Holds(world =>
    {
        var nights = Ledgers(world);
        var holds = States(nights[^1]);
        bool StillHolds((string, TransitionKind) state) => holds.Contains(state);
        var direct = Set(nights[^1].Since(nights[0]));
        Assert.Equal(direct.Where(StillHolds).Order(), Set(Chain(nights).SelectMany(night => night)).Where(StillHolds).Order());
        Assert.Equal(Net([nights[^1].Since(nights[0])]), Net(Chain(nights)));
    });

    [Fact]
    public void WhoHearsEveryNightKnowsWhatWhoLooksKnowsAlsoWhenFactsChange()
    {
        var kinds = new HashSet<TransitionKind>();
        AnyWorld.Holds(world =>
        {
            var nights = LedgersAsKnown(world);
            var (owed, states) = (nights[0].Obligations.Where(IsOwed).Select(item => item.Key).ToHashSet(), States(nights[0]).Where(IsOfItsOwn).ToDictionary(state => state.Item1, state => state.Item2));
            foreach (var item in Chain(nights).SelectMany(night => night))
            {
                kinds.Add(item.Kind);
                if (item.Kind == TransitionKind.NewlyOwed)
                    Assert.True(owed.Add(item.Key), item.ToString());
                else if (item.Kind == TransitionKind.Withdrawn)
                    Assert.True(owed.Remove(item.Key), item.ToString());
                else if (item.Kind != TransitionKind.NowUnassigned)
                    states[item.Key] = item.Kind;
            }
            Assert.Equal(nights[^1].Obligations.Where(IsOwed).Select(item => item.Key).Order(StringComparer.Ordinal), owed.Order(StringComparer.Ordinal));
            foreach (var (key, state) in States(nights[^1]).Where(IsOfItsOwn))
                Assert.Equal(state, states[key]);
        });
        Assert.Equal(Enum.GetValues<TransitionKind>(), kinds.Order());
    }

    private static bool IsOfItsOwn((string, TransitionKind) state) => state.Item2 != TransitionKind.NowUnassigned;

    /// <summary>What is newly owed in the end, and what is withdrawn.</summary>
    private static IEnumerable<(string, int)> Net(IEnumerable<IReadOnlyList<Transition>> nights) => nights.SelectMany(night => night)
        .Where(item => item.Kind is TransitionKind.NewlyOwed or TransitionKind.Withdrawn)
        .GroupBy(item => item.Key)
        .Select(key => (key.Key, key.Sum(item => item.Kind == TransitionKind.NewlyOwed ? 1 : -1)))
        .Where(key => key.Item2 != 0)
        .Order();

    private static IEnumerable<LocalDate> Days(LocalDate from, LocalDate to) => Enumerable.Range(0, Period.DaysBetween(from, to) + 1).Select(from.PlusDays);

    private static Assignee ResponsibleOn(AnyWorld world, string key, LocalDate day) =>
        world.Programme.Ledger(world.Range, AsOf.Day(day), world.Log).Obligations.Single(item => item.Key == key).Responsible;
}
