using System.Collections.Generic;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>An obligation with what its status hangs on. Immutable; holds ids, dates and codes, never a name.</summary>
public sealed class ExplainedObligation
{
    internal ExplainedObligation(Obligation obligation, IReadOnlyList<DateInterval> live, IReadOnlyList<DateInterval> covered, IReadOnlyList<DateInterval> possible, IReadOnlyList<UncountedRecord> notCounted) =>
        (Obligation, LiveDays, CoveredDays, PossibleDays, NotCounted) = (obligation, live, covered, possible, notCounted);

    /// <summary>The obligation.</summary>
    public Obligation Obligation { get; }

    /// <summary>The days of its block on which it can be worked on.</summary>
    public IReadOnlyList<DateInterval> LiveDays { get; }

    /// <summary>Those of them on which the subject is certainly covered.</summary>
    public IReadOnlyList<DateInterval> CoveredDays { get; }

    /// <summary>Those of them on which the subject is possibly covered: more than certainly where a fact is not known.</summary>
    public IReadOnlyList<DateInterval> PossibleDays { get; }

    /// <summary>The records that are credited, in the order credited.</summary>
    public IReadOnlyList<CareRecord> Counted => Obligation.Records;

    /// <summary>The records about the subject and the action from around the window that are not credited to it, with the reason.</summary>
    public IReadOnlyList<UncountedRecord> NotCounted { get; }

    /// <summary>The least that would mend it, or null where nothing is to be mended or nothing can be any more.</summary>
    public LocalizedText? Mend => Mending.Of(Obligation);
}
