using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>How one element of a later policy compares with that of an earlier one, in which respects, and on which smallest worlds it shows. Immutable.</summary>
public sealed class Verdict
{
    internal Verdict(string section, string? idBefore, string? idAfter, IReadOnlyList<string> citations, VerdictKind kind, IReadOnlyList<AspectDifference> differences, IReadOnlyList<Witness> witnesses) =>
        (Section, IdBefore, IdAfter, Citations, Kind, Differences, Witnesses) = (section, idBefore, idAfter, citations, kind, differences, witnesses);

    /// <summary>Where: <c>duties</c>, <c>eligibility</c>, <c>pairings</c> or <c>escalations</c>.</summary>
    public string Section { get; }

    /// <summary>The id in the earlier policy, or null: it has none.</summary>
    public string? IdBefore { get; }

    /// <summary>The id in the later policy, or null: it has none.</summary>
    public string? IdAfter { get; }

    /// <summary>The clauses of the later element, of the earlier one if there is none.</summary>
    public IReadOnlyList<string> Citations { get; }

    /// <summary>How they compare.</summary>
    public VerdictKind Kind { get; }

    /// <summary>In which respects they differ; some may change nothing that is owed.</summary>
    public IReadOnlyList<AspectDifference> Differences { get; }

    /// <summary>A smallest world for each side that asks what the other does not; none where the two are equal.</summary>
    public IReadOnlyList<Witness> Witnesses { get; }

    internal Verdict Unnamed() => new(Section, null, null, Citations, Kind, Differences, Witnesses);

    /// <summary>Where, and how they compare.</summary>
    public override string ToString() =>
        string.Join(" ", new[] { Section, IdAfter ?? IdBefore, CodeWords.Of(Kind) }.Where(part => part is not null))
        + (Differences.Count == 0 ? string.Empty : " (" + string.Join(", ", Differences) + ")");
}
