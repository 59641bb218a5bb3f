using System.Text.Json.Nodes;
using LeftBehind.Domain.Tests.Properties;

namespace LeftBehind.Domain.Tests.Amendments;

/// <summary>Amendments of random worlds: nothing is left out, and every change has a cause that differs.</summary>
public sealed class DeltaProperties
{
    [Fact]
    public void WhatWasSignedWithItsChangesIsTheLedgerOfNow() => AnyWorld.Holds(
        world =>
        {
            var (then, now) = (Earlier(world), world.Ledger());
            var delta = now.DeltaSince(then.Seal(), then);
            var rows = Rows(then);
            foreach (var change in delta.Changes)
            {
                Assert.Equal(change.Kind != DifferenceKind.Added, rows.ContainsKey(change.Key));
                if (change.Kind == DifferenceKind.Removed)
                    rows.Remove(change.Key);
                else
                    rows[change.Key] = Amended(rows.GetValueOrDefault(change.Key), change);
            }
            Assert.Equal(Texts(Rows(now)), Texts(rows));
            Assert.Equal(delta.IsEmpty, delta.Signed.Seal == delta.Now.Seal);
        },
        cases: 400);

    [Fact]
    public void EveryChangeHasACauseAmongWhatDiffers()
    {
        var several = 0;
        AnyWorld.Holds(
            world =>
            {
                var then = Earlier(world);
                foreach (var change in world.Ledger().DeltaSince(then.Seal(), then).Changes)
                {
                    Assert.NotEmpty(change.Causes);
                    Assert.Subset(new HashSet<DeltaCauseKind> { DeltaCauseKind.Records, DeltaCauseKind.Excusals, DeltaCauseKind.Policy }, change.Causes.Select(cause => cause.Kind).ToHashSet());
                    several += change.Causes.Count > 1 ? 1 : 0;
                }
            },
            cases: 400);
        Assert.True(several > 3, $"several causes: {several}");
    }

    [Fact]
    public void WhatDiffersInRecordsAloneIsBecauseOfRecordsThatAreNamed()
    {
        var named = 0;
        AnyWorld.Holds(
            world =>
            {
                var then = world.Programme.Ledger(world.Range, world.AsOf, Without(world.Log, world.Seed, keepsExcusals: true));
                foreach (var change in world.Ledger().DeltaSince(then.Seal(), then).Changes)
                {
                    var cause = Assert.Single(change.Causes);
                    Assert.Equal(DeltaCauseKind.Records, cause.Kind);
                    Assert.True(cause.Entries.Count > 0, change.ToString());
                    named++;
                }
            },
            cases: 400);
        Assert.True(named > 100, $"named: {named}");
    }

    /// <summary>The same question of some time ago: some records and excusals were not there, and the policy was less in one case of two.</summary>
    private static Ledger Earlier(AnyWorld world)
    {
        var policy = world.Programme.Policy;
        var less = world.Seed % 2 == 0 ? policy : new Policy(policy.Id, [.. policy.Versions.Select(version => version.WithMinimumDays(30).WithMinimumShare(1))]);
        return less.For(world.Programme.Calendar, world.Programme.School).Ledger(world.Range, world.AsOf, Without(world.Log, world.Seed, keepsExcusals: false));
    }

    private static CareLog Without(CareLog log, ulong seed, bool keepsExcusals)
    {
        var retracted = log.Retractions.Select(retraction => retraction.RecordId).Concat(log.Records.Select(record => record.Replaces).OfType<string>()).ToHashSet();
        var records = log.Records.Where((record, i) => retracted.Contains(record.Id) || ((ulong)i + seed) % 3 != 0);
        return CareLog.Empty.WithRecords(records).WithRetractions(log.Retractions).WithIncidents(log.Incidents).WithExcusals(keepsExcusals ? log.Excusals : log.Excusals.Take(log.Excusals.Count / 2));
    }

    private static Dictionary<string, JsonObject> Rows(Ledger ledger) =>
        JsonNode.Parse(AnswerJson.Of(ledger))!["obligations"]!.AsArray().ToDictionary(row => (string)row!["key"]!, row => row!.AsObject());

    private static JsonObject Amended(JsonObject? row, KeyChange change)
    {
        var amended = row ?? [];
        foreach (var property in change.Properties)
            amended[property.Property] = JsonNode.Parse(property.After!);
        return amended;
    }

    private static IEnumerable<string> Texts(Dictionary<string, JsonObject> rows) => rows.OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => row.Value.ToJsonString());
}
