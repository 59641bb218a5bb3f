using System.Collections.Generic;
using System.Diagnostics.Contracts;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>
/// Which children a duty is for, beside the policy's eligibility: values of one kind are alternatives, kinds all hold together.
/// Immutable; verbs return a changed copy; equal when all parts are equal.
/// </summary>
public sealed record ChildFilter
{
    private ChildFilter()
    {
    }

    /// <summary>Every child that the policy counts as left behind.</summary>
    public static ChildFilter LeftBehind { get; } = new();

    /// <summary>Every pupil, left behind or not.</summary>
    public static ChildFilter EveryPupil { get; } = new() { IgnoresEligibility = true };

    /// <summary>Whether the policy's eligibility is left out.</summary>
    public bool IgnoresEligibility { get; internal init; }

    /// <summary>One of these needs; null: not asked.</summary>
    public IReadOnlyList<Need>? Needs { get; internal init; }

    /// <summary>In a class of one of these grades; null: not asked.</summary>
    public IReadOnlyList<int>? Grades { get; internal init; }

    /// <summary>In one of these classes; null: not asked.</summary>
    public IReadOnlyList<string>? Classes { get; internal init; }

    /// <summary>Whether the child boards; null: not asked.</summary>
    public Boarding? Boards { get; internal init; }

    /// <summary>The sex; null: not asked.</summary>
    public Sex? Sex { get; internal init; }

    /// <summary>One or both parents away, as they are, with no gap filled; null: not asked.</summary>
    public AwayParents? AwayParents { get; internal init; }

    /// <summary>Only children with one of these needs.</summary>
    [Pure]
    public ChildFilter InNeedOf(params Need[] needs) => this with { Needs = new ValueList<Need>(Argument.AtLeastOne(needs, nameof(needs))) };

    /// <summary>Only children in a class of one of these grades, 0 to 15.</summary>
    [Pure]
    public ChildFilter InGrades(params int[] grades)
    {
        Argument.NotNull(grades, nameof(grades));
        if (grades.Length == 0)
            throw new System.ArgumentException("At least one grade is needed; none was given.", nameof(grades));
        return this with { Grades = new ValueList<int>(grades.Select(grade => Argument.InRange(grade, 0, 15, nameof(grades)))) };
    }

    /// <summary>Only children in one of these classes.</summary>
    [Pure]
    public ChildFilter InClasses(params string[] classIds) => this with { Classes = new ValueList<string>(Argument.AtLeastOne(classIds, nameof(classIds))) };

    /// <summary>Only children who board.</summary>
    [Pure]
    public ChildFilter Boarding() => this with { Boards = Domain.Boarding.Yes };

    /// <summary>Only day pupils.</summary>
    [Pure]
    public ChildFilter NotBoarding() => this with { Boards = Domain.Boarding.No };

    /// <summary>Only children of this sex.</summary>
    [Pure]
    public ChildFilter OfSex(Sex sex) => this with { Sex = Argument.Defined(sex, nameof(sex)) };

    /// <summary>Only children of whom one parent is away, or both.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">Neither one nor both.</exception>
    [Pure]
    public ChildFilter WithParentsAway(AwayParents away) => away is Domain.AwayParents.One or Domain.AwayParents.Both
        ? this with { AwayParents = away }
        : throw new System.ArgumentOutOfRangeException(nameof(away), away, "Allowed are One and Both.");
}
