using System.Collections.Generic;
using System.Diagnostics.Contracts;

namespace LeftBehind.Domain;

/// <summary>A rule that nothing is scheduled for: a body, a facility, a priority, a prohibition. Immutable; verbs return a changed copy; equal when all parts are equal.</summary>
public sealed record Provision
{
    /// <summary>A rule of a kind, in words.</summary>
    public Provision(string id, ProvisionKind kind, LocalizedText text)
    {
        Argument.NotNull(text, nameof(text));
        (Id, Kind, Text) = (Argument.Id(id, nameof(id)), Argument.Defined(kind, nameof(kind)), text);
    }

    /// <summary>The id, unique in a version.</summary>
    public string Id { get; internal init; }

    /// <summary>What it is about.</summary>
    public ProvisionKind Kind { get; internal init; }

    /// <summary>The rule in our own words.</summary>
    public LocalizedText Text { get; internal init; }

    /// <summary>Who is bound, or null.</summary>
    public Role? Bearer { get; internal init; }

    /// <summary>Toward whom, or null.</summary>
    public SubjectKind? Subject { get; internal init; }

    /// <summary>What is done, or null.</summary>
    public CareAction? Action { get; internal init; }

    /// <summary>How strongly.</summary>
    public Modality Modality { get; internal init; } = Modality.Must;

    /// <summary>The clauses that say so.</summary>
    public IReadOnlyList<string> Citations { get; internal init; } = ValueList<string>.Empty;

    /// <summary>Who is bound.</summary>
    [Pure]
    public Provision WithBearer(Role bearer)
    {
        Argument.NotNull(bearer, nameof(bearer));
        return this with { Bearer = bearer };
    }

    /// <summary>Toward whom.</summary>
    [Pure]
    public Provision WithSubject(SubjectKind subject) => this with { Subject = Argument.Defined(subject, nameof(subject)) };

    /// <summary>What is done.</summary>
    [Pure]
    public Provision WithAction(CareAction action)
    {
        Argument.NotNull(action, nameof(action));
        return this with { Action = action };
    }

    /// <summary>How strongly.</summary>
    [Pure]
    public Provision As(Modality modality) => this with { Modality = Argument.Defined(modality, nameof(modality)) };

    /// <summary>The clauses that say so.</summary>
    [Pure]
    public Provision Citing(params string[] clauses) => this with { Citations = Argument.Values(clauses, nameof(clauses)) };

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
