using System;
using System.Collections.Generic;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>How the staff did in a range of days: person by person, class by class, and the school. Immutable. Children who help are thanked, not scored.</summary>
public sealed class Appraisal
{
    internal Appraisal(DateInterval range, IReadOnlyList<PersonAppraisal> people, IReadOnlyList<ClassAppraisal> classes, AppraisalFigures school, bool? award) =>
        (Range, People, Classes, School, SchoolAward) = (range, people, classes, school, award);

    /// <summary>The days in which the windows begin.</summary>
    public DateInterval Range { get; }

    /// <summary>Each member of staff who answers for an obligation, by id.</summary>
    public IReadOnlyList<PersonAppraisal> People { get; }

    /// <summary>The obligations toward children by the class of the child on the first day of the window, by id; those of no class last. Adjustments have no part in them.</summary>
    public IReadOnlyList<ClassAppraisal> Classes { get; }

    /// <summary>All obligations for which a member of staff answers, each once. Adjustments have no part in it.</summary>
    public AppraisalFigures School { get; }

    /// <summary>Whether there is an award for the school, by the rule for a person; null where there is no threshold or no score.</summary>
    public bool? SchoolAward { get; }

    /// <summary>The days and the number of people.</summary>
    public override string ToString() => FormattableString.Invariant($"{DateRange.Between(Range)}: {People.Count} people");
}
