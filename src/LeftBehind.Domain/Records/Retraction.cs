using System.Diagnostics.Contracts;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>An entry that takes a record out of a log, as if it had never been made. Immutable; equal when all parts are equal.</summary>
public sealed record Retraction
{
    /// <summary>Takes the record out.</summary>
    public Retraction(string id, string recordId) => (Id, RecordId) = (Argument.Id(id, nameof(id)), Argument.Id(recordId, nameof(recordId)));

    /// <summary>The id, unique in a log among records and retractions.</summary>
    public string Id { get; }

    /// <summary>The id of the record that is taken out.</summary>
    public string RecordId { get; }

    /// <summary>The id of who took it out, or null.</summary>
    public string? By { get; internal init; }

    /// <summary>When it was entered; null: known always.</summary>
    public Instant? RecordedAt { get; internal init; }

    /// <summary>Taken out by this person.</summary>
    [Pure]
    public Retraction TakenOutBy(string id) => this with { By = Argument.Id(id, nameof(id)) };

    /// <summary>Entered at this instant.</summary>
    [Pure]
    public Retraction WithRecordedAt(Instant? at) => this with { RecordedAt = at };

    /// <summary>The ids.</summary>
    public override string ToString() => $"{Id} retracts {RecordId}";
}
