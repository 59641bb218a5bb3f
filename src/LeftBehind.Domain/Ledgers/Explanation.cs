using System.Collections.Generic;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>
/// Why a duty toward a subject stands as it does on a day, or why nothing is owed. Immutable.
/// Holds ids, dates and codes, never a name: safe to log.
/// </summary>
public sealed class Explanation
{
    internal Explanation(string dutyId, Subject subject, LocalDate on, IReadOnlyList<ExplainedObligation> obligations, NothingOwed? absence, LocalDate? lastDone) =>
        (DutyId, Subject, On, Obligations, Absence, LastDone) = (dutyId, subject, on, obligations, absence, lastDone);

    /// <summary>The duty asked about.</summary>
    public string DutyId { get; }

    /// <summary>The subject asked about.</summary>
    public Subject Subject { get; }

    /// <summary>The day asked about.</summary>
    public LocalDate On { get; }

    /// <summary>The obligations that can be worked on that day, in the order of a ledger; none if nothing is owed.</summary>
    public IReadOnlyList<ExplainedObligation> Obligations { get; }

    /// <summary>Why nothing is owed; null if something is.</summary>
    public NothingOwed? Absence { get; }

    /// <summary>The last day up to that one on which it was done, in a window or not; null: never.</summary>
    public LocalDate? LastDone { get; }

    /// <summary>The explanation in words: verdict, reasons, dates, facts, records, clauses, and the least that would mend it.</summary>
    public string ToText(Language language) => new ExplanationText(language).Of(this);

    /// <summary>The explanation in English.</summary>
    public override string ToString() => ToText(Language.English);
}
