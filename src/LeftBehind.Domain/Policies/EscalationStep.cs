using System.Collections.Generic;
using System.Diagnostics.Contracts;

namespace LeftBehind.Domain;

/// <summary>One thing that an incident calls for: to tell a party, or to act. Immutable; verbs return a changed copy; equal when all parts are equal.</summary>
public sealed record EscalationStep
{
    internal EscalationStep(Role? party, CareAction? action, Deadline deadline) => (Party, Action, Deadline) = (party, action, deadline);

    /// <summary>The id by which a record may name the step, or null.</summary>
    public string? Id { get; internal init; }

    /// <summary>Who is to be told, or null: a step that acts.</summary>
    public Role? Party { get; internal init; }

    /// <summary>What is to be done, or null: a step that tells.</summary>
    public CareAction? Action { get; internal init; }

    /// <summary>By when.</summary>
    public Deadline Deadline { get; internal init; }

    /// <summary>From when it is counted, or null: as the escalation says.</summary>
    public ClockStart? CountedFrom { get; internal init; }

    /// <summary>Only for incidents of these severities; null: of any.</summary>
    public IReadOnlyList<Severity>? Severities { get; internal init; }

    /// <summary>Whose number it is.</summary>
    public Authority Authority { get; internal init; } = Authority.Text;

    /// <summary>A step that tells a party.</summary>
    [Pure]
    public static EscalationStep Notify(Role party, Deadline deadline)
    {
        Argument.NotNull(party, nameof(party));
        Argument.NotNull(deadline, nameof(deadline));
        return new(party, null, deadline);
    }

    /// <summary>A step that acts.</summary>
    [Pure]
    public static EscalationStep Do(CareAction action, Deadline deadline)
    {
        Argument.NotNull(action, nameof(action));
        Argument.NotNull(deadline, nameof(deadline));
        return new(null, action, deadline);
    }

    /// <summary>With an id by which a record may name it.</summary>
    [Pure]
    public EscalationStep WithId(string id) => this with { Id = Argument.Id(id, nameof(id)) };

    /// <summary>Only for incidents of these severities.</summary>
    [Pure]
    public EscalationStep When(params Severity[] severities) => this with { Severities = new ValueList<Severity>(Argument.AtLeastOne(severities, nameof(severities))) };

    /// <summary>Counted from when it happened, or from when the school knew.</summary>
    [Pure]
    public EscalationStep CountingFrom(ClockStart start) => this with { CountedFrom = Argument.Defined(start, nameof(start)) };

    /// <summary>Whose number it is.</summary>
    [Pure]
    public EscalationStep WithAuthority(Authority authority) => this with { Authority = Argument.Defined(authority, nameof(authority)) };
}
