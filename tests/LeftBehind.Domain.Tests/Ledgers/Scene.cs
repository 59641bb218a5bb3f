using static LeftBehind.Domain.Tests.Days;

namespace LeftBehind.Domain.Tests;

/// <summary>
/// A small school for one case: the term of 1 September (a Monday) to 26 October 2025, eight weeks without a holiday,
/// the left-behind child k1 and its mentor t1, and a policy that covers whoever has a parent away. Verbs add to it.
/// </summary>
internal sealed class Scene
{
    public static readonly CareAction Talk = CareAction.HeartToHeartTalk;

    private readonly List<Action<SchoolBuilder>> _facts = [];

    private Scene(Policy policy) => Policy = policy;

    public Policy Policy { get; private set; }

    public SchoolCalendar Calendar { get; private set; } = new("c", DateTimeZoneProviders.Tzdb["Asia/Shanghai"], new Term("autumn", "2025", Day("9-1"), Day("10-26")));

    public CareLog Log { get; private set; } = CareLog.Empty;

    public School School
    {
        get
        {
            var builder = new SchoolBuilder("s");
            foreach (var fact in _facts)
                fact(builder);
            return builder.Build();
        }
    }

    /// <summary>With k1 and t1.</summary>
    public static Scene Of(params Duty[] duties) => Empty(duties).Child("k1").Mentor("t1", "k1");

    /// <summary>With nobody.</summary>
    public static Scene Empty(params Duty[] duties) => From("2025-1-1", duties);

    /// <summary>With nobody, under a policy that is adopted on a day.</summary>
    public static Scene From(string day, params Duty[] duties) =>
        new(new Policy("p", duties.Aggregate(new PolicyVersion("1", Day(day)).Covering(Eligibility.AnyParentAway), (version, duty) => version.WithDuty(duty))));

    /// <summary>A duty toward each child: a talk of its mentor.</summary>
    public static Duty TalkDuty(string id = "talk") => Duty.ForEachChild(id, Role.Mentor, Talk);

    /// <summary>The days of 1 to 7 September, and of 22 to 28 September.</summary>
    public static Duty Twice(Duty duty) => On(duty, 6, "9-1", "9-22");

    /// <summary>Blocks of some days more from each of the dates on.</summary>
    public static Duty On(Duty duty, int more, params string[] dates) => duty.WithRecurrence(Recurrence
        .On(dates.Select(date => Anchor.EveryYearOn(new AnnualDate(Day(date).Month, Day(date).Day))).ToArray())
        .Reaching(Period.Zero, Period.FromDays(more)));

    /// <summary>Every week of the term.</summary>
    public static Duty Weekly(Duty duty) => duty.Per(Cycle.Week, Season.Term);

    public Scene Know(Action<SchoolBuilder> facts)
    {
        _facts.Add(facts);
        return this;
    }

    /// <summary>A child enrolled in the range of whom nothing else is known.</summary>
    public Scene Pupil(string id, string enrolled = "9-1/..", Action<ChildBuilder>? more = null) => Know(school =>
    {
        var child = school.Child(id).Enrolled(When(enrolled));
        more?.Invoke(child);
    });

    /// <summary>A child with both parents away by the census flag.</summary>
    public Scene Child(string id, string enrolled = "9-1/..", Action<ChildBuilder>? more = null) =>
        Pupil(id, enrolled, more).Know(school => school.Child(id).Declared(AwayParents.Both, When("2025-1-1/..")));

    public Scene Staff(string id, Action<StaffBuilder>? more = null) => Know(school =>
    {
        var member = school.Staff(id);
        more?.Invoke(member);
    });

    public Scene Mentor(string id, string child, string when = "9-1/..") => Helper(id, Role.Mentor, child, when);

    public Scene Helper(string id, Role kind, string child, string when = "9-1/..") =>
        Staff(id, member => member.Helps(kind, child, $"{id}-{kind}-{child}-{Short(When(when).Start)}", When(when)));

    public Scene Class(string id, string homeroom, string when = "9-1/..", int grade = 1) =>
        Staff(homeroom).Know(school => school.Class(id, grade).HomeroomTeacher(homeroom, When(when)));

    public Scene On(Func<SchoolCalendar, SchoolCalendar> change)
    {
        Calendar = change(Calendar);
        return this;
    }

    public Scene Terms(params Term[] terms)
    {
        Calendar = new SchoolCalendar("c", Calendar.Zone, terms);
        return this;
    }

    /// <summary>The one version of the policy, changed.</summary>
    public Scene Under(Func<PolicyVersion, PolicyVersion> change)
    {
        Policy = new Policy(Policy.Id, change(Policy.Latest));
        return this;
    }

    /// <summary>A further version.</summary>
    public Scene Revised(string day, Func<PolicyVersion, PolicyVersion> change, string? id = null)
    {
        Policy = Policy.Revise(id ?? (Policy.Versions.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), Day(day), change);
        return this;
    }

    /// <summary>A talk of t1 with k1, unless verbs say otherwise.</summary>
    public Scene Did(string id, string day, Func<CareRecord, CareRecord>? more = null, string by = "t1", string children = "k1", CareAction? action = null) =>
        Add(day.Contains(':', StringComparison.Ordinal) ? CareRecord.At(id, action ?? Talk, At(day), by) : CareRecord.On(id, action ?? Talk, Day(day), by), children, more);

    public Scene Tried(string id, string day, CareResult result = CareResult.Attempted, string by = "t1") => Did(id, day, record => record.WithResult(result), by);

    public Scene Retracted(string id, string record, string? at = null) =>
        Entered(log => log.WithRetractions([new Retraction(id, record).WithRecordedAt(at is null ? null : At(at))]));

    public Scene Excused(string days, Func<Excusal, Excusal>? more = null) => Entered(log =>
        log.WithExcusals([(more ?? (excusal => excusal))(new Excusal($"e{log.Excusals.Count + 1}", Span(days), "closed"))]));

    public Scene Entered(Func<CareLog, CareLog> change)
    {
        Log = change(Log);
        return this;
    }

    public CareProgramme Programme() => Policy.For(Calendar, School);

    public Ledger Ledger(string range, string asOf) => Programme().Ledger(Span(range), As(asOf), Log);

    private Scene Add(CareRecord record, string children, Func<CareRecord, CareRecord>? more)
    {
        var listed = children.Length == 0 ? record : record.WithChildren(children.Split(' '));
        return Entered(log => log.WithRecords([(more ?? (same => same))(listed)]));
    }
}
