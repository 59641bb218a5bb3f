namespace LeftBehind.Domain.Tests.SchoolStatistics;

/// <summary>Short words for counting small schools.</summary>
internal static class Counts
{
    public static readonly LocalDate Dec1 = new(2025, 12, 1);

    public static readonly DateRange Always = DateRange.From(new(2025, 1, 1));

    public static Policy Under(Eligibility? eligibility, params string[] fields)
    {
        var version = new PolicyVersion("1", new(2025, 9, 1));
        version = eligibility is null ? version : version.Covering(eligibility);
        return new Policy("care", fields.Aggregate(version, (all, field) => all.WithArchiveField(new ArchiveField(field))));
    }

    public static CareProgramme For(this Policy policy, SchoolBuilder facts) => policy.For(facts.Build());

    public static CareProgramme For(this Policy policy, School school) =>
        policy.For(new SchoolCalendar("2025", DateTimeZoneProviders.Tzdb["Asia/Shanghai"], new Term("autumn", "2025-2026", new(2025, 9, 1), new(2026, 1, 30))), school);

    public static string[] Lines(this IEnumerable<GroupCount> groups) => [.. groups.Select(group => $"{group.By} {group.Value} {group.Enrolled} {group.LeftBehind}")];
}
