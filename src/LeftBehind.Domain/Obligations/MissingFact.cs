namespace LeftBehind.Domain;

/// <summary>Something not known about a child, without which it cannot be said whether an obligation is owed. Immutable; equal when both parts are equal.</summary>
public sealed record MissingFact
{
    internal MissingFact(string childId, string fact) => (ChildId, Fact) = (childId, fact);

    /// <summary>The child's id.</summary>
    public string ChildId { get; }

    /// <summary>The fact: <c>parents</c>, <c>absences:ID</c> of a parent, <c>born</c>, <c>boarding</c>, <c>sex</c>, <c>needs</c> or <c>classes</c>.</summary>
    public string Fact { get; }

    /// <summary>The child and the fact.</summary>
    public override string ToString() => ChildId + " " + Fact;
}
