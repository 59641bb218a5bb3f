using static LeftBehind.Domain.Tests.SchoolPairings.Pairs;

namespace LeftBehind.Domain.Tests.SchoolPairings;

/// <summary>Findings of random schools against a reading of the page day by day.</summary>
public sealed class RandomFindingTests
{
    [Fact]
    public void FindingsOfRandomSchoolsAreThoseOfEveryDay()
    {
        var kinds = new Dictionary<PairingFindingKind, int>();
        for (var seed = 0; seed < 1000; seed++)
        {
            var random = new RandomPairs(seed);
            var (school, rule) = (random.School(), random.Rule());
            var programme = Programme(school, rule, 4);
            var findings = programme.PairingFindings(Sept(2, 16));
            Assert.Equal(new NaiveFindings(new(school), rule, new(2025, 9, 4)).Lines(Sept(2, 16)), findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal));
            foreach (var kind in findings.Select(finding => finding.Kind))
                kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
        }
        Assert.All(Enum.GetValues<PairingFindingKind>(), kind => Assert.True(kinds.GetValueOrDefault(kind) > 30, $"{kind}: {kinds.GetValueOrDefault(kind)}"));
    }

    [Fact]
    public void FindingsOfTwoRangesSideBySideAreThoseOfTheWholeDayByDay()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new RandomPairs(seed);
            var programme = Programme(random.School(), random.Rule(), 4);
            var parts = programme.PairingFindings(Sept(2, 8)).Concat(programme.PairingFindings(Sept(9, 16)));
            Assert.Equal(BrokenDays(programme.PairingFindings(Sept(2, 16))), BrokenDays(parts));
        }
    }

    internal static CareProgramme Programme(School school, PairingRule rule, int from) => new Policy("care", Version("1", from, rule))
        .For(new SchoolCalendar("2025", DateTimeZoneProviders.Tzdb["Asia/Shanghai"], new Term("autumn", "2025-2026", new(2025, 9, 1), new(2026, 1, 30))), school);

    private static IEnumerable<string> BrokenDays(IEnumerable<PairingFinding> findings) => findings
        .SelectMany(finding => new DateInterval(finding.From, finding.To).Select(day => $"{finding.Kind} {finding.PairingKind} {finding.Who} {day:uuuu-MM-dd}"))
        .Order(StringComparer.Ordinal);
}
