namespace LeftBehind.Domain;

/// <summary>
/// One change after which a conflict is gone, and none has come that was not there: it was asked again before it is offered, and
/// <c>relaxation.Programme.Feasibility(range, log, relaxation.Assumptions)</c> asks once more. Immutable.
/// </summary>
public sealed class Relaxation
{
    internal Relaxation(RelaxationKind kind, CareProgramme programme, WorkAssumptions assumptions) => (Kind, Programme, Assumptions) = (kind, programme, assumptions);

    /// <summary>What is changed.</summary>
    public RelaxationKind Kind { get; }

    /// <summary>The new number, the least change of all that work, or how many helpers more; null where none is changed.</summary>
    public int? Number { get; internal init; }

    /// <summary>The duty, or null.</summary>
    public string? DutyId { get; internal init; }

    /// <summary>The need, or null.</summary>
    public Need? Need { get; internal init; }

    /// <summary>The kind of pairing, or null.</summary>
    public Role? PairingKind { get; internal init; }

    /// <summary>How many children, on the days of the conflict, need no longer have a helper.</summary>
    public int ChildrenLeftOut { get; internal init; }

    /// <summary>How many acts of the plan are owed no longer.</summary>
    public int ActsLeftOut { get; internal init; }

    /// <summary>How many people are to be found.</summary>
    public int PeopleToFind { get; internal init; }

    /// <summary>The programme with the change: another policy, or a school with more helpers.</summary>
    public CareProgramme Programme { get; }

    /// <summary>The assumptions with the change.</summary>
    public WorkAssumptions Assumptions { get; }

    /// <summary>The change in words.</summary>
    public string InWords(Language language) => FeasibilityText.Of(this, language);

    /// <summary>The change in English.</summary>
    public override string ToString() => InWords(Language.English);
}
