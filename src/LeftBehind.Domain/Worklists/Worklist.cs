using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>What is to be done next, the greatest risk to a child first. Immutable. The order is stated in docs/worklist.md.</summary>
public sealed class Worklist
{
    private readonly Func<string, string?> _classOf;

    internal Worklist(LocalDate day, IReadOnlyList<WorkItem> items, Func<string, string?> classOf)
    {
        (Day, Items, _classOf) = (day, items, classOf);
        Subjects = items.SelectMany(item => item.Obligations)
            .GroupBy(obligation => obligation.Subject)
            .OrderBy(subject => subject.Key.Kind)
            .ThenBy(subject => subject.Key.Id, StringComparer.Ordinal)
            .Select(subject => new SubjectWork(subject.Key, subject.Key.Kind == SubjectKind.Child ? classOf(subject.Key.Id) : null, WorkCount.Of(subject, day)))
            .ToArray();
        Classes = Subjects.Where(subject => subject.Subject.Kind == SubjectKind.Child)
            .GroupBy(child => child.ClassId)
            .OrderBy(children => children.Key is null)
            .ThenBy(children => children.Key, StringComparer.Ordinal)
            .Select(children => new ClassWork(children.Key, children.Count(), Sum(children)))
            .ToArray();
        Total = Sum(Subjects);
    }

    /// <summary>The day of the question.</summary>
    public LocalDate Day { get; }

    /// <summary>What is to be done, in order.</summary>
    public IReadOnlyList<WorkItem> Items { get; }

    /// <summary>How much is open in all: the sum over <see cref="Subjects"/>.</summary>
    public WorkCount Total { get; }

    /// <summary>How much is open toward each subject with anything open, children first, by id.</summary>
    public IReadOnlyList<SubjectWork> Subjects { get; }

    /// <summary>How much is open toward the children of each class, by id; those of no class last.</summary>
    public IReadOnlyList<ClassWork> Classes { get; }

    /// <summary>What one person is to do, in the same order, with the totals of that.</summary>
    public Worklist For(string personId)
    {
        Argument.NotNull(personId, nameof(personId));
        return new Worklist(Day, Items.Where(item => item.Responsible.Id == personId).ToArray(), _classOf);
    }

    /// <summary>The day and the numbers.</summary>
    public override string ToString() => FormattableString.Invariant($"{NodaTime.Text.LocalDatePattern.Iso.Format(Day)}: {Items.Count} items, {Total}");

    private static WorkCount Sum(IEnumerable<SubjectWork> subjects) => subjects.Aggregate(WorkCount.None, (sum, subject) => sum.Plus(subject.Count));
}
