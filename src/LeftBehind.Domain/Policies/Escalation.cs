using System.Collections.Generic;
using System.Diagnostics.Contracts;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>What incidents of some kinds call for, step by step. Immutable; verbs return a changed copy; equal when all parts are equal.</summary>
public sealed record Escalation
{
    /// <summary>An escalation without steps yet.</summary>
    public Escalation(string id, params IncidentKind[] kinds) =>
        (Id, Kinds) = (Argument.Id(id, nameof(id)), new ValueList<IncidentKind>(Argument.AtLeastOne(kinds, nameof(kinds))));

    /// <summary>The id, unique in a version.</summary>
    public string Id { get; internal init; }

    /// <summary>The kinds of incident that start it.</summary>
    public IReadOnlyList<IncidentKind> Kinds { get; internal init; }

    /// <summary>From when its deadlines are counted.</summary>
    public ClockStart CountedFrom { get; internal init; } = ClockStart.Aware;

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<EscalationStep> Steps { get; internal init; } = ValueList<EscalationStep>.Empty;

    /// <summary>The clauses that say so.</summary>
    public IReadOnlyList<string> Citations { get; internal init; } = ValueList<string>.Empty;

    /// <summary>A further step that tells a party.</summary>
    [Pure]
    public Escalation Notify(Role party, Deadline deadline) => WithStep(EscalationStep.Notify(party, deadline));

    /// <summary>A further step that acts.</summary>
    [Pure]
    public Escalation Do(CareAction action, Deadline deadline) => WithStep(EscalationStep.Do(action, deadline));

    /// <summary>A further step.</summary>
    /// <exception cref="System.ArgumentException">Another step has its id.</exception>
    [Pure]
    public Escalation WithStep(EscalationStep step)
    {
        Argument.NotNull(step, nameof(step));
        return step.Id is not null && Steps.Any(other => other.Id == step.Id)
            ? throw new System.ArgumentException($"Another step of {Id} has the id {step.Id}; ids are unique in their list.", nameof(step))
            : this with { Steps = new ValueList<EscalationStep>(Steps.Append(step)) };
    }

    /// <summary>Counted from when it happened, or from when the school knew.</summary>
    [Pure]
    public Escalation CountingFrom(ClockStart start) => this with { CountedFrom = Argument.Defined(start, nameof(start)) };

    /// <summary>The clauses that say so.</summary>
    [Pure]
    public Escalation Citing(params string[] clauses) => this with { Citations = Argument.Values(clauses, nameof(clauses)) };

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
