using LeftBehind.Domain.Benchmarks.Rivals;
using LeftBehind.Domain.Benchmarks.Workload;

namespace LeftBehind.Domain.Tests.Ledgers;

/// <summary>
/// The year of the benchmarks, in which nearly everything takes the short ways of a ledger (shared plans, the sweep, slots):
/// they must give what the long ways give, and what two programs give that share no line with the library.
/// </summary>
public sealed class SchoolYearTests
{
    [Theory]
    [InlineData(8, RolesIn.Records)]
    [InlineData(64, RolesIn.Records)]
    [InlineData(64, RolesIn.Roster)]
    [InlineData(200, RolesIn.Records)]
    internal void TheLedgerCountsAsLinqOverObjectsAndAsAMergeOverArrays(int pupils, RolesIn roles)
    {
        var world = new World(pupils, roles);
        var counts = new LibraryLedger(world).Count();
        Assert.Equal(new LinqLedger(world).Count().Checksum(), counts.Checksum());
        Assert.Equal(new MergeLedger(world).Count().Checksum(), counts.Checksum());
    }

    [Fact]
    public void TheSweepCreditsAsTheGeneralWayDoes()
    {
        var world = new World(24);
        var sameButNamingTheMeans = CareLog.Of(world.Records.Select(record => record.WithMedium(new Medium("letter")))).WithExcusals(world.Excusals);
        Assert.Equal(
            AnswerJson.Of(world.Programme.Ledger(world.Year, world.AsOf, world.Log)),
            AnswerJson.Of(world.Programme.Ledger(world.Year, world.AsOf, sameButNamingTheMeans)));
    }

    [Fact]
    public void ALogPutToAnotherProgrammeIsReadAnew()
    {
        var world = new World(24);
        var first = AnswerJson.Of(world.Programme.Ledger(world.Year, world.AsOf, world.Log));
        var other = world.Policy.Revise("2", SchoolYear.Date(150), version => version.WithoutDuty("dorm")).For(world.Calendar, world.School);
        var revised = AnswerJson.Of(other.Ledger(world.Year, world.AsOf, world.Log));
        Assert.NotEqual(first, revised);
        Assert.Equal(revised, AnswerJson.Of(other.Ledger(world.Year, world.AsOf, world.NewLog())));
        Assert.Equal(first, AnswerJson.Of(world.Programme.Ledger(world.Year, world.AsOf, world.Log)));
    }

    [Fact]
    public void RowsStandInTheOrderOfALedger()
    {
        var world = new World(64);
        var policy = world.Policy.Revise("2", SchoolYear.Date(150), version => version.WithoutDuty("weekly-talk").WithDuty(version.Duty("weekly-talk").WithTimes(2)));
        var ledger = policy.For(world.Calendar, world.School).Ledger(world.Year, world.AsOf, world.Log);
        var rows = ledger.Obligations.Select(obligation => (obligation.WindowStart, obligation.WindowEnd, Position: Position(obligation), obligation.Subject.Id, obligation.Version.EffectiveFrom, obligation.Block.Start, obligation.Key)).ToArray();
        Assert.Equal(
            rows.OrderBy(row => row.WindowStart).ThenBy(row => row.WindowEnd).ThenBy(row => row.Position).ThenBy(row => row.Id, StringComparer.Ordinal).ThenBy(row => row.EffectiveFrom).ThenBy(row => row.Start).Select(row => row.Key),
            rows.Select(row => row.Key));
    }

    private static int Position(Obligation obligation) => obligation.Version.Duties.ToList().IndexOf(obligation.Duty);
}
