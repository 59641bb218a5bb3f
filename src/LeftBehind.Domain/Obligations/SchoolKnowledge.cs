using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>The facts of a school as they were known at any instant; what was known between two entries is the same and shared.</summary>
internal sealed class SchoolKnowledge
{
    private readonly ConcurrentDictionary<int, FactsView> _views = new();
    private readonly PolicyTimeline _timeline;
    private readonly Instant[] _instants;
    private readonly Instant[]?[] _ofChild;

    public SchoolKnowledge(SchoolIndex index, PolicyTimeline timeline)
    {
        (Index, _timeline) = (index, timeline);
        _ofChild = new Instant[]?[index.School.Children.Count];
        StaffInstants = Sorted(OfStaff(index.School));
        _instants = Sorted(StaffInstants.Concat(Enumerable.Range(0, _ofChild.Length).SelectMany(OfChild)));
        Everything = new FactsView(index, timeline, Knowledge.Everything);
    }

    public SchoolIndex Index { get; }

    /// <summary>All that is given.</summary>
    public FactsView Everything { get; }

    /// <summary>When something about the staff, the classes or the pairings was entered, ended or withdrawn.</summary>
    public Instant[] StaffInstants { get; }

    public FactsView At(Instant? instant) => instant is { } at
        ? _views.GetOrAdd(Rank(_instants, at), _ => new FactsView(Index, _timeline, new Knowledge(at)))
        : Everything;

    /// <summary>When something about a child was entered, ended or withdrawn.</summary>
    public Instant[] OfChild(int child) => _ofChild[child] ??= Sorted(Of(Index.School.Children[child]));

    /// <summary>How many of the instants have come at <paramref name="at"/>.</summary>
    public static int Rank(Instant[] instants, Instant at)
    {
        var found = Array.BinarySearch(instants, at);
        return found >= 0 ? found + 1 : ~found;
    }

    private static Instant[] Sorted(IEnumerable<Instant> instants)
    {
        var sorted = instants.Distinct().ToArray();
        Array.Sort(sorted);
        return sorted;
    }

    private static IEnumerable<Instant> OfStaff(School school) => Of(
        school.Staff.SelectMany(member => member.KnownEmployment.Concat(member.Leave.Select(leave => leave.When)).Concat(member.Roles.Select(role => role.When)))
            .Concat(school.Classes.SelectMany(@class => @class.HomeroomTeachers.Concat(@class.Teachers).Select(teacher => teacher.When)))
            .Concat(school.Pairings.Select(pairing => pairing.When)));

    private static IEnumerable<Instant> Of(Child child)
    {
        var ranges = child.Enrolled.Concat(child.Declared.Select(item => item.When)).Concat(child.KnownClasses.Select(item => item.When))
            .Concat(child.KnownBoarding).Concat(child.KnownNeeds.Select(item => item.When)).Concat(child.Guardians.Select(guardian => guardian.When))
            .Concat(child.Pairings.Select(pairing => pairing.When));
        var instants = Of(ranges);
        if (child.Parents.IsKnown)
            instants = instants.Concat(child.Parents.SelectMany(Of));
        return instants.Concat(Enumerable.Range(1, 6).Select(fact => child.KnownSince((ChildFact)fact)).OfType<Instant>());
    }

    private static IEnumerable<Instant> Of(Parent parent)
    {
        var ranges = parent.Incapable.Concat(parent.Absences.IsKnown ? parent.Absences.Select(absence => absence.When) : Enumerable.Empty<DateRange>());
        return Of(ranges).Concat(new[] { parent.KnownSince(ParentFact.Absences), parent.KnownSince(ParentFact.Deceased) }.OfType<Instant>());
    }

    private static IEnumerable<Instant> Of(IEnumerable<DateRange> ranges) =>
        ranges.SelectMany(range => new[] { range.RecordedAt, range.EndRecordedAt, range.WithdrawnAt }).OfType<Instant>();
}
