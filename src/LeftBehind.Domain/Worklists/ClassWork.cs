namespace LeftBehind.Domain;

/// <summary>How much is open toward the children who are in a class on the day of the question. Immutable; equal when all parts are equal.</summary>
public sealed record ClassWork
{
    internal ClassWork(string? classId, int children, WorkCount count) => (ClassId, Children, Count) = (classId, children, count);

    /// <summary>The class; null: the children who are in none, or of whom that is not known.</summary>
    public string? ClassId { get; }

    /// <summary>How many of its children have something open.</summary>
    public int Children { get; }

    /// <summary>How much: the sum over these children.</summary>
    public WorkCount Count { get; }

    /// <summary>The class and the numbers.</summary>
    public override string ToString() => $"{ClassId ?? "no class"}: {Count}";
}
