using System.Collections.Generic;
using System.Diagnostics.Contracts;

namespace LeftBehind.Domain;

/// <summary>Whom a policy counts as left behind. Immutable; verbs return a changed copy; equal when all parts are equal.</summary>
public sealed record Eligibility
{
    private Eligibility()
    {
    }

    /// <summary>Children of whom at least one parent is away.</summary>
    public static Eligibility AnyParentAway { get; } = new() { AwayParents = Domain.AwayParents.One };

    /// <summary>Children of whom both parents, or all there are, are away.</summary>
    public static Eligibility BothParentsAway { get; } = new() { AwayParents = Domain.AwayParents.Both };

    /// <summary>Every child, until verbs narrow it.</summary>
    public static Eligibility EveryChild { get; } = new();

    /// <summary>One: at least one parent away (<c>any</c>); Both: both; null: not asked.</summary>
    public AwayParents? AwayParents { get; internal init; }

    /// <summary>Gaps of at most so many days do not interrupt: home for the feast is not home for good.</summary>
    public int InterruptionDays { get; internal init; }

    /// <summary>Only after so many months.</summary>
    public int MinimumMonthsAway { get; internal init; }

    /// <summary>Only before this birthday, in years; null: not asked.</summary>
    public int? UnderAge { get; internal init; }

    /// <summary>Whether a parent who cannot look after the child counts as away.</summary>
    public bool CountsIncapable { get; internal init; }

    /// <summary>Only on days of one of these needs; null: not asked.</summary>
    public IReadOnlyList<Need>? Needs { get; internal init; }

    /// <summary>Also on days of one of these needs, whatever the rest says; null: none.</summary>
    public IReadOnlyList<Need>? OrNeeds { get; internal init; }

    /// <summary>The clauses that say so.</summary>
    public IReadOnlyList<string> Citations { get; internal init; } = ValueList<string>.Empty;

    /// <summary>Only children whose parents have been away for so many months, 0 to 120.</summary>
    [Pure]
    public Eligibility ForMonths(int months) => this with { MinimumMonthsAway = Argument.InRange(months, 0, 120, nameof(months)) };

    /// <summary>Only children younger than so many years, 1 to 30.</summary>
    [Pure]
    public Eligibility Under(int years) => this with { UnderAge = Argument.InRange(years, 1, 30, nameof(years)) };

    /// <summary>Gaps of at most so many days, 0 to 366, do not interrupt.</summary>
    [Pure]
    public Eligibility BridgingDays(int days) => this with { InterruptionDays = Argument.InRange(days, 0, 366, nameof(days)) };

    /// <summary>A parent who is there but cannot look after the child counts as away.</summary>
    [Pure]
    public Eligibility IncapableCountsAsAway() => this with { CountsIncapable = true };

    /// <summary>Only children with one of these needs.</summary>
    [Pure]
    public Eligibility InNeedOf(params Need[] needs) => this with { Needs = new ValueList<Need>(Argument.AtLeastOne(needs, nameof(needs))) };

    /// <summary>Also children with one of these needs.</summary>
    [Pure]
    public Eligibility OrInNeedOf(params Need[] needs) => this with { OrNeeds = new ValueList<Need>(Argument.All(needs, nameof(needs))) };

    /// <summary>The clauses that say so.</summary>
    [Pure]
    public Eligibility Citing(params string[] clauses) => this with { Citations = Argument.Values(clauses, nameof(clauses)) };
}
