using System.Collections.Generic;
using System.Diagnostics.Contracts;

namespace LeftBehind.Domain;

/// <summary>How many children a helper may have, how many helpers a child, and who may help. Immutable; verbs return a changed copy; equal when all parts are equal.</summary>
public sealed record PairingRule
{
    /// <summary>A rule for one kind of pairing, without limits yet.</summary>
    public PairingRule(Role kind)
    {
        Argument.NotNull(kind, nameof(kind));
        Kind = kind;
    }

    /// <summary>The kind of pairing.</summary>
    public Role Kind { get; internal init; }

    /// <summary>How many children a helper has; null: not asked.</summary>
    public Limit? ChildrenPerHelper { get; internal init; }

    /// <summary>How many helpers a child has; null: not asked.</summary>
    public Limit? HelpersPerChild { get; internal init; }

    /// <summary>The roles of those who help, or <see cref="Role.Staff"/> for every member; null: not asked.</summary>
    public IReadOnlyList<Role>? Helpers { get; internal init; }

    /// <summary>Whether helpers come from the child's own class only.</summary>
    public bool IsOwnClassOnly { get; internal init; }

    /// <summary>The clauses that say so.</summary>
    public IReadOnlyList<string> Citations { get; internal init; } = ValueList<string>.Empty;

    /// <summary>A helper has so many children.</summary>
    [Pure]
    public PairingRule WithChildrenPerHelper(Limit limit)
    {
        Argument.NotNull(limit, nameof(limit));
        return this with { ChildrenPerHelper = limit };
    }

    /// <summary>A child has so many helpers.</summary>
    [Pure]
    public PairingRule WithHelpersPerChild(Limit limit)
    {
        Argument.NotNull(limit, nameof(limit));
        return this with { HelpersPerChild = limit };
    }

    /// <summary>Those who hold one of these roles help; <see cref="Role.Staff"/> is every member.</summary>
    [Pure]
    public PairingRule HelpersAre(params Role[] roles) => this with { Helpers = Argument.Values(roles, nameof(roles)) };

    /// <summary>Helpers come from the child's own class only.</summary>
    [Pure]
    public PairingRule OwnClassOnly() => this with { IsOwnClassOnly = true };

    /// <summary>The clauses that say so.</summary>
    [Pure]
    public PairingRule Citing(params string[] clauses) => this with { Citations = Argument.Values(clauses, nameof(clauses)) };

    /// <summary>The kind.</summary>
    public override string ToString() => Kind.ToString();
}
