using LeftBehind.Domain.Tests.Differential;
using LeftBehind.Domain.Worlds;

namespace LeftBehind.Domain.Tests.Appraisals;

/// <summary>Appraisals of random worlds against a plain count over their ledgers.</summary>
public sealed class RandomAppraisalTests
{
    [Fact]
    public void FiguresOfRandomWorldsAreThoseOfAPlainCount()
    {
        var (people, scores) = (0, 0);
        for (var seed = 1UL; seed <= 150; seed++)
        {
            var programme = WorldRun.Read(WorldGenerator.Generate(seed), out var log);
            var range = new DateInterval(programme.Calendar.Span.Start, programme.Calendar.Span.End);
            var ledger = programme.Ledger(range, AsOf.Day(programme.Calendar.Span.End), log);
            var appraisal = ledger.Appraise();
            Assert.Equal(Accountable(ledger), appraisal.People.Select(person => person.PersonId));
            foreach (var person in appraisal.People)
            {
                Check(person, ledger);
                scores += person.Score is null ? 0 : 1;
            }
            people += appraisal.People.Count;
        }
        Assert.True(people > 80 && scores > 50, $"{people} people, {scores} scores");
    }

    private static IEnumerable<string> Accountable(Ledger ledger) => ledger.Obligations.Select(obligation => obligation.Accountable.Id).OfType<string>()
        .Where(id => ledger.Programme.School.Staff.Any(member => member.Id == id && !member.IsFromOutside))
        .Distinct().Order(StringComparer.Ordinal);

    private static void Check(PersonAppraisal person, Ledger ledger)
    {
        var own = ledger.Obligations.AccountableIs(person.PersonId).ToList();
        Assert.Equal(own.Select(item => item.Key).Order(StringComparer.Ordinal), person.CountedObligations.Select(item => item.Obligation.Key).Concat(person.UncountedObligations.Select(item => item.Obligation.Key)).Order(StringComparer.Ordinal));
        var handed = person.UncountedObligations.Where(item => item.Reason == UncountedObligationReason.HandedOver).Select(item => item.Obligation.Key).ToHashSet();
        Assert.All(handed, key => Assert.True(own.Single(item => item.Key == key).Version.Appraisal?.HandoverDays > 0));
        var counted = own.Where(item => item.Duty.Modality is Modality.Must or Modality.Reported
            && item.Status is ObligationStatus.Fulfilled or ObligationStatus.FulfilledLate or ObligationStatus.Missed && !handed.Contains(item.Key)).ToList();
        int Number(ObligationStatus status) => counted.Count(item => item.Status == status);
        var (done, late) = (Number(ObligationStatus.Fulfilled), Number(ObligationStatus.FulfilledLate));
        Assert.Equal((counted.Count, done, late, counted.Count - done - late), (person.Counted, person.Fulfilled, person.Late, person.Missed));
        Assert.Equal((Percent(done + late, counted.Count), Percent(done, counted.Count)), (person.Completeness, person.Timeliness));
        var score = Percent(counted.Sum(item => item.Duty.Weight * Credit(item)), counted.Sum(item => item.Duty.Weight));
        Assert.Equal(score, person.Score);
        var threshold = ledger.Programme.Policy.VersionOn(ledger.Range.End)?.Appraisal?.AwardThreshold;
        var fatal = counted.Any(item => item.Status == ObligationStatus.Missed && item.Version.Appraisal?.MustNotMiss.Contains(item.Duty.Id) == true);
        Assert.Equal(threshold is null || score is null ? null : score >= threshold && !fatal, person.Award);
    }

    private static decimal Credit(Obligation obligation) => obligation.Status switch
    {
        ObligationStatus.Fulfilled => 1,
        ObligationStatus.FulfilledLate => obligation.Version.Appraisal?.LateCredit ?? 0.5m,
        _ => 0,
    };

    private static decimal? Percent(decimal part, decimal whole) => whole == 0 ? null : Math.Round(100 * part / whole, 1, MidpointRounding.AwayFromZero);
}
