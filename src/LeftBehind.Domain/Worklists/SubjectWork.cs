namespace LeftBehind.Domain;

/// <summary>How much is open toward a subject. Immutable; equal when all parts are equal.</summary>
public sealed record SubjectWork
{
    internal SubjectWork(Subject subject, string? classId, WorkCount count) => (Subject, ClassId, Count) = (subject, classId, count);

    /// <summary>Toward whom.</summary>
    public Subject Subject { get; }

    /// <summary>The class that a child is in on the day of the question; null: in none, or not known, or not a child.</summary>
    public string? ClassId { get; }

    /// <summary>How much.</summary>
    public WorkCount Count { get; }

    /// <summary>The subject and the numbers.</summary>
    public override string ToString() => $"{Subject}: {Count}";
}
