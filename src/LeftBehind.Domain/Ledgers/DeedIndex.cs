using System;

namespace LeftBehind.Domain;

/// <summary>The records of a log by subject and action, for the facts and the policy of one programme; each kind of subject is indexed when it is first asked for.</summary>
internal sealed class DeedIndex(LogView log, FactsView facts, DutyCodes codes)
{
    private readonly Deeds?[] _byKind = new Deeds?[(int)SubjectKind.School + 1];

    public bool IsFor(FactsView otherFacts, DutyCodes otherCodes) => ReferenceEquals(facts, otherFacts) && ReferenceEquals(codes, otherCodes);

    /// <summary>The records that may count for a line and subject, in the order of date and id.</summary>
    public ReadOnlySpan<Deed> Of(DutyLine line, int subject, DeedRoom room) =>
        (_byKind[(int)line.Kind] ??= new Deeds(log, facts, codes, line.Kind)).Of(subject, line.Actions, room);
}
