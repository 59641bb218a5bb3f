using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain.Benchmarks.Workload;

/// <summary>A school of pupils as the library is told it: roster, policy, log.</summary>
internal sealed class World
{
    private static readonly DateRange Always = DateRange.From(new LocalDate(2015, 9, 1));
    private readonly RolesIn _roles;

    public World(int pupils, RolesIn roles = RolesIn.Records)
    {
        _roles = roles;
        Pupils = PupilGenerator.Draw(pupils);
        Mentors = PupilGenerator.MentorsOf(pupils);
        School = Roster();
        Programme = Policy.For(Calendar, School);
        Records = Pupils.SelectMany(pupil => pupil.Deeds.Select(deed => (Pupil: pupil, Deed: deed)))
            .OrderBy(item => item.Deed.Day)
            .Select((item, number) => Record(number, item.Pupil, item.Deed))
            .ToArray();
        Excusals = Pupils.SelectMany(ExcusalsOf).ToArray();
        Log = NewLog();
    }

    public Pupil[] Pupils { get; }

    public int Mentors { get; }

    public SchoolCalendar Calendar { get; } = SchoolYear.Calendar();

    public Policy Policy { get; } = new("workload", Rules.All.Aggregate(
        new PolicyVersion("1", new LocalDate(2020, 1, 1)).Covering(Eligibility.AnyParentAway),
        (version, rule) => version.WithDuty(rule.ToDuty())));

    public School School { get; }

    public CareProgramme Programme { get; }

    /// <summary>In the order in which they came.</summary>
    public IReadOnlyList<CareRecord> Records { get; }

    public IReadOnlyList<Excusal> Excusals { get; }

    public CareLog Log { get; }

    public DateInterval Year { get; } = SchoolYear.Interval(SchoolYear.First, SchoolYear.Last);

    public AsOf AsOf { get; } = AsOf.Day(SchoolYear.Date(SchoolYear.AsOf));

    /// <summary>A log that has been put to no ledger yet.</summary>
    public CareLog NewLog() => CareLog.Of(Records).WithExcusals(Excusals);

    private School Roster()
    {
        var school = new SchoolBuilder("school");
        foreach (var grade in Enumerable.Range(1, 9))
        {
            school.Staff($"h{grade}");
            school.Class($"c{grade}", grade).HomeroomTeacher($"h{grade}", Always);
        }
        foreach (var pupil in Pupils)
            Enter(school, pupil);
        return school.Build();
    }

    private void Enter(SchoolBuilder school, Pupil pupil)
    {
        var enrolled = DateRange.From(SchoolYear.Date(pupil.From)).To(pupil.To == SchoolYear.Last ? null : SchoolYear.Date(pupil.To));
        var birthday = SchoolYear.Date(pupil.Birthday);
        var child = school.Child(pupil.Id)
            .Enrolled(enrolled)
            .InClass($"c{pupil.Grade}", enrolled)
            .Born(new LocalDate(pupil.BirthYear, birthday.Month, birthday.Day))
            .Declared(pupil.Number % 3 == 0 ? AwayParents.Both : AwayParents.One, Always)
            .NoOtherNeeds()
            .NoOtherBoarding();
        if (pupil.IsHighRisk)
            child.Needs(Need.KeyChild, Always);
        if (pupil.Boards)
            child.Boards(Always);
        child.Parent($"p{pupil.Number}");
        child.Guardian($"g{pupil.Number}", Always);
        school.Staff($"m{pupil.Mentor}").Helps(Role.Mentor, pupil.Id, $"m{pupil.Mentor}.{pupil.Number}", enrolled);
        school.Staff($"v{pupil.Mentor / 2}").FromOutside().Helps(Role.Volunteer, pupil.Id, $"v.{pupil.Number}", enrolled);
    }

    private CareRecord Record(int number, Pupil pupil, Deed deed)
    {
        var record = CareRecord.On($"r{number}", Actions.Of(deed.Kind), SchoolYear.Date(deed.Day), IdOf(pupil, deed.By)).WithChildren(pupil.Id);
        return _roles == RolesIn.Records ? record.WithRole(Rule.RoleOf(deed.By)) : record;
    }

    private static string IdOf(Pupil pupil, Actor actor) => actor switch
    {
        Actor.Mentor => $"m{pupil.Mentor}",
        Actor.Teacher => $"h{pupil.Grade}",
        Actor.Parent => $"p{pupil.Number}",
        Actor.Guardian => $"g{pupil.Number}",
        _ => $"v{pupil.Mentor / 2}",
    };

    private static IEnumerable<Excusal> ExcusalsOf(Pupil pupil) => pupil.Waivers.Select((waiver, i) =>
    {
        var excusal = new Excusal($"x{pupil.Number}.{i}", SchoolYear.Interval(waiver.From, waiver.To), "drawn").OfChildren(pupil.Id);
        return waiver.Rule < 0 ? excusal : excusal.FromDuties(Rules.All[waiver.Rule].Name);
    });
}
