using System.Collections.Generic;
using System.Diagnostics.Contracts;

namespace LeftBehind.Domain;

/// <summary>How the work of a year is appraised. Immutable; verbs return a changed copy; equal when all parts are equal.</summary>
public sealed record AppraisalRule
{
    /// <summary>What is done late counts half, handed-over work not at all, and there is no threshold, until verbs say otherwise.</summary>
    public AppraisalRule()
    {
    }

    /// <summary>What is done late counts so much, 0 to 1; null: a half.</summary>
    public decimal? LateCredit { get; internal init; }

    /// <summary>Who had the child for at least so many days of a window answers for it; null: 0.</summary>
    public int? HandoverDays { get; internal init; }

    /// <summary>From which score on there is an award, 0 to 100; null: nothing is said.</summary>
    public decimal? AwardThreshold { get; internal init; }

    /// <summary>The ids of duties of which none may be missed for an award.</summary>
    public IReadOnlyList<string> MustNotMiss { get; internal init; } = ValueList<string>.Empty;

    /// <summary>The clauses that say so.</summary>
    public IReadOnlyList<string> Citations { get; internal init; } = ValueList<string>.Empty;

    /// <summary>What is done late counts so much, 0 to 1.</summary>
    [Pure]
    public AppraisalRule WithLateCredit(decimal credit) => this with { LateCredit = Argument.InRange(credit, 0, 1, nameof(credit)) };

    /// <summary>Who had the child for at least so many days of a window, 0 to 366, answers for it.</summary>
    [Pure]
    public AppraisalRule WithHandoverDays(int days) => this with { HandoverDays = Argument.InRange(days, 0, 366, nameof(days)) };

    /// <summary>From which score on there is an award, 0 to 100.</summary>
    [Pure]
    public AppraisalRule WithAwardThreshold(decimal score) => this with { AwardThreshold = Argument.InRange(score, 0, 100, nameof(score)) };

    /// <summary>Duties of which none may be missed for an award.</summary>
    [Pure]
    public AppraisalRule WithMustNotMiss(params string[] dutyIds) => this with { MustNotMiss = Argument.Values(dutyIds, nameof(dutyIds)) };

    /// <summary>The clauses that say so.</summary>
    [Pure]
    public AppraisalRule Citing(params string[] clauses) => this with { Citations = Argument.Values(clauses, nameof(clauses)) };
}
