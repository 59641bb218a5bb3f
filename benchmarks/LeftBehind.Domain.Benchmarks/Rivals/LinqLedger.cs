using System;
using System.Collections.Generic;
using System.Linq;
using LeftBehind.Domain.Benchmarks.Workload;

namespace LeftBehind.Domain.Benchmarks.Rivals;

/// <summary>
/// The same ledger as a competent developer of a school's system writes it: LINQ over entities, records grouped by student once, windows worked out once a rule.
/// It knows only what this workload needs: one version of the rules, all facts known, nothing entered late.
/// </summary>
internal sealed class LinqLedger
{
    private static readonly DateOnly Zero = new(2024, 9, 1);
    private static readonly DateOnly Today = Date(SchoolYear.AsOf);
    private readonly Student[] _students;
    private readonly Entry[] _entries;
    private readonly int _mentors;

    public LinqLedger(World world)
    {
        _mentors = world.Mentors;
        _students = world.Pupils.Select(Student).ToArray();
        _entries = world.Pupils
            .SelectMany(pupil => pupil.Deeds.Select(deed => new Entry(pupil.Id, Date(deed.Day), deed.Kind, deed.By)))
            .OrderBy(entry => entry.Day)
            .ToArray();
    }

    /// <summary>The obligations of all students.</summary>
    public List<OwedItem> Make()
    {
        var windows = Rules.All.ToDictionary(rule => rule, rule => Windows.Shared(rule.Rhythm));
        var byStudent = _entries.Where(entry => entry.Day <= Today).ToLookup(entry => entry.StudentId);
        return _students
            .SelectMany(student => Rules.All
                .Where(rule => rule.IsFor(student.Row))
                .SelectMany(rule => Credited(student, rule, windows[rule], byStudent[student.Id])))
            .ToList();
    }

    public Counts Count()
    {
        var counts = new Counts(_mentors);
        foreach (var group in Make().GroupBy(item => (item.Student.Row.Mentor, Status: item.StatusOn(Today))))
            counts.Add(group.Key.Mentor, group.Key.Status, group.Count());
        return counts;
    }

    private static List<OwedItem> Credited(Student student, Rule rule, Window[] shared, IEnumerable<Entry> entries)
    {
        var items = WindowsOf(student, rule, shared).Select(window => Item(student, rule, window)).OfType<OwedItem>().ToList();
        var matching = entries.Where(entry => rule.Kinds.Contains(entry.Kind) && (rule.Actors is null || rule.Actors.Contains(entry.By)));
        foreach (var entry in matching)
        {
            var taker = items.FirstOrDefault(item => item.IsOwed && item.IsOpen && item.Holds(entry.Day))
                ?? items.FirstOrDefault(item => item.IsOwed && item.IsOpen && item.HoldsInGrace(entry.Day))
                ?? items.FirstOrDefault(item => !item.IsOwed && item.IsOpen && item.Holds(entry.Day))
                ?? items.FirstOrDefault(item => !item.IsOwed && item.IsOpen && item.HoldsInGrace(entry.Day));
            taker?.Credit(entry.Day);
        }
        return items;
    }

    private static IEnumerable<Window> WindowsOf(Student student, Rule rule, Window[] shared) => rule.Rhythm is Rhythm.Birthday or Rhythm.Enrolment
        ? Windows.Own(rule.Rhythm, student.Row.Birthday, student.Row.From) is { } own ? new[] { own } : Array.Empty<Window>()
        : shared;

    private static OwedItem? Item(Student student, Rule rule, Window window)
    {
        var (from, to) = (Later(Date(window.From), student.EnrolledFrom), Earlier(Date(window.To), student.EnrolledTo));
        var size = Windows.Size(rule.Rhythm, Number(from), Number(to));
        if (size == 0)
            return null;
        var isEnough = 4 * size >= 3 * Windows.Size(rule.Rhythm, window.From, window.To)
            || (Number(to) == window.To && to.DayNumber - from.DayNumber + 1 >= 14);
        var exemptions = student.Exemptions.Where(exemption => exemption.Rule is null || exemption.Rule == rule.Name).ToList();
        var exempt = exemptions.Count == 0 ? 0 : Enumerable.Range(Number(from), to.DayNumber - from.DayNumber + 1)
            .Where(day => exemptions.Any(exemption => exemption.From <= Date(day) && Date(day) <= exemption.To))
            .Sum(day => Windows.Size(rule.Rhythm, day, day));
        return new OwedItem(student, rule, from, to, isEnough, 2 * (size - exempt) < size);
    }

    private static Student Student(Pupil pupil) => new(
        pupil,
        Date(pupil.From),
        Date(pupil.To),
        pupil.Waivers.Select(waiver => new Exemption(waiver.Rule < 0 ? null : Rules.All[waiver.Rule].Name, Date(waiver.From), Date(waiver.To))).ToArray());

    private static DateOnly Date(int day) => Zero.AddDays(day);

    private static int Number(DateOnly date) => date.DayNumber - Zero.DayNumber;

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
