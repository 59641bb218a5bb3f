using System.Collections.Generic;
using System.Diagnostics.Contracts;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>Something that was done, or tried, for children. Immutable; verbs return a changed copy; equal when all parts are equal.</summary>
public sealed record CareRecord
{
    private CareRecord()
    {
        Id = null!;
        Action = null!;
        By = null!;
    }

    private CareRecord(string id, CareAction action, string by)
    {
        Argument.NotNull(action, nameof(action));
        (Id, Action, By) = (Argument.Id(id, nameof(id)), action, Argument.Id(by, nameof(by)));
    }

    /// <summary>The id, unique in a log.</summary>
    public string Id { get; internal init; }

    /// <summary>What was done.</summary>
    public CareAction Action { get; internal init; }

    /// <summary>The day on which it was done, where only the day is known; else null.</summary>
    public LocalDate? Day { get; internal init; }

    /// <summary>The instant at which it was done, where that is known; else null. It belongs to its date in the school's zone.</summary>
    public Instant? Moment { get; internal init; }

    /// <summary>The id of who did it: a member of staff, a parent, a guardian, another child.</summary>
    public string By { get; internal init; }

    /// <summary>In which role; believed as given. Null: derived from the roster.</summary>
    public Role? Role { get; internal init; }

    /// <summary>The ids of the children for whom it was done.</summary>
    public IReadOnlyList<string> Children { get; internal init; } = ValueList<string>.Empty;

    /// <summary>The id of the class for which it was done, or null.</summary>
    public string? ClassId { get; internal init; }

    /// <summary>How it went.</summary>
    public CareResult Result { get; internal init; } = CareResult.Accomplished;

    /// <summary>By what means, or null.</summary>
    public Medium? Medium { get; internal init; }

    /// <summary>When it was entered; null: with the deed.</summary>
    public Instant? RecordedAt { get; internal init; }

    /// <summary>The id of the incident that it answers, or null.</summary>
    public string? IncidentId { get; internal init; }

    /// <summary>The party that was told, in an answer to an incident, or null.</summary>
    public Role? Party { get; internal init; }

    /// <summary>The id of the step of an escalation that it answers, or null: any that fits.</summary>
    public string? StepId { get; internal init; }

    /// <summary>The evidence that it has, as codes.</summary>
    public IReadOnlyList<string> Evidence { get; internal init; } = ValueList<string>.Empty;

    /// <summary>A day in the window that it is meant for, or null: the one that comes first.</summary>
    public LocalDate? For { get; internal init; }

    /// <summary>The id of the record that it corrects, which no longer counts, or null.</summary>
    public string? Replaces { get; internal init; }

    /// <summary>Something done on a day.</summary>
    [Pure]
    public static CareRecord On(string id, CareAction action, LocalDate day, string by) => new(id, action, by) { Day = day };

    /// <summary>Something done at an instant.</summary>
    [Pure]
    public static CareRecord At(string id, CareAction action, Instant moment, string by) => new(id, action, by) { Moment = moment };

    /// <summary>Done for these children.</summary>
    [Pure]
    public CareRecord WithChildren(params string[] childIds) => this with { Children = Argument.Values(childIds, nameof(childIds)) };

    /// <summary>Done for this class.</summary>
    [Pure]
    public CareRecord WithClass(string classId) => this with { ClassId = Argument.Id(classId, nameof(classId)) };

    /// <summary>Done in this role, which is believed.</summary>
    [Pure]
    public CareRecord WithRole(Role role)
    {
        Argument.NotNull(role, nameof(role));
        return this with { Role = role };
    }

    /// <summary>How it went.</summary>
    [Pure]
    public CareRecord WithResult(CareResult result) => this with { Result = Argument.Defined(result, nameof(result)) };

    /// <summary>By what means.</summary>
    [Pure]
    public CareRecord WithMedium(Medium medium)
    {
        Argument.NotNull(medium, nameof(medium));
        return this with { Medium = medium };
    }

    /// <summary>With this evidence.</summary>
    [Pure]
    public CareRecord WithEvidence(params string[] codes) => this with { Evidence = Argument.Values(codes, nameof(codes)) };

    /// <summary>Entered at this instant; null: with the deed.</summary>
    [Pure]
    public CareRecord WithRecordedAt(Instant? at) => this with { RecordedAt = at };

    /// <summary>An answer to an incident, which told this party.</summary>
    [Pure]
    public CareRecord AnsweringParty(string incidentId, Role party)
    {
        Argument.NotNull(party, nameof(party));
        return this with { IncidentId = Argument.Id(incidentId, nameof(incidentId)), Party = party };
    }

    /// <summary>An answer to an incident by the action itself.</summary>
    [Pure]
    public CareRecord Answering(string incidentId) => this with { IncidentId = Argument.Id(incidentId, nameof(incidentId)) };

    /// <summary>An answer to the step of this id, and to no other.</summary>
    [Pure]
    public CareRecord AnsweringStep(string stepId) => this with { StepId = Argument.Id(stepId, nameof(stepId)) };

    /// <summary>Meant for the window that holds this day.</summary>
    [Pure]
    public CareRecord MeantFor(LocalDate day) => this with { For = day };

    /// <summary>A correction: the record of this id no longer counts.</summary>
    [Pure]
    public CareRecord Replacing(string recordId) => this with { Replaces = Argument.Id(recordId, nameof(recordId)) };

    /// <summary>The id, the action and the time.</summary>
    public override string ToString() => $"{Id} {Action} "
        + (Moment is { } moment ? InstantPattern.ExtendedIso.Format(moment) : LocalDatePattern.Iso.Format(Day!.Value));
}
