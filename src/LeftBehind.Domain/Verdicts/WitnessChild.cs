using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>What is said of the child of a witness; only what the two duties ask about is.</summary>
internal sealed record WitnessChild
{
    public const string Id = "c";
    private const string Teacher = "t1";
    private static readonly LocalDate LongAgo = new(1990, 1, 1);

    /// <summary>The census flag; null: the parents and their absences are said.</summary>
    public AwayParents? Away { get; init; }

    public LocalDate AwayFrom { get; init; } = LongAgo;

    /// <summary>Days, from the first of the calendar on, on which nobody is away.</summary>
    public int DaysAtHome { get; init; }

    /// <summary>Of two parents, how many are there but cannot look after the child; the others are away, where it is not known by the flag.</summary>
    public int IncapableParents { get; init; }

    public int AbsentParents { get; init; }

    public IReadOnlyList<Need> Needs { get; init; } = Array.Empty<Need>();

    public LocalDate NeedsFrom { get; init; } = LongAgo;

    public Boarding Boards { get; init; } = Boarding.No;

    public Sex Sex { get; init; } = Sex.Female;

    public int Grade { get; init; } = 3;

    public string ClassId { get; init; } = "class";

    public LocalDate? Born { get; init; }

    public LocalDate? ParentBorn { get; init; }

    public LocalDate? GuardianBorn { get; init; }

    public LocalDate EnrolledFrom { get; init; } = LongAgo;

    public LocalDate? EnrolledTo { get; init; }

    public LocalDate PairedFrom { get; init; } = LongAgo;

    /// <summary>The days on which those who act are employed.</summary>
    public LocalDate EmployedFrom { get; init; } = LongAgo;

    public LocalDate? EmployedTo { get; init; }

    /// <summary>A day on which the school learns of an incident of each kind.</summary>
    public LocalDate? IncidentOn { get; init; }

    /// <summary>What was said beyond the rest, in the words of documents, by what it is about.</summary>
    private IReadOnlyList<(string About, string Fact)> Said { get; init; } = Array.Empty<(string, string)>();

    public IReadOnlyList<string> Facts => Said.Select(item => item.Fact).ToArray();

    /// <summary>A fact, in the place of what was said of the same before.</summary>
    public WitnessChild Saying(string about, string fact) => this with { Said = Said.Where(item => item.About != about).Append((about, fact)).ToArray() };

    public School In(SchoolCalendar calendar, IEnumerable<Role> roles)
    {
        var school = new SchoolBuilder("witness");
        var bearers = roles.ToArray();
        foreach (var id in bearers.Select(role => HelperOf(role, bearers)).Append(Teacher).Distinct())
            school.Staff(id).Employed(EmployedTo is { } end ? DateRange.From(EmployedFrom).To(end) : DateRange.From(EmployedFrom));
        school.Class(ClassId, Grade).HomeroomTeacher(HelperOf(Role.HomeroomTeacher, bearers), DateRange.From(LongAgo));
        var child = school.Child(Id).Enrolled(EnrolledTo is { } last ? DateRange.From(EnrolledFrom).To(last) : DateRange.From(EnrolledFrom))
            .InClass(ClassId, DateRange.From(LongAgo)).WithSex(Sex).Born(Born).NoOtherNeeds().NoOtherBoarding();
        foreach (var need in Needs)
            child.Needs(need, DateRange.From(NeedsFrom));
        if (Boards == Boarding.Yes)
            child.Boards(DateRange.From(LongAgo));
        Family(child, calendar);
        foreach (var role in bearers)
        {
            var helper = school.Staff(HelperOf(role, bearers));
            if (role.IsPairing)
                helper.Helps(role, Id, "p-" + role, DateRange.From(PairedFrom));
            else if (role.IsRosterRole)
                helper.Holds(role, DateRange.From(LongAgo));
        }
        return school.Build();
    }

    /// <summary>Each role has its own member of staff; who has none acts through the first.</summary>
    public static string HelperOf(Role role, Role[] bearers) =>
        System.Array.IndexOf(bearers, role) is var at and > 0 ? FormattableString.Invariant($"t{at + 1}") : Teacher;

    private void Family(ChildBuilder child, SchoolCalendar calendar)
    {
        if (ParentBorn is { } parentBorn)
            child.Parent("parent").Born(parentBorn).Away(DateRange.From(LongAgo));
        if (GuardianBorn is { } guardianBorn)
            child.Guardian("guardian", DateRange.From(LongAgo)).Born(guardianBorn);
        if (Away is { } away)
            Declare(child, away, calendar.Span.Start);
        else
            Parents(child);
    }

    private void Declare(ChildBuilder child, AwayParents away, LocalDate first)
    {
        var back = DaysAtHome == 0 ? AwayFrom : LocalDate.Max(AwayFrom, first.PlusDays(DaysAtHome));
        if (AwayFrom < back && AwayFrom < first)
            child.Declared(AwayParents.None, DateRange.From(first).To(back.PlusDays(-1))).Declared(away, DateRange.From(AwayFrom).To(first.PlusDays(-1)));
        var home = AwayFrom < back && AwayFrom < first ? AwayFrom : back;
        if (home > LongAgo)
            child.Declared(AwayParents.None, DateRange.From(LongAgo).To(home.PlusDays(-1)));
        child.Declared(away, DateRange.From(back));
    }

    private void Parents(ChildBuilder child)
    {
        for (var i = 0; i < 2; i++)
        {
            var parent = child.Parent(i == 0 ? "parent" : "parent-2");
            if (i < IncapableParents)
                parent.NoOtherAbsences().Incapable(DateRange.From(LongAgo));
            else if (i < IncapableParents + AbsentParents)
                parent.Away(DateRange.From(LongAgo));
            else
                parent.NoOtherAbsences();
        }
    }

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
