using System.Collections.Generic;
using System.Diagnostics.Contracts;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Something that happened and that the school became aware of. Immutable; verbs return a changed copy; equal when all parts are equal.</summary>
public sealed record Incident
{
    /// <summary>An incident.</summary>
    /// <param name="id">The id, unique in a log.</param>
    /// <param name="kind">What kind of thing happened.</param>
    /// <param name="severity">How grave it is.</param>
    /// <param name="awareAt">When anybody of the school knew of it.</param>
    public Incident(string id, IncidentKind kind, Severity severity, Instant awareAt)
    {
        Argument.NotNull(kind, nameof(kind));
        Argument.NotNull(severity, nameof(severity));
        (Id, Kind, Severity, AwareAt) = (Argument.Id(id, nameof(id)), kind, severity, awareAt);
    }

    /// <summary>The id, unique in a log.</summary>
    public string Id { get; }

    /// <summary>What kind of thing happened.</summary>
    public IncidentKind Kind { get; }

    /// <summary>How grave it is.</summary>
    public Severity Severity { get; }

    /// <summary>When anybody of the school knew of it.</summary>
    public Instant AwareAt { get; }

    /// <summary>The ids of the children concerned.</summary>
    public IReadOnlyList<string> Children { get; internal init; } = ValueList<string>.Empty;

    /// <summary>The id of who reported it, or null.</summary>
    public string? By { get; internal init; }

    /// <summary>When it happened, or null: not known.</summary>
    public Instant? OccurredAt { get; internal init; }

    /// <summary>When it was called off, or null.</summary>
    public Instant? StandDownAt { get; internal init; }

    /// <summary>When it was entered; null: when the school was aware.</summary>
    public Instant? RecordedAt { get; internal init; }

    /// <summary>Concerning these children.</summary>
    [Pure]
    public Incident WithChildren(params string[] childIds) => this with { Children = Argument.Values(childIds, nameof(childIds)) };

    /// <summary>Reported by this person.</summary>
    [Pure]
    public Incident ReportedBy(string id) => this with { By = Argument.Id(id, nameof(id)) };

    /// <summary>Happened at this instant.</summary>
    [Pure]
    public Incident WithOccurredAt(Instant? at) => this with { OccurredAt = at };

    /// <summary>Called off at this instant.</summary>
    [Pure]
    public Incident WithStandDownAt(Instant? at) => this with { StandDownAt = at };

    /// <summary>Entered at this instant.</summary>
    [Pure]
    public Incident WithRecordedAt(Instant? at) => this with { RecordedAt = at };

    /// <summary>The id and the kind.</summary>
    public override string ToString() => $"{Id} {Kind}";
}
