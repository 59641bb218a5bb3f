using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>How a member of staff did: figures of the obligations for which that person answers, and which counted. Immutable; ids only.</summary>
public sealed class PersonAppraisal
{
    internal PersonAppraisal(string personId, IReadOnlyList<CountedObligation> counted, IReadOnlyList<UncountedObligation> uncounted, decimal? threshold)
    {
        (PersonId, CountedObligations, UncountedObligations) = (personId, counted, uncounted);
        (Fulfilled, Late, Missed) = (Count(ObligationStatus.Fulfilled), Count(ObligationStatus.FulfilledLate), Count(ObligationStatus.Missed));
        Score = ScoreOf(counted);
        Completeness = Percentage.OneDecimal(Fulfilled + Late, Counted);
        Timeliness = Percentage.OneDecimal(Fulfilled, Counted);
        Award = threshold is { } least && Score is { } score
            ? score >= least && !counted.Any(item => item.MustNotMiss && item.Obligation.Status == ObligationStatus.Missed)
            : null;
    }

    /// <summary>The id of the member of staff.</summary>
    public string PersonId { get; }

    /// <summary>How many obligations counted.</summary>
    public int Counted => CountedObligations.Count;

    /// <summary>How many of them were done on time.</summary>
    public int Fulfilled { get; }

    /// <summary>How many were done late.</summary>
    public int Late { get; }

    /// <summary>How many were missed.</summary>
    public int Missed { get; }

    /// <summary>The credit by weight, 0 to 100, one decimal; null where nothing counted that weighs anything.</summary>
    public decimal? Score { get; }

    /// <summary>Which part was done at all, 0 to 100, one decimal; null where nothing counted.</summary>
    public decimal? Completeness { get; }

    /// <summary>Which part was done on time, 0 to 100, one decimal; null where nothing counted.</summary>
    public decimal? Timeliness { get; }

    /// <summary>Whether there is an award; null where there is no threshold or no score.</summary>
    public bool? Award { get; }

    /// <summary>The obligations that counted, in the order of the ledger.</summary>
    public IReadOnlyList<CountedObligation> CountedObligations { get; }

    /// <summary>The obligations that did not, each with the reason, in the order of the ledger.</summary>
    public IReadOnlyList<UncountedObligation> UncountedObligations { get; }

    /// <summary>The person and the score.</summary>
    public override string ToString() => FormattableString.Invariant($"{PersonId}: {Score} of {Counted}");

    private static decimal? ScoreOf(IReadOnlyList<CountedObligation> counted) => Percentage.OneDecimal(
        counted.Aggregate(ExactSum.Zero, (sum, item) => sum.Plus(item.Weight, item.Credit)),
        counted.Aggregate(ExactSum.Zero, (sum, item) => sum.Plus(item.Weight, 1)));

    private int Count(ObligationStatus status) => CountedObligations.Count(item => item.Obligation.Status == status);
}
