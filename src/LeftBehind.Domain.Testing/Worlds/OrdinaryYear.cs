using NodaTime;

namespace LeftBehind.Domain.Testing;

/// <summary>The school year of cases that name no calendar: two terms, a winter and a summer, no holidays.</summary>
internal static class OrdinaryYear
{
    private static readonly LocalDate Usual = new(2025, 9, 1);

    public static SchoolCalendar Of(Policy policy)
    {
        var latest = Given.NotNull(policy, nameof(policy)).Latest.EffectiveFrom;
        var begins = policy.Versions.Count > 1 || latest > Usual ? latest : Usual;
        var year = begins.Month >= 9 ? begins.Year : begins.Year - 1;
        var name = StatementForms.Text(year) + "-" + StatementForms.Text(year + 1);
        return new SchoolCalendar("ordinary", DateTimeZoneProviders.Tzdb["Asia/Shanghai"],
            new Term("autumn", name, new LocalDate(year, 9, 1), new LocalDate(year + 1, 1, 18)),
            new Term("spring", name, new LocalDate(year + 1, 3, 2), new LocalDate(year + 1, 7, 5))).WithUntil(new LocalDate(year + 1, 8, 31));
    }
}
