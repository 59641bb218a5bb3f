using NodaTime;

namespace LeftBehind.Domain;

/// <summary>A step that an incident calls for, at an instant: toward one of its children, or for the incident as a whole. Immutable; ids, codes and instants only.</summary>
public sealed record EscalationClock
{
    internal EscalationClock(Incident incident, Escalation escalation, int stepNumber, string? childId) =>
        (Incident, Escalation, StepNumber, ChildId) = (incident, escalation, stepNumber, childId);

    /// <summary>What happened.</summary>
    public Incident Incident { get; }

    /// <summary>The escalation that it started.</summary>
    public Escalation Escalation { get; }

    /// <summary>The place of the step in the escalation, from 1.</summary>
    public int StepNumber { get; }

    /// <summary>The step.</summary>
    public EscalationStep Step => Escalation.Steps[StepNumber - 1];

    /// <summary>The child whose clock it is; null: the incident's.</summary>
    public string? ChildId { get; }

    /// <summary>From when it is counted.</summary>
    public Instant Start { get; internal init; }

    /// <summary>By when it must be answered; null: promptly, with no date. Equal to it is in time.</summary>
    public Instant? DeadlineAt { get; internal init; }

    /// <summary>How it stands.</summary>
    public ClockState State { get; internal init; }

    /// <summary>How much time is left while it runs; null otherwise, or where there is no deadline.</summary>
    public Duration? Left { get; internal init; }

    /// <summary>When it was answered, or null.</summary>
    public Instant? AnsweredAt { get; internal init; }

    /// <summary>How long it took from the start to the answer, or null.</summary>
    public Duration? Delay => AnsweredAt - Start;

    /// <summary>How often it was tried in vain.</summary>
    public int Attempts { get; internal init; }

    /// <summary>The incident, the step and the state.</summary>
    public override string ToString() => System.FormattableString.Invariant($"{Incident.Id} {Escalation.Id} step {StepNumber} {CodeWords.Of(State)}");
}
