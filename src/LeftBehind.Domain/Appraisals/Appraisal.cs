using System;
using System.Collections.Generic;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>How the staff did in a range of days, person by person. Immutable. Children who help are thanked, not scored.</summary>
public sealed class Appraisal
{
    internal Appraisal(DateInterval range, IReadOnlyList<PersonAppraisal> people) => (Range, People) = (range, people);

    /// <summary>The days in which the windows begin.</summary>
    public DateInterval Range { get; }

    /// <summary>Each member of staff who answers for an obligation, by id.</summary>
    public IReadOnlyList<PersonAppraisal> People { get; }

    /// <summary>The days and the number of people.</summary>
    public override string ToString() => FormattableString.Invariant($"{DateRange.Between(Range)}: {People.Count} people");
}
