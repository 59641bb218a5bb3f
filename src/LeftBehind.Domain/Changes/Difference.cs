using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>One difference between two versions of a policy. Immutable; equal when all parts are equal.</summary>
public sealed record Difference
{
    internal Difference(string section, string? id, DifferenceKind kind, IReadOnlyList<string> citations) => (Section, Id, Kind, Citations) = (section, id, kind, citations);

    /// <summary>Where: <c>duties</c>, <c>version</c>, <c>eligibility</c>, <c>appraisal</c>, <c>pairings</c>, <c>escalations</c>, <c>provisions</c> or <c>archive</c>.</summary>
    public string Section { get; }

    /// <summary>The id of the duty, pairing kind, escalation, provision or field; null for a section that is there once.</summary>
    public string? Id { get; }

    /// <summary>What happened.</summary>
    public DifferenceKind Kind { get; }

    /// <summary>Of a change: the property, as documents name it; else null.</summary>
    public string? Property { get; internal init; }

    /// <summary>Of a change: the value before, as JSON, defaults filled in; null where there was none.</summary>
    public string? Before { get; internal init; }

    /// <summary>Of a change: the value after, as JSON, defaults filled in; null where there is none.</summary>
    public string? After { get; internal init; }

    /// <summary>The clauses of the later element, of the earlier one if it is removed.</summary>
    public IReadOnlyList<string> Citations { get; }

    /// <summary>The part before and after; of one that is added or removed, the same part twice.</summary>
    internal Unequal<PartPair> Parts { get; init; }

    /// <summary>The difference in English.</summary>
    public override string ToString() => this.InWords(Language.English);
}
