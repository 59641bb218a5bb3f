namespace LeftBehind.Domain.Testing.Tests;

/// <summary>A talk every school week toward children whose parents are away, with a week of grace; the usual calendar begins on Monday 2025-09-01.</summary>
internal static class Sample
{
    public static Duty Talk { get; } = Duty.ForEachChild("talk", Role.Mentor, CareAction.HeartToHeartTalk).Per(Cycle.SchoolWeek).Citing("art. 4");

    public static Duty Visit { get; } = Duty.ForEachFamily("visit", Role.HomeroomTeacher, CareAction.HomeVisit).Per(Cycle.Term).Citing("art. 5", "art. 6");

    public static Escalation Emergency { get; } = new Escalation("emergency", IncidentKind.Emergency).Citing("art. 9")
        .Notify(Role.Parents, Deadline.Within(Duration.FromMinutes(30))).Do(CareAction.SendToHospital, Deadline.Immediately);

    public static SchoolCalendar Calendar { get; } = new("short", DateTimeZone.Utc, new Term("autumn", "2025-2026", new(2025, 9, 1), new(2025, 9, 28)));

    public static Policy Of(params Duty[] duties) => new("hill", duties.Aggregate(Version, (version, duty) => version.WithDuty(duty)));

    public static Policy All { get; } = new("hill", Version.WithDuty(Talk).WithDuty(Visit).WithEscalation(Emergency));

    private static PolicyVersion Version => new PolicyVersion("1", new(2020, 9, 1)).Covering(Eligibility.AnyParentAway);
}
