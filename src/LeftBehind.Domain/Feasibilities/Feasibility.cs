using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Whether a school can do what a policy asks in a range; if not, what cannot hold together, and what would help. Immutable.</summary>
public sealed class Feasibility
{
    internal Feasibility(CareProgramme programme, DateInterval range, WorkAssumptions assumptions) => (Programme, Range, Assumptions) = (programme, range, assumptions);

    /// <summary>The programme that was asked.</summary>
    public CareProgramme Programme { get; }

    /// <summary>The days on which pairings are asked for, and in which the windows of the work begin.</summary>
    public DateInterval Range { get; }

    /// <summary>How long actions take, and how much work a person can have in a week.</summary>
    public WorkAssumptions Assumptions { get; }

    /// <summary>Whether there is no conflict: the pairings can be made, and the work fits or is not limited.</summary>
    public bool IsFeasible => PairingConflicts.Count == 0 && WorkConflicts.Count == 0;

    /// <summary>The pairing rules that cannot be met, by version and in its order.</summary>
    public IReadOnlyList<PairingConflict> PairingConflicts { get; internal init; } = ValueList<PairingConflict>.Empty;

    /// <summary>The people whose work does not fit, by id; none where work is not limited.</summary>
    public IReadOnlyList<WorkConflict> WorkConflicts { get; internal init; } = ValueList<WorkConflict>.Empty;

    /// <summary>How many obligations nobody answers for: they are nobody's work.</summary>
    public int Unassigned { get; internal init; }

    /// <summary>The actions whose minutes count: those of the duties that come up, by code.</summary>
    public IReadOnlyList<CareAction> Actions => Programme.Policy.Versions
        .SelectMany(version => version.Duties)
        .Where(duty => duty.Recurrence is not null)
        .SelectMany(duty => duty.Actions)
        .Distinct()
        .OrderBy(action => action.Value, StringComparer.Ordinal)
        .ToArray();

    /// <summary>The answer in words, one conflict or change a line.</summary>
    public string ToText(Language language) => FeasibilityText.Of(this, language);

    /// <summary>The answer in English.</summary>
    public override string ToString() => ToText(Language.English);
}
