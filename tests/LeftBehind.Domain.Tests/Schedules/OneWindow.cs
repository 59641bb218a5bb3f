namespace LeftBehind.Domain.Tests.Schedules;

/// <summary>A school that owes one thing in one window around a date of the year.</summary>
internal sealed class OneWindow
{
    private const string Duty = "task";

    private readonly CareProgramme _programme;
    private readonly LocalDate _from;

    public OneWindow(LocalDate date, int fromDays, int toDays, Period grace)
    {
        _from = date.PlusDays(fromDays);
        var recurrence = Recurrence.On(Anchor.EveryYearOn(new AnnualDate(date.Month, date.Day))).Reaching(Period.FromDays(fromDays), Period.FromDays(toDays));
        var calendar = new SchoolCalendar("calendar", DateTimeZoneProviders.Tzdb["Asia/Shanghai"],
            new Term("term", "year", LocalDate.Min(date, _from).PlusDays(-20), LocalDate.Max(date, date.PlusDays(toDays)).PlusDays(40)));
        var duty = Domain.Duty.ForSchool(Duty, Role.School, CareAction.HomeVisit).WithRecurrence(recurrence).WithGrace(grace);
        _programme = new Policy("policy", new PolicyVersion("1", calendar.Span.Start).WithDuty(duty)).For(calendar, new SchoolBuilder("school").Build());
    }

    /// <summary>An excusal of every day of the window.</summary>
    public CareLog Cancelled => CareLog.Empty.WithExcusals([new Excusal("gone", On(_from, CareLog.Empty).Window, "no longer asked")]);

    /// <summary>What is owed, as of a day.</summary>
    public Obligation On(LocalDate asOf, CareLog log) =>
        Assert.Single(_programme.Ledger(new DateInterval(_from, _from), AsOf.Day(asOf), log).Obligations);

    /// <summary>A visit on a day.</summary>
    public static CareLog Done(LocalDate day) => CareLog.Of([CareRecord.On("done", CareAction.HomeVisit, day, "t1").WithRole(Role.Staff)]);
}
