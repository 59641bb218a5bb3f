using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>How a member of staff did: figures of the obligations for which that person answers, and which counted. Immutable; ids only.</summary>
public sealed class PersonAppraisal
{
    private readonly AppraisalFigures _figures;

    internal PersonAppraisal(string personId, AppraisalFigures figures, IReadOnlyList<AppraisalAdjustment> adjustments, decimal? threshold)
    {
        (PersonId, _figures, Adjustments) = (personId, figures, adjustments);
        Score = figures.Score is { } score && adjustments.Count > 0 ? Shown(score + adjustments.Sum(item => item.Points)) : figures.Score;
        Award = figures.Award(Score, threshold);
    }

    /// <summary>The id of the member of staff.</summary>
    public string PersonId { get; }

    /// <summary>How many obligations counted.</summary>
    public int Counted => _figures.Counted;

    /// <summary>How many of them were done on time.</summary>
    public int Fulfilled => _figures.Fulfilled;

    /// <summary>How many were done late.</summary>
    public int Late => _figures.Late;

    /// <summary>How many were missed.</summary>
    public int Missed => _figures.Missed;

    /// <summary>The credit by weight with the adjustments, 0 to 100, one decimal; null where nothing counted that weighs anything.</summary>
    public decimal? Score { get; }

    /// <summary>The same before any adjustment.</summary>
    public decimal? ScoreBeforeAdjustments => _figures.Score;

    /// <summary>What was given or taken, by day, in the order given.</summary>
    public IReadOnlyList<AppraisalAdjustment> Adjustments { get; }

    /// <summary>Which part was done at all, 0 to 100, one decimal; null where nothing counted.</summary>
    public decimal? Completeness => _figures.Completeness;

    /// <summary>Which part was done on time, 0 to 100, one decimal; null where nothing counted.</summary>
    public decimal? Timeliness => _figures.Timeliness;

    /// <summary>Whether there is an award, by the score as shown; null where there is no threshold or no score.</summary>
    public bool? Award { get; }

    /// <summary>The obligations that counted, in the order of the ledger.</summary>
    public IReadOnlyList<CountedObligation> CountedObligations => _figures.CountedObligations;

    /// <summary>The obligations that did not, each with the reason, in the order of the ledger.</summary>
    public IReadOnlyList<UncountedObligation> UncountedObligations => _figures.UncountedObligations;

    /// <summary>The person and the score.</summary>
    public override string ToString() => FormattableString.Invariant($"{PersonId}: {Score} of {Counted}");

    /// <summary>Between 0 and 100, with one decimal, half up.</summary>
    private static decimal Shown(decimal score) => Math.Round(Math.Min(100.0m, Math.Max(0.0m, score)), 1, MidpointRounding.AwayFromZero);
}
