using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>The figures of some obligations, and which of them counted. Immutable; ids only.</summary>
public sealed class AppraisalFigures
{
    internal AppraisalFigures(IReadOnlyList<CountedObligation> counted, IReadOnlyList<UncountedObligation> uncounted)
    {
        (CountedObligations, UncountedObligations) = (counted, uncounted);
        (Fulfilled, Late, Missed) = (Count(ObligationStatus.Fulfilled), Count(ObligationStatus.FulfilledLate), Count(ObligationStatus.Missed));
        Score = Percentage.OneDecimal(
            counted.Aggregate(ExactSum.Zero, (sum, item) => sum.Plus(item.Weight, item.Credit)),
            counted.Aggregate(ExactSum.Zero, (sum, item) => sum.Plus(item.Weight, 1)));
        Completeness = Percentage.OneDecimal(Fulfilled + Late, Counted);
        Timeliness = Percentage.OneDecimal(Fulfilled, Counted);
    }

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

    /// <summary>The obligations that counted, in the order of the ledger.</summary>
    public IReadOnlyList<CountedObligation> CountedObligations { get; }

    /// <summary>The obligations that did not, each with the reason, in the order of the ledger.</summary>
    public IReadOnlyList<UncountedObligation> UncountedObligations { get; }

    /// <summary>The score and the number.</summary>
    public override string ToString() => FormattableString.Invariant($"{Score} of {Counted}");

    /// <summary>Whether a score earns the award; null where there is no threshold or no score.</summary>
    internal bool? Award(decimal? score, decimal? threshold) => threshold is { } least && score is { } shown
        ? shown >= least && !CountedObligations.Any(item => item.MustNotMiss && item.Obligation.Status == ObligationStatus.Missed)
        : null;

    private int Count(ObligationStatus status) => CountedObligations.Count(item => item.Obligation.Status == status);
}
