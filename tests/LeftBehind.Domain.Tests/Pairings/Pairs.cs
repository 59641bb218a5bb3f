namespace LeftBehind.Domain.Tests.SchoolPairings;

/// <summary>Short words for small schools in September 2025, and their findings as lines.</summary>
internal static class Pairs
{
    public static readonly DateRange Always = DateRange.From(new(2025, 1, 1));

    public static readonly DateInterval September = Sept(1, 30);

    public static DateInterval Sept(int from, int to) => new(new(2025, 9, from), new(2025, 9, to));

    public static DateRange Days(int from, int to) => DateRange.Between(Sept(from, to));

    public static Limit AtMost(int max) => new(null, max);

    public static Limit AtLeast(int min) => new(min, null);

    /// <summary>A school of these children, all enrolled and declared left behind, and of these members of staff.</summary>
    public static SchoolBuilder School(string[] children, params string[] staff)
    {
        var facts = new SchoolBuilder("hill");
        foreach (var child in children)
            facts.Child(child).Enrolled(Always).Declared(AwayParents.Both, Always);
        foreach (var member in staff)
            facts.Staff(member);
        return facts;
    }

    public static PolicyVersion Version(string id, int day, params PairingRule[] rules) => rules.Aggregate(
        new PolicyVersion(id, new(2025, 9, day)).Covering(Eligibility.AnyParentAway), (version, rule) => version.WithPairingRule(rule));

    public static CareProgramme Programme(this SchoolBuilder facts, params PairingRule[] rules) => facts.Under(Version("1", 1, rules));

    public static CareProgramme Under(this SchoolBuilder facts, params PolicyVersion[] versions) => new Policy("care", versions)
        .For(new SchoolCalendar("2025", DateTimeZoneProviders.Tzdb["Asia/Shanghai"], new Term("autumn", "2025-2026", new(2025, 9, 1), new(2026, 1, 30))), facts.Build());

    public static string[] Lines(this CareProgramme programme, DateInterval range) => [.. programme.PairingFindings(range).Select(finding => finding.ToString())];

    public static string[] Lines(this CareProgramme programme) => programme.Lines(September);
}
