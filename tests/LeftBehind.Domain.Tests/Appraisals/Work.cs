namespace LeftBehind.Domain.Tests.Appraisals;

/// <summary>Short words for a mentor's September: one talk for each child by the 30th, to be made up by 7 October.</summary>
internal static class Work
{
    public static readonly DateRange Always = DateRange.From(new(2025, 1, 1));

    public static readonly DateInterval September = new(new(2025, 9, 1), new(2025, 9, 30));

    public static readonly Duty Talk = Duty.ForEachChild("talk", Role.Mentor, CareAction.HeartToHeartTalk).Per(Cycle.Month, Season.Term);

    public static LocalDate Sept(int day) => new(2025, 9, day);

    public static LocalDate Oct(int day) => new(2025, 10, day);

    /// <summary>Mentor t1 with these children, all enrolled.</summary>
    public static SchoolBuilder Mentor(params string[] children)
    {
        var facts = new SchoolBuilder("hill");
        foreach (var child in children)
            facts.Child(child).Enrolled(Always);
        foreach (var child in children)
            facts.Staff("t1").Helps(Role.Mentor, child, "p-" + child, Always);
        return facts;
    }

    public static PolicyVersion Version(params Duty[] duties) => duties.Aggregate(new PolicyVersion("1", new(2025, 9, 1)), (version, duty) => version.WithDuty(duty));

    public static CareProgramme Under(this SchoolBuilder facts, params PolicyVersion[] versions) => new Policy("care", versions)
        .For(new SchoolCalendar("2025", DateTimeZoneProviders.Tzdb["Asia/Shanghai"], new Term("autumn", "2025-2026", new(2025, 9, 1), new(2026, 1, 30))), facts.Build());

    /// <summary>A talk that is meant for September, whenever it was.</summary>
    public static CareRecord Talked(string child, LocalDate day) => CareRecord.On("r-" + child, CareAction.HeartToHeartTalk, day, by: "t1").WithChildren(child).MeantFor(Sept(30));

    public static Appraisal Appraise(this CareProgramme programme, LocalDate asOf, params CareRecord[] records) =>
        programme.Ledger(September, AsOf.Day(asOf), CareLog.Of(records)).Appraise();

    /// <summary>The only person's figures.</summary>
    public static PersonAppraisal Only(this Appraisal appraisal) => Assert.Single(appraisal.People);
}
