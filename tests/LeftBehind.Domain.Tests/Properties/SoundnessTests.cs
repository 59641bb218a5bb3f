using CsCheck;
using LeftBehind.Domain.Worlds;

namespace LeftBehind.Domain.Tests.Properties;

/// <summary>What the readers accept never fails later: not in a programme, a ledger, a plan, an explanation, a comparison, a clock. reliability: documents are the only gate.</summary>
public sealed class SoundnessTests
{
    [Fact]
    public void WhatTheReadersAcceptNeverFailsLater()
    {
        var (accepted, refused) = (0, 0);
        Gen.ULong[1, 1UL << 50].Sample(
            seed =>
            {
                var world = DocumentMutator.Mutate(WorldGenerator.Generate(seed), seed);
                if (Accepts(world))
                {
                    accepted++;
                    AskEverything(world);
                }
                else
                {
                    refused++;
                }
            },
            iter: 1000,
            threads: 1);
        Assert.True(accepted > 200, $"only {accepted} mutated worlds were accepted");
        Assert.True(refused > 100, $"only {refused} mutated worlds were refused");
    }

    private static bool Accepts(World world) =>
        Documents.Policy.Read(world.Policy, "p").Success && Documents.Calendar.Read(world.Calendar, "c").Success && Documents.Roster.Read(world.Roster, "r").Success
        && Documents.Records.Read(world.Records, "l").Success && Documents.Excusals.Read(world.Excusals, "x").Success && Documents.Incidents.Read(world.Incidents, "i").Success;

    private static void AskEverything(World world)
    {
        var programme = Differential.WorldRun.Read(world, out var log);
        foreach (var question in world.Questions)
        {
            var range = new DateInterval(question.From, question.To);
            var ledger = programme.LedgerWithEarlierOpen(range, AsOf.Day(question.AsOf), log);
            Assert.NotEmpty(AnswerJson.Of(ledger));
            Assert.NotEmpty(AnswerJson.Of(programme.Plan(range, log, question.KnownAt).Questions()));
            foreach (var duty in programme.Policy.Versions.SelectMany(version => version.Duties).Take(3))
                Assert.NotEmpty(ledger.Why(duty.Id, Subject.School(programme.School.Id), question.From).ToText(Language.Chinese));
            Assert.Empty(programme.Compare(programme.Policy, range, log).Added);
            Assert.NotEmpty(AnswerJson.Of(ledger.Worklist()));
            Assert.Empty(programme.Ledger(range, AsOf.Day(question.AsOf), log).Since(programme.Ledger(range, AsOf.Day(question.AsOf), log)));
        }
        Clocks(programme, log);
    }

    /// <summary>Only INC001 may still refuse: a deadline counted from when an incident happened, and that is not given.</summary>
    private static void Clocks(CareProgramme programme, CareLog log)
    {
        try
        {
            var now = Instant.FromUtc(2026, 1, 1, 0, 0);
            Assert.NotNull(programme.Clocks(log, now));
            Assert.False(programme.NextChange(log, now) <= now);
        }
        catch (FaultsException refused)
        {
            Assert.All(refused.Faults, fault => Assert.Equal("INC001", fault.Code));
        }
    }
}
