using NodaTime;

namespace LeftBehind.Domain;

/// <summary>
/// What a change of policy means for a duty, a person, a week or a child: in every row, after − before = added − removed. Immutable; equal when all parts are equal.
/// </summary>
public sealed record ImpactRow
{
    internal ImpactRow(string? id) => Id = id;

    /// <summary>The id of the duty, the person or the child, or the Monday of the week; null for nobody.</summary>
    public string? Id { get; }

    /// <summary>How many obligations are owed before.</summary>
    public int Before { get; internal init; }

    /// <summary>How many are owed after.</summary>
    public int After { get; internal init; }

    /// <summary>How many keys are there only after.</summary>
    public int Added { get; internal init; }

    /// <summary>How many keys were there only before.</summary>
    public int Removed { get; internal init; }

    /// <summary>How many are there before and after, with another window.</summary>
    public int Redated { get; internal init; }

    /// <summary>How many acts that is before: the sum of the quotas.</summary>
    public int ActsBefore { get; internal init; }

    /// <summary>How many acts that is after.</summary>
    public int ActsAfter { get; internal init; }

    /// <summary>Of a duty: the earliest window that is owed after and was not owed alike before; else, or if there is none, null.</summary>
    public LocalDate? FirstScheduled { get; internal init; }

    /// <summary>Of a week: its first day; else null.</summary>
    public LocalDate? Monday { get; internal init; }
}
