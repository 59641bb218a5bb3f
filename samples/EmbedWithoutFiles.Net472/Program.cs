using System;
using LeftBehind.Domain;
using NodaTime;

// The sample EmbedWithoutFiles as an existing .NET Framework system writes it: C# 7.3, the same calls, the same output.
internal static class Program
{
    private static void Main()
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        var calendar = new SchoolCalendar("2025-2026", DateTimeZoneProviders.Tzdb["Asia/Shanghai"],
            new Term("autumn", "2025-2026", new LocalDate(2025, 9, 1), new LocalDate(2026, 1, 30)),
            new Term("spring", "2025-2026", new LocalDate(2026, 3, 2), new LocalDate(2026, 7, 10))).WithChinaHolidays();

        var year = DateRange.From(new LocalDate(2025, 9, 1));
        var facts = new SchoolBuilder("hill");
        foreach (var id in new[] { "k1", "k2", "k3" })
            facts.Child(id).Enrolled(year).InClass("c1", year);
        facts.Child("k1").Declared(AwayParents.Both, year);
        facts.Child("k2").Parent("p1").Away(DateRange.From(new LocalDate(2025, 2, 20)));
        facts.Child("k2").Parent("p2").NoOtherAbsences();
        facts.Class("c1", 1).HomeroomTeacher("t1", year);
        facts.Staff("t1").Helps(Role.Mentor, "k1", "pr1", year).Helps(Role.Mentor, "k2", "pr2", year);
        School school = facts.Build();

        var policy = new Policy("hill", new PolicyVersion("1", new LocalDate(2025, 9, 1))
            .Covering(Eligibility.AnyParentAway)
            .WithDuty(Duty.ForEachChild("talk", Role.Mentor, CareAction.HeartToHeartTalk).Per(Cycle.Month, Season.Term).Citing("art. 4"))
            .WithDuty(Duty.ForEachChild("call", Role.Mentor, CareAction.ChildParentCall).Per(Cycle.SchoolWeek).Toward(Role.Parents).Citing("art. 3"))
            .WithDuty(Duty.ForEachFamily("visit", Role.HomeroomTeacher, CareAction.HomeVisit).Per(Cycle.Term).WithGrace(Period.FromWeeks(2)).Citing("art. 10"))
            .WithEscalation(new Escalation("emergency", IncidentKind.Emergency).Citing("art. 11")
                .Notify(Role.SubstituteGuardian, Deadline.Within(Duration.FromMinutes(30))).Notify(Role.Parents, Deadline.Within(Duration.FromHours(1)))));

        var log = CareLog.Of(new[]
        {
            CareRecord.On("r1", CareAction.HeartToHeartTalk, new LocalDate(2025, 11, 4), "t1").WithChildren("k1"),
            CareRecord.On("r2", CareAction.ChildParentCall, new LocalDate(2025, 11, 12), "t1").WithChildren("k1", "k2"),
            CareRecord.On("r3", CareAction.ChildParentCall, new LocalDate(2025, 11, 5), "t1").WithChildren("k2").WithResult(CareResult.Attempted),
        });

        CareProgramme programme = policy.For(calendar, school);
        var november = new DateInterval(new LocalDate(2025, 11, 1), new LocalDate(2025, 11, 16));
        Ledger ledger = programme.Ledger(november, AsOf.Day(new LocalDate(2025, 11, 13)), log);
        Console.WriteLine("1, 2  what is owed, and was it done");
        foreach (Obligation o in ledger.Obligations)
            Console.WriteLine($"  {o.Duty,-5} {o.Subject,-9} {DateRange.Between(o.Window)}  {o.Status,-12} {o.Responsible}");
        Console.WriteLine("\n3  why");
        Console.Write(ledger.Why("call", Subject.Child("k2"), new LocalDate(2025, 11, 6)).ToText(Language.English));
        Console.WriteLine("\n4  what would change, if talks were weekly from March on");
        Policy stricter = policy.Revise("2", new LocalDate(2026, 3, 2), v => v.WithDuty(v.Duty("talk").Per(Cycle.SchoolWeek)));
        Console.Write(programme.Compare(stricter, new DateInterval(new LocalDate(2026, 3, 1), new LocalDate(2026, 3, 31)), log).ToText(Language.English));
    }
}
